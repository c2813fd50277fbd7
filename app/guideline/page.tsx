import type { Metadata } from "next";
import { SiteLink } from "@/components/ui/site-link";
import { PaperCitation } from "@/components/guideline/paper-citation";
import { RuleList } from "@/components/guideline/rule-list";
import { SiteFooter } from "@/components/ui/site-footer";
import { guideline } from "@/rules/guideline";
import { ruleLines } from "./rule-views";

export const metadata: Metadata = {
  title: "Guideline",
  description: "Every rule that a draft is read by, with the guideline’s own words.",
};

export default function Page() {
  return (
    <>
      <main id="main" className="guideline-index">
        <h1>What we look for, and why</h1>
        <p className="lead">
          {ruleLines.length} rules, each with the words of the guideline it stands on, posts it marks and
          posts it leaves alone. What no reader of words can see is{" "}
          <SiteLink href="/guideline/coverage">listed too</SiteLink>.
        </p>
        <RuleList rules={ruleLines} className="families" />
        <PaperCitation citation={guideline.citation} url={guideline.url} />
      </main>
      <SiteFooter />
    </>
  );
}
