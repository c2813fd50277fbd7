import type { Metadata } from "next";
import { DeckList } from "@/components/train/deck-list";
import { DeckProgress } from "@/components/train/deck-progress";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { familiesIn } from "@/lib/train/answer";
import { decks } from "@/lib/train/decks";
import { ruleSet } from "@/rules/index";
import { taughtDeck } from "./decks";

export const metadata: Metadata = {
  title: "Train",
  description: "Decks for a room or for one: which line, which family, how serious, and why.",
};

const more = [
  {
    href: "/train/live",
    label: "Live demonstration",
    says: "Paste any post on the projector and show its notes one by one. Then edit until it’s quiet.",
  },
  {
    href: "/train/build",
    label: "Build your own",
    says: "Pick from the examples or write posts, order them, share the deck as a file.",
  },
  {
    href: "/train/mine",
    label: "Your decks",
    says: "Decks you built or imported. They stay in this browser.",
  },
  {
    href: "/train/checklist",
    label: "Before you post",
    says: "The guideline’s questions to oneself, on one page to print.",
  },
  {
    href: "/train/library",
    label: "Library",
    says: "Before and after, by clause of the guideline.",
  },
] as const;

export default function Page() {
  const lines = decks.map(({ id, title, description, rounds }) => ({
    id,
    title,
    description,
    rounds: rounds.length,
    families: familiesIn(taughtDeck(id)?.rounds.flatMap(({ notes }) => notes) ?? []),
  }));
  return (
    <>
      <main id="main" className="train">
        <h1>Show a room what goes wrong, and why</h1>
        <p className="lead">
          Each round is one post and one question: which line, which family, how serious. The answers come
          from the same rules that read your drafts. Nothing is collected from anyone.
        </p>
        <DeckList decks={lines} progress={({ id }) => <DeckProgress deckId={id} ruleSet={ruleSet} />} />
        <ul className="train-more">
          {more.map(({ href, label, says }) => (
            <li key={href}>
              <SiteLink href={href}>{label}</SiteLink>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      </main>
      <SiteFooter />
    </>
  );
}
