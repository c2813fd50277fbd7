import type { Metadata } from "next";
import { BuildPage } from "@/components/train/build-page";
import { SiteFooter } from "@/components/ui/site-footer";
import { guide } from "../../guide";
import { deckIn } from "../mine/deck-in";

export const metadata: Metadata = {
  title: "Build a deck · Train",
  description: "Pick posts or write them, order them, and keep the deck in this browser or as a file.",
};

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ deck?: string | string[] }>;
}) {
  return (
    <>
      <BuildPage deckId={deckIn(await searchParams)} guide={guide} />
      <SiteFooter />
    </>
  );
}
