import type { Metadata } from "next";
import { SiteFooter } from "@/components/ui/site-footer";

export const metadata: Metadata = {
  title: "Accessibility",
  description: "How Chaperone works with keys, readers and large text.",
};

export default function Page() {
  return (
    <>
      <main id="main" className="plain">
        <h1>Accessibility</h1>
        <p>
          We build to WCAG 2.2, level AA, and test it on each change with axe at four widths in both themes.
        </p>
        <h2>By keyboard</h2>
        <p>
          Everything works without a pointer. Press ? outside the draft for the keys, and change the ones you
          need.
        </p>
        <h2>With a screen reader</h2>
        <ul>
          <li>
            The draft is a plain text field, so dictation, input methods and your reader’s editing keys work.
          </li>
          <li>
            “Read marked copy”, after the draft, turns it into text whose marked words name their note and
            severity.
          </li>
          <li>One quiet announcement says what a check found. Nothing is announced while you type.</li>
        </ul>
        <h2>Without color</h2>
        <p>
          Severity is a word, a shape, a line style and a number as well as a color. Print and forced colors
          keep all of them.
        </p>
        <h2>What is not yet tried</h2>
        <p>
          People who use NVDA, VoiceOver and TalkBack every day have not yet tried this version on their own
          devices. The list of what is open is in the project’s docs/accessibility.md.
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
