"use client";

import { usePathname } from "next/navigation";
import { SiteHeader } from "./site-header";

/** A projector shows the slide and nothing else. */
const isProjected = (pathname: string) => /^\/train\/(?:live|[^/]+\/present)$/.test(pathname);

/** The header where the App Router draws the page. */
export function AppHeader() {
  const pathname = usePathname() ?? "";
  return isProjected(pathname) ? null : <SiteHeader pathname={pathname} />;
}
