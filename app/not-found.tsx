import Link from "next/link";

export default function NotFound() {
  return (
    <main id="main" className="plain">
      <h1>There is no such page.</h1>
      <p>
        <Link href="/">Check a post</Link> or <Link href="/guideline">read the rules</Link>.
      </p>
    </main>
  );
}
