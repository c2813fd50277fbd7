import type { Metadata } from "next";
import { Checklist } from "@/components/train/handout-checklist";
import { PrintButton } from "@/components/ui/print-button";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleSet } from "@/rules/index";
import { checklist } from "./checklist";

export const metadata: Metadata = {
  title: "Before you post · Train",
  description: "The guideline’s questions to oneself, on one page.",
};

export default function Page() {
  return (
    <>
      <main id="main" className="paper-page">
        <p className="crumbs">
          <SiteLink href="/train">Train</SiteLink>
        </p>
        <div className="paper-tools">
          <PrintButton>Print</PrintButton>
          <span>One page, Letter or A4.</span>
        </div>
        <Checklist groups={checklist} ruleSet={ruleSet} citation={guideline.citation} />
      </main>
      <SiteFooter />
    </>
  );
}
