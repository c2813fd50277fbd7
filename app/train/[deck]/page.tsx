import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StudyPage } from "@/components/train/study-page";
import { SiteFooter } from "@/components/ui/site-footer";
import { itemOf, withQuiet } from "@/lib/train/study";
import { ruleSet } from "@/rules/index";
import { taughtDeck } from "../decks";
import { quietPosts } from "../quiet-posts";

interface Props {
  params: Promise<{ deck: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const taught = taughtDeck((await params).deck);
  return taught ? { title: `${taught.deck.title} · Train`, description: taught.deck.description } : {};
}

export default async function Page({ params }: Props) {
  const taught = taughtDeck((await params).deck);
  if (!taught) notFound();
  const { deck, rounds } = taught;
  return (
    <>
      <StudyPage
        deck={{ id: deck.id, title: deck.title, description: deck.description }}
        items={withQuiet(rounds.map(itemOf), quietPosts(rounds))}
        ruleSet={ruleSet}
        links={[
          { href: `/train/${deck.id}/present`, label: "Present to a room" },
          { href: `/train/${deck.id}/handout`, label: "Handout" },
        ]}
      />
      <SiteFooter />
    </>
  );
}
