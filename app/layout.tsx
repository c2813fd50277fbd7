import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { AppHeader } from "@/components/ui/app-header";
import { fontClasses } from "@/components/ui/fonts";
import { themeOf } from "@/components/ui/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Check a post · Chaperone", template: "%s · Chaperone" },
  description:
    "A second pair of eyes before you post. Marks what could identify a patient, treat one, or need a disclosure.",
  applicationName: "Chaperone",
  appleWebApp: { capable: true, title: "Chaperone" },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#edf0f4" },
    { media: "(prefers-color-scheme: dark)", color: "#0c111a" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = themeOf((await cookies()).get("theme")?.value);
  return (
    <html lang="en" className={fontClasses} data-theme={theme} suppressHydrationWarning>
      <body>
        <AppHeader />
        {children}
      </body>
    </html>
  );
}
