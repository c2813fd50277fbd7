import type { Page } from "@playwright/test";
import type { CheckResponse } from "@/lib/schema/check";
import type { Category, Finding, Severity } from "@/lib/schema/finding";

/** The design's own draft: four details of one patient, a product, a promise, a boast, advice, an invitation. */
export const designDraft = `Huge shoutout to Marlene R., 91, of Maple Hollow, discharged last Tuesday after her spinal cord stimulator implant and already back in her garden. 🌱

The Altivane system cures chronic back pain with zero risk and I have yet to see it fail.

@jt_carver stop the gabapentin tonight and we’ll get you in this week. Anyone else hurting? DM me your MRI.

#backpain #spinalcordstimulation`;

interface Planned {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly words: readonly string[];
  readonly becomes?: readonly string[];
  readonly clauses?: readonly string[];
}

const planned: readonly Planned[] = [
  {
    ruleId: "phi/patient-name",
    severity: "hold",
    title: "Names a patient",
    why: "A name is an identifier.",
    words: ["Marlene R."],
    becomes: ["one of our patients"],
    clauses: ["ASPN-PRIV-3"],
  },
  {
    ruleId: "phi/age-over-89",
    severity: "hold",
    title: "Gives an exact age over 89",
    why: "Ages over 89 identify.",
    words: [", 91"],
    becomes: [""],
    clauses: ["ASPN-PRIV-3"],
  },
  {
    ruleId: "phi/locality-or-facility",
    severity: "hold",
    title: "Names a small place",
    why: "A town narrows it down.",
    words: [", of Maple Hollow"],
    becomes: [""],
    clauses: ["ASPN-PRIV-3"],
  },
  {
    ruleId: "phi/relative-date",
    severity: "hold",
    title: "Says when",
    why: "A date is an identifier.",
    words: ["discharged last Tuesday"],
    becomes: ["recently home"],
    clauses: ["ASPN-PRIV-3"],
  },
  {
    ruleId: "conflict-of-interest/undisclosed-relationship",
    severity: "revise",
    title: "Names a product with no disclosure",
    why: "Readers can’t weigh praise when they don’t know who pays.",
    words: ["Altivane"],
    clauses: ["ASPN-ETH-2"],
  },
  {
    ruleId: "unsupported-claim/cure-or-guarantee",
    severity: "revise",
    title: "Promises a result and no risk",
    why: "No implant cures everyone, and none is without risk.",
    words: ["cures chronic back pain with zero risk"],
    becomes: ["can ease chronic back pain for some people"],
    clauses: ["ASPN-PLAT-8"],
  },
  {
    ruleId: "unsupported-claim/testimonial-as-typical",
    severity: "consider",
    title: "Offers experience as evidence",
    why: "One clinic’s luck isn’t a study.",
    words: ["I have yet to see it fail"],
    clauses: ["ASPN-PLAT-8"],
  },
  {
    ruleId: "medical-advice/individual-treatment-directive",
    severity: "hold",
    title: "Treatment advice to one person",
    why: "It changes a named person’s medicine in public, without an assessment. Point them to a visit instead.",
    words: ["stop the gabapentin tonight"],
    becomes: ["please call our office before changing any medicine,"],
    clauses: ["ASPN-ETH-8"],
  },
  {
    ruleId: "medical-advice/dm-consultation",
    severity: "revise",
    title: "Invites health details into DMs",
    why: "Messages aren’t a secure place for imaging or symptoms.",
    words: ["DM me your MRI"],
    becomes: ["Call our office to share imaging"],
    clauses: ["ASPN-RISK-10"],
  },
];

/** The answer that the design's picture shows, for whatever of its words stand in a draft. */
export function plannedAnswer(text: string): CheckResponse {
  const findings = planned.flatMap((plan): Finding[] => {
    const spans = plan.words.flatMap((words) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length }];
    });
    if (spans.length === 0) return [];
    return [
      {
        id: `${plan.ruleId}#${plan.words.join("|").length}`,
        ruleId: plan.ruleId,
        category: plan.ruleId.slice(0, plan.ruleId.indexOf("/")) as Category,
        severity: plan.severity,
        title: plan.title,
        why: plan.why,
        advice: "Link a peer-reviewed source, or leave it out.",
        spans,
        clauses: [...(plan.clauses ?? [])],
        ...(plan.becomes && {
          suggestion: { edits: spans.map((span, at) => ({ ...span, text: plan.becomes?.[at] ?? "" })) },
        }),
      },
    ];
  });
  return { ruleSet: "planned", findings, questions: [], notChecked: [] };
}

/** Answers checks from `plannedAnswer`, so that a state of the page doesn't hang on a rule's wording. */
export async function planAnswers(page: Page): Promise<void> {
  await page.route("**/api/check", async (route) => {
    const { text } = route.request().postDataJSON() as { text: string };
    await route.fulfill({ json: plannedAnswer(text) });
  });
}
