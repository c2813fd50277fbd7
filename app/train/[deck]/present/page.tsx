import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Present } from "@/components/train/present";
import { decks } from "@/lib/train/decks";
import { taughtDeck } from "../../decks";

interface Props {
  params: Promise<{ deck: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { deck: id } = await params;
  const deck = decks.find((one) => one.id === id);
  return deck ? { title: `${deck.title} · Present`, description: deck.description } : {};
}

export default async function Page({ params }: Props) {
  const taught = taughtDeck((await params).deck);
  if (!taught) notFound();
  const { deck, rounds } = taught;
  const next = decks[(decks.findIndex(({ id }) => id === deck.id) + 1) % decks.length];
  return (
    <Present
      key={deck.id}
      deck={{ id: deck.id, title: deck.title }}
      rounds={rounds}
      handoutHref={`/train/${deck.id}/handout`}
      nextDeck={next && { href: `/train/${next.id}/present`, title: next.title }}
    />
  );
}
