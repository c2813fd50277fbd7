import type { NotChecked, Question } from "@/lib/schema/check";
import type { Context } from "@/lib/schema/context";
import type { Finding } from "@/lib/schema/finding";
import { notChecked, questions, type NotCheckedId, type QuestionId } from "./questions";

interface Situation {
  readonly context: Context;
  readonly findings: readonly Finding[];
}

const marks = (prefix: string) => (situation: Situation) =>
  situation.findings.some((finding) => finding.ruleId.startsWith(prefix));

const noPatient = ({ context }: Situation) =>
  context.subject === "no-patient" || context.subject === "aggregate";
const aboutPatient = (situation: Situation) => !noPatient(situation) && marks("phi/")(situation);
const isReply = ({ context }: Situation) =>
  context.postType === "reply" || context.postType === "review-reply";
const hasMedia = ({ context }: Situation) => (context.media?.length ?? 0) > 0;
const mediaLacks = (context: Context, key: "showsPatient" | "ownWork" | "hasAlt" | "aiGenerated") =>
  context.media?.some((one) => one[key] === undefined) ?? false;

/** When each question is open. An answered key closes its question; an absent one never counts as "no". */
const isOpen: Readonly<Record<QuestionId, (situation: Situation) => boolean>> = {
  media: ({ context }) => context.media === undefined,
  consent: (situation) => situation.context.consent === undefined && !noPatient(situation),
  relationships: ({ context }) => context.relationships === undefined,
  platform: ({ context }) => context.platform === undefined,
  "post-type": ({ context }) => context.postType === undefined,
  "parent-text": (situation) => isReply(situation) && situation.context.parentText === undefined,
  subject: (situation) => situation.context.subject === undefined && aboutPatient(situation),
  "consent-form": (situation) =>
    situation.context.consent === "written" || marks("phi/consent-claim")(situation),
  "media-shows-patient": ({ context }) => mediaLacks(context, "showsPatient"),
  "media-own-work": ({ context }) => mediaLacks(context, "ownWork"),
  "media-access": ({ context }) => mediaLacks(context, "hasAlt"),
  employer: (situation) =>
    situation.context.employer === undefined &&
    (marks("professionalism/public-dispute")(situation) || marks("professionalism/contentious")(situation)),
  "employer-policy": ({ context }) => context.employer !== undefined,
  "account-type": (situation) =>
    situation.context.accountType === undefined && marks("professionalism/boundary")(situation),
  own: (situation) =>
    situation.context.own === undefined &&
    (marks("phi/phone-or-fax")(situation) ||
      marks("phi/address-or-zip")(situation) ||
      marks("phi/email-url-or-ip")(situation)),
  jurisdiction: () => false,
  audience: (situation) =>
    situation.context.audience === undefined && marks("professionalism/plain-language")(situation),
  reach: ({ context }) => context.postType === "education" && context.audience === "public",
  "outside-reader": ({ context }) => context.audience === "public",
  "ai-use": (situation) =>
    mediaLacks(situation.context, "aiGenerated") || marks("professionalism/ai-")(situation),
  "number-source": marks("unsupported-claim/statistic-without-source"),
  "still-current": marks("unsupported-claim/superlative-or-credential-claim"),
  indication: (situation) =>
    marks("unsupported-claim/fda-status")(situation) || marks("unsupported-claim/off-label")(situation),
  "true-and-your-own": marks("professionalism/defamatory-allegation"),
  "first-contact": marks("professionalism/boundary-crossing"),
};

/** What only the author can answer about this draft, in the order in which it is best asked. Asked once per author ("profile") only where a finding turns on it. */
export function openQuestions(context: Context, findings: readonly Finding[]): Question[] {
  return questions
    .filter((question) => isOpen[question.id]({ context, findings }))
    .map((question) => ({
      id: question.id,
      ask: question.ask,
      why: question.why,
      ...("key" in question && { key: question.key }),
      ...("answers" in question && { answers: question.answers.map((answer) => ({ ...answer })) }),
      clauses: [...question.clauses],
    }));
}

/** When a limit is worth saying. What is not listed is always said. */
const isWorthSaying: Partial<Readonly<Record<NotCheckedId, (situation: Situation) => boolean>>> = {
  permission: (situation) => !noPatient(situation),
  recognition: (situation) => !noPatient(situation),
  typicality: (situation) =>
    situation.context.postType === "testimonial" || marks("unsupported-claim/testimonial")(situation),
  "product-status": (situation) =>
    marks("conflict-of-interest/")(situation) || marks("unsupported-claim/")(situation),
  "treatment-relationship": (situation) => isReply(situation) || marks("medical-advice/")(situation),
  "image-rights": hasMedia,
  "platform-duties": ({ context }) =>
    context.postType === "review-reply" || context.platform === "google-review-reply",
};

/** What the words of this draft can't show, so that silence isn't read as clearance. */
export function limitsOf(context: Context, findings: readonly Finding[]): NotChecked[] {
  return notChecked
    .filter(({ id }) => isWorthSaying[id]?.({ context, findings }) ?? true)
    .map(({ id, statement, clauses }) => ({ id, statement, clauses: [...clauses] }));
}
