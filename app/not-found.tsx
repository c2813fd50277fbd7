import { SiteLink } from "@/components/ui/site-link";

export default function NotFound() {
  return (
    <main id="main" className="plain">
      <h1>There is no such page.</h1>
      <p>
        <SiteLink href="/">Check a post</SiteLink> or <SiteLink href="/guideline">read the rules</SiteLink>.
      </p>
    </main>
  );
}
