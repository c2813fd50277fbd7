import type { Metadata } from "next";
import { LibraryPage } from "@/components/train/library-page";
import { SiteFooter } from "@/components/ui/site-footer";
import { guide } from "../../guide";

export const metadata: Metadata = {
  title: "Library · Train",
  description: "Posts to teach with, before and after, by clause of the guideline.",
};

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ rule?: string | string[] }>;
}) {
  const { rule } = await searchParams;
  const isRule = typeof rule === "string" && Object.hasOwn(guide.rules, rule);
  return (
    <>
      <LibraryPage guide={guide} start={isRule ? { ruleId: rule } : { kind: "pairs" }} />
      <SiteFooter />
    </>
  );
}
