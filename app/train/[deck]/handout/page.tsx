import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Handout } from "@/components/train/handout";
import { PrintButton } from "@/components/ui/print-button";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleSet } from "@/rules/index";
import { taughtDeck } from "../../decks";

interface Props {
  params: Promise<{ deck: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taught = taughtDeck((await params).deck);
  return taught ? { title: `${taught.deck.title} · Handout` } : {};
}

export default async function Page({ params }: Props) {
  const taught = taughtDeck((await params).deck);
  if (!taught) notFound();
  const { deck, rounds } = taught;
  return (
    <>
      <main id="main" className="paper-page">
        <p className="crumbs">
          <SiteLink href="/train">Train</SiteLink>
          <SiteLink href={`/train/${deck.id}/present`}>Present to a room</SiteLink>
          <SiteLink href={`/train/${deck.id}`}>On your own</SiteLink>
        </p>
        <div className="paper-tools">
          <PrintButton>Print</PrintButton>
          <span>Questions on page 1, answers on page 2. Letter or A4.</span>
        </div>
        <Handout title={deck.title} rounds={rounds} ruleSet={ruleSet} citation={guideline.citation} />
      </main>
      <SiteFooter />
    </>
  );
}
