import { describe, expect, test } from "vitest";
import { createEngine } from "@/lib/engine/check";
import type { Context } from "@/lib/schema/context";
import type { Severity } from "@/lib/schema/finding";
import { rules } from "@/rules";

/** The worked posts of the rule catalogue: which rules speak together, and how seriously. */
interface WorkedPost {
  readonly text: string;
  readonly context: Context;
  readonly expected: Readonly<Record<string, Severity>>;
  /** Rules that must not speak, beside these. */
  readonly silent?: readonly string[];
}

const photo = { kind: "photo" } as const;
const video = { kind: "video" } as const;

const worked: readonly WorkedPost[] = [
  {
    text: "34F kindergarten teacher from a town of 900 in eastern Montana, 28 wks pregnant, kicked by a horse last weekend: unstable L1 burst.",
    context: { platform: "x", postType: "case" },
    expected: {
      "phi/quasi-identifier-combination": "hold",
      "phi/relative-date": "revise",
      "phi/unique-characteristic": "revise",
      "phi/deidentified-case-consent": "consider",
    },
  },
  {
    text: "Joan, 6 wks post SCS, dancing again 💃",
    context: { platform: "instagram", postType: "case", media: [photo], consent: "written" },
    expected: {
      "phi/patient-name": "consider",
      "phi/consent-litigation-note": "consider",
      "phi/face-voice-or-biometric": "consider",
    },
  },
  {
    text: "De-identified OR view. Which landmark would you use?",
    context: { platform: "instagram", postType: "case", media: [photo], consent: "none" },
    expected: { "phi/clinical-image-check": "revise", "phi/deidentified-case-consent": "revise" },
  },
  {
    text: "DM me your MRI and I'll tell you if you need surgery",
    context: { platform: "x", postType: "reply" },
    expected: { "medical-advice/dm-consultation": "hold", "phi/unsecured-channel-solicitation": "hold" },
  },
  {
    text: "Thanks for coming in to see us, Mary!",
    context: { platform: "google-review-reply", postType: "review-reply" },
    expected: { "phi/treatment-relationship-confirmation": "hold", "phi/patient-name": "hold" },
  },
  {
    text: "Thank you for the kind words!",
    context: { platform: "google-review-reply", postType: "review-reply" },
    expected: {},
  },
  {
    text: "Say goodbye to SI pain forever with @AcmeSpine 🙌 #collab",
    context: { platform: "instagram", postType: "promotion", relationships: ["Acme Spine (consultant)"] },
    expected: {
      "conflict-of-interest/undisclosed-relationship": "hold",
      "conflict-of-interest/vague-disclosure": "revise",
      "unsupported-claim/cure-or-guarantee": "hold",
      "unsupported-claim/promotion-without-balance": "revise",
    },
  },
  {
    text: "AcmeStim trial, 90% relief, 44M roofer",
    context: { platform: "linkedin", postType: "case" },
    expected: {
      "conflict-of-interest/relationship-unanswered": "consider",
      "phi/deidentified-case-consent": "consider",
    },
    silent: ["phi/quasi-identifier-combination"],
  },
  {
    text: "He said I could post: 14 years of pain gone in 10 min",
    context: { platform: "facebook", postType: "testimonial", consent: "verbal", media: [video] },
    expected: {
      "phi/face-voice-or-biometric": "hold",
      "phi/consent-claim-unverified": "revise",
      "unsupported-claim/testimonial-as-typical": "revise",
    },
  },
  {
    text: "Sounds like a bad disc, DM me",
    context: { platform: "x", postType: "reply", parentText: "I'm numb between the legs and can't pee" },
    expected: {
      "medical-advice/emergency-not-escalated": "hold",
      "medical-advice/individual-diagnosis": "hold",
      "medical-advice/dm-consultation": "hold",
    },
  },
  {
    text: "October is Breast Cancer Awareness Month. Post-mastectomy pain? Call 555-0100, 1400 Lakeside Pkwy.",
    context: { platform: "instagram", postType: "promotion" },
    expected: {},
  },
  {
    text: "Private group so I can say it: my 3pm fibro lady...",
    context: { platform: "x", postType: "original" },
    expected: { "professionalism/private-audience-assumption": "consider", "phi/relative-date": "revise" },
  },
  {
    text: "Our boarding is criminal",
    context: { platform: "linkedin", postType: "original", employer: "Hospital H" },
    expected: { "professionalism/employer-disclaimer": "consider" },
    silent: ["professionalism/defamatory-allegation"],
  },
  {
    text: "Screenshot of her chart: SSN 078-05-1120, look at the med list",
    context: { platform: "x", postType: "case", consent: "written", media: [photo] },
    expected: { "phi/id-number": "hold", "phi/record-or-message-screenshot": "hold" },
  },
  {
    text: "94% cured [insert citation]",
    context: { platform: "instagram", postType: "education" },
    expected: {
      "unsupported-claim/cure-or-guarantee": "revise",
      "unsupported-claim/statistic-without-source": "revise",
      "professionalism/ai-generated-content": "consider",
    },
  },
  {
    text: "Lost our 93yo WWII vet last night, longtime commander of the county VFW post 🕊️",
    context: { platform: "facebook", postType: "case" },
    expected: {
      "phi/age-over-89": "hold",
      "phi/unique-characteristic": "hold",
      "phi/relative-date": "revise",
      "phi/deceased-patient": "revise",
    },
  },
  {
    text: "Composite, details changed: 60s F, CRPS after wrist fracture, 4 months. Block or PT first?",
    context: { platform: "x", postType: "case" },
    expected: {},
  },
  {
    text: "@user In general most disc herniations settle without surgery. I can't advise on your case here; please see someone who can examine you, urgently if weak or numb.",
    context: { platform: "x", postType: "reply" },
    expected: {},
  },
];

describe("the catalogue's worked posts", () => {
  const engine = createEngine(rules);
  test.each(worked)("$text", ({ text, context, expected, silent = [] }) => {
    const findings = engine.check(text, context);
    const severities = Object.fromEntries(findings.map((finding) => [finding.ruleId, finding.severity]));
    expect(severities).toMatchObject(expected);
    for (const ruleId of silent) expect(severities).not.toHaveProperty([ruleId]);
    if (Object.keys(expected).length === 0)
      expect(
        findings.filter((finding) => finding.severity !== "consider").map((finding) => finding.ruleId),
      ).toEqual([]);
  });
});
