import type { AppProps } from "next/app";
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
