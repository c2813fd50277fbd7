"use client";

import type { Guide } from "@/lib/notes/guide";
import { itemOf } from "@/lib/train/study";
import { PrintButton } from "@/components/ui/print-button";
import { SiteLink } from "@/components/ui/site-link";
import { Handout } from "./handout";
import { ownDeckHref, type OwnDeckUse } from "./own-deck-href";
import { Present } from "./present";
import { StudyPage } from "./study-page";
import { useOwnDeck } from "./use-own-deck";

/** A deck of this device: presented, studied or handed out as ours are. */
export function OwnDeck({
  use,
  id,
  guide,
  citation,
}: {
  use: OwnDeckUse;
  id: string | undefined;
  guide: Guide;
  citation: string;
}) {
  const own = useOwnDeck(id, guide);
  if (own.kind !== "ready")
    return (
      <main id="main" className="plain">
        <h1>
          {own.kind === "loading"
            ? "Getting your deck"
            : own.kind === "missing"
              ? "This deck isn’t on this device"
              : "We couldn’t check this deck’s posts"}
        </h1>
        {own.kind === "missing" && (
          <p>
            Decks you build stay in the browser they were made in. Bring it over as a file:{" "}
            <SiteLink href="/train/mine">your decks</SiteLink>.
          </p>
        )}
        {own.kind === "unchecked" && (
          <p>
            The deck is untouched.{" "}
            <button type="button" className="lnk" onClick={own.again}>
              Try again
            </button>
          </p>
        )}
      </main>
    );
  const { deck, rounds, ruleSet } = own;
  if (use === "present")
    return (
      <Present
        deck={{ id: deck.id, title: deck.title }}
        rounds={rounds}
        handoutHref={ownDeckHref("handout", deck.id)}
      />
    );
  const links = [
    { href: "/train/mine", label: "Your decks" },
    { href: ownDeckHref("present", deck.id), label: "Present to a room" },
  ];
  if (use === "study")
    return (
      <StudyPage
        deck={{ id: deck.id, title: deck.title, description: deck.description }}
        items={rounds.map(itemOf)}
        ruleSet={ruleSet}
        links={[...links, { href: ownDeckHref("handout", deck.id), label: "Handout" }]}
      />
    );
  return (
    <main id="main" className="paper-page">
      <p className="crumbs">
        <SiteLink href="/train">Train</SiteLink>
        {[...links, { href: ownDeckHref("study", deck.id), label: "On your own" }].map(({ href, label }) => (
          <SiteLink key={href} href={href}>
            {label}
          </SiteLink>
        ))}
      </p>
      <div className="paper-tools">
        <PrintButton>Print</PrintButton>
        <span>Questions first, answers on a page of their own. Letter or A4.</span>
      </div>
      <Handout title={deck.title} rounds={rounds} ruleSet={ruleSet} citation={citation} />
    </main>
  );
}
