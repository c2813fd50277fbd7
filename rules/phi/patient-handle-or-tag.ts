import { withoutNames } from "@/lib/language/named-patients";
import { patientNames } from "@/lib/language/patient-names";
import { defineRule } from "../define-rule";

const withPermission =
  /\b(?:tagged|shared|posted|reposted) (?:w\/|with) (?:her |his |their )?(?:permission|consent|ok)\b/;
const repost =
  /\b(?:repost\w{0,3}|rt|duet|stitch|quote ?tweet\w{0,3}|reshar\w{1,3}|sharing (?:her|his|their) post)\b/;

export const patientHandleOrTag = defineRule({
  id: "phi/patient-handle-or-tag",
  title: "Tags a patient",
  severity: "hold",
  why: "A handle is as good as a name, and the tag tells everyone that the account’s owner is in your care.",
  advice: "Take the tag out. You can thank “everyone who shared their story” instead.",
  clauses: ["ASPN-PRIV-T1-NAME", "ASPN-USE-9", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "colleagues, societies, journals, hospitals and makers",
    "your clinic’s own handle",
    "the @name that a platform puts before a reply",
  ],
  shortfalls: ["People tagged in the picture itself are not seen."],
  consent: "lowers",
  identifies: true,
  triggers: { shapes: ["mention"] },
  *detect(draft) {
    const named = draft
      .get(patientNames)
      .map(({ person }) => person)
      .filter(({ kind }) => kind === "handle");
    const [first, ...rest] = named;
    if (!first) return;
    const suggestion = withoutNames(draft, named);
    yield {
      spans: [first, ...rest],
      merge: "patient",
      ...(withPermission.test(draft.lower) && { severity: "revise" as const }),
      ...(repost.test(draft.lower) && {
        why: "The patient chose to post; that does not let you confirm that they are your patient. A tag does.",
      }),
      ...(suggestion.length > 0 && { suggestion }),
    };
  },
  examples: {
    marked: [
      {
        text: "One year post-op and crushing it! So proud of my patient [[@runs_with_rods]] today.",
        becomes: "One year post-op and crushing it! So proud of my patient today.",
      },
      {
        text: "Shoutout to [[@mike_t_74]] for trusting us with his spinal cord stimulator.",
        becomes: "Shoutout to a patient for trusting us with his spinal cord stimulator.",
      },
      {
        text: "Tagging [[@DeniseWalkerReal]], our star of the week after her knee ablation (tagged w/ permission)",
        severity: "revise",
      },
      {
        text: "duet with [[@painfreepam]], my actual patient, telling her infusion story",
        becomes: "duet with my actual patient, telling her infusion story",
      },
    ],
    unmarked: [
      {
        text: "Great panel with @ASPN_Society, @JPainRes and my co-fellow @drkbrooks",
        why: "societies and colleagues",
      },
      {
        text: "@curious_back Good question. Most acute back pain improves in weeks.",
        context: { postType: "reply" },
        why: "the platform’s own prefix",
      },
      { text: "Find us @lakesidespine and tap the link to book", why: "the clinic’s handle" },
      { text: "Thank you @JournalOfPainResearch for the reviewer award.", why: "a publication" },
      { text: "New episode with @backtalkpodcast on needling technique is out.", why: "a podcast" },
    ],
  },
});
