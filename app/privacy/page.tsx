import type { Metadata } from "next";
import { SiteFooter } from "@/components/ui/site-footer";

export const metadata: Metadata = {
  title: "Privacy",
  description: "Checked, then forgotten: what happens to a draft.",
};

export default function Page() {
  return (
    <>
      <main id="main" className="plain">
        <h1>Checked, then forgotten</h1>
        <p>
          Your draft reaches our server in the request that checks it, and in no other. It stays in memory
          while we read it and is gone when the answer is sent. It isn’t saved there, logged or used for
          training, and nothing in the answer repeats it: notes come back as places in your text, and this
          page cuts the words out of the draft you have.
        </p>
        <h2>In this browser</h2>
        <ul>
          <li>
            The draft lives in this tab. Close it and the draft is gone. It is never in the address, the title
            or the history.
          </li>
          <li>
            My practice (your own names, phones and ties) is kept in this browser only if you say so, and
            erased in one click.
          </li>
          <li>The light or dark theme is one cookie that says “light” or “dark”.</li>
          <li>Spell checking is off in the draft, because some browsers send text to a vendor for it.</li>
          <li>
            Installed on a phone, the page itself is kept for times without a connection. Drafts and answers
            are not.
          </li>
        </ul>
        <h2>A calendar in Review</h2>
        <p>
          Review keeps posts, because a month of them isn’t read in one sitting. It keeps them in this
          browser, in its own database (IndexedDB, named “chaperone-review”), and nowhere else: the server
          gets each text to check it, as above, and never the calendar.
        </p>
        <ul>
          <li>
            What is in it: the rows of your file with their texts, alt texts and authors’ names; what was
            found in each post, as places in it; what was answered, by whom, when and why; requests, sign-offs
            and signers’ names; the record of each post, with fingerprints of its texts.
          </li>
          <li>
            Beside it, in the browser’s local storage: the name you go by in Review, and your practice policy.
          </li>
          <li>
            How long: until you clear it. Left unopened for 25 days it warns, and after 30 it is erased, when
            Review is next opened and before anything of it is shown. A browser that stays shut can’t erase
            anything, and keeps it until then.
          </li>
          <li>
            How to erase it: “Clear calendar” is in sight on Review and on each post’s own page, and takes the
            name you go by with it. “Erase policy” is under Practice policy. The browser’s own “Clear site
            data” takes all of it at once.
          </li>
          <li>
            Who can read it: whoever can use this browser on this device. It isn’t encrypted by us, and the
            names in it are as they were typed. On a shared computer, clear it when you are done. What you
            export is a file of your own, and yours to look after.
          </li>
        </ul>
        <h2>What goes along with a check</h2>
        <p>
          The platform, the kind of post, your answers to the questions, and what My practice holds, so that
          your own phone number isn’t marked and your ties are known. They are forgotten with the draft.
        </p>
        <h2>Nobody else</h2>
        <p>
          No other host is asked for anything: no analytics, no fonts from elsewhere, no third-party script.
        </p>
        <h2>If you host Chaperone for others</h2>
        <p>
          Drafts may hold patient details while they are checked. Whoever runs the server for a practice may
          be its business associate under HIPAA and should ask counsel.
        </p>
        <h2>What this is not</h2>
        <p>
          Decision support, informed by the ASPN guideline. Not legal advice, not clearance to post, and not
          affiliated with ASPN.
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
