import type { Metadata } from "next";
import { MyDecks } from "@/components/train/build-mine";
import { SiteFooter } from "@/components/ui/site-footer";

export const metadata: Metadata = {
  title: "Your decks · Train",
  description: "Decks that you built or imported. They stay in this browser.",
};

export default function Page() {
  return (
    <>
      <MyDecks />
      <SiteFooter />
    </>
  );
}
