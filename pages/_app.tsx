import type { AppProps } from "next/app";
// The document names the typefaces; their style sheet comes by this import.
import "@/components/ui/fonts";
import { SiteHeader } from "@/components/ui/site-header";
import "@/app/globals.css";

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <SiteHeader pathname="/" />
      <Component {...pageProps} />
    </>
  );
}
