import Link from "next/link";

/** `children` stand before the disclaimer: the keys, on the page that has them. */
export function SiteFooter({ children }: { children?: React.ReactNode }) {
  return (
    <footer className="foot">
      {children}
      <span className="links">
        <Link href="/privacy" prefetch={false}>
          Privacy
        </Link>
        <Link href="/accessibility" prefetch={false}>
          Accessibility
        </Link>
      </span>
      <span className="sp">Informed by the ASPN guideline. Not legal advice, not affiliated with ASPN.</span>
    </footer>
  );
}
