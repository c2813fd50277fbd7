import type { Metadata } from "next";
import { OwnDeck } from "@/components/train/own-deck";
import { SiteFooter } from "@/components/ui/site-footer";
import { guideline } from "@/rules/guideline";
import { guide } from "../../../guide";
import { deckIn } from "../deck-in";

export const metadata: Metadata = { title: "On your own · Your deck" };

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ deck?: string | string[] }>;
}) {
  const id = deckIn(await searchParams);
  return (
    <>
      <OwnDeck use="study" id={id} guide={guide} citation={guideline.citation} />
      <SiteFooter />
    </>
  );
}
