import { SiteLink } from "@/components/ui/site-link";

/** `children` stand before the disclaimer: the keys, on the page that has them. */
export function SiteFooter({ children }: { children?: React.ReactNode }) {
  return (
    <footer className="foot">
      {children}
      <span className="links">
        <SiteLink href="/privacy">Privacy</SiteLink>
        <SiteLink href="/accessibility">Accessibility</SiteLink>
      </span>
      <span className="sp">Informed by the ASPN guideline. Not legal advice, not affiliated with ASPN.</span>
    </footer>
  );
}
