import type { Draft } from "@/lib/engine/draft";
import { remove } from "@/lib/engine/edits";
import { anyOf, has } from "@/lib/engine/pattern";
import type { Edit } from "@/lib/schema/finding";
import { rewordCure } from "@/lib/language/claim-rewording";
import { ofKind } from "@/lib/language/claim-score";
import { holdIfSelling } from "@/lib/language/claims";
import { cureClaims, type CureClaim } from "@/lib/language/cures";
import { sentenceAt } from "@/lib/language/sentences";
import { limitedEvidence } from "@/lib/lexicon/limited-evidence";
import { defineRule } from "../define-rule";

const weakAgent = anyOf(limitedEvidence, { raw: true });

export const cureOrGuarantee = defineRule({
  id: "unsupported-claim/cure-or-guarantee",
  title: "Promises a cure or a result",
  severity: "hold",
  why: "Readers may take this as a promise about their own body, and no treatment works for everyone. The guideline asks for realistic expectations, and the FTC expects solid human evidence behind a health claim.",
  advice:
    "Say what the treatment can do, for how many people, and where that figure comes from. Leave out cures, guarantees and dates by which a reader will be better.",
  clauses: ["ASPN-PLAT-9", "ASPN-PLAT-8", "ASPN-CON-1"],
  sources: ["FTC-HPCG", "FTC-RMG", "FTC-SCIA", "TX-164.3"],
  leavesAlone: [
    "a claim that is denied, asked about, quoted to be refuted, or told as history",
    "infections and tumors that treatment does cure, and cure rates with a source",
    "a promise about service, such as a call back",
  ],
  shortfalls: ["A promise made only by a picture, or in words without any of the usual signs, is missed."],
  triggers: { always: true },
  *detect(draft) {
    const severity = holdIfSelling(draft);
    for (const claim of draft.get(cureClaims)) {
      const suggestion = reword(draft, claim);
      yield { spans: [{ start: claim.start, end: claim.end }], severity, ...(suggestion && { suggestion }) };
    }
    for (const span of ofKind(draft, "outcome")) yield { spans: [span], severity };
  },
  examples: {
    marked: [
      { text: "[[Say goodbye to knee pain FOREVER]] with our gel. Book now!", severity: "hold" },
      {
        text: "This laser [[cures]] neuropathy.",
        severity: "revise",
        becomes: "This laser may help some people with neuropathy.",
      },
      { text: "TMS [[cured me]] and [[it will cure]] your depression too 🙌" },
      {
        text: "Our injection [[ends back pain]] in 3 visits, [[guaranteed]]!",
        becomes: "Our injection may help some people with back pain in 3 visits!",
      },
      { text: "[[Thicker hair in a month]] [[or your money back]]. PRP for hair, chairs open this week!" },
      { text: "Hormone pellets [[reverse aging]]. Call today." },
      { text: "[[We WILL get you off]] opioids. Period." },
      {
        text: "The spine implant [[works every time]].",
        becomes: "The spine implant may help some people.",
      },
      {
        text: "[[Say goodbye to sciatica]]! Dr. Okafor's Tuesday back clinic is open, call us.",
        becomes: "Ask us about sciatica! Dr. Okafor's Tuesday back clinic is open, call us.",
      },
      {
        text: "[[Instant relief]] for sore shoulders at our clinic, call today.",
        becomes: "Relief for sore shoulders at our clinic, call today.",
      },
      {
        text: "Our sleep program will [[cure]] your insomnia. Enroll now.",
        becomes: "Our sleep program may help with your insomnia. Enroll now.",
      },
      { text: "[[Eliminación definitiva]] de várices. [[Resultados garantizados]]. ¡Llámanos hoy!" },
      { text: "Eight in ten leave [[no longer needing their inhaler]]. Breathing class, call us." },
    ],
    unmarked: [
      { text: "There is no cure for CRPS, but early rehab changes outcomes.", why: "denied" },
      { text: "Beware of anyone who guarantees pain relief.", why: "a warning" },
      {
        text: "Many people get months of relief from a steroid injection; some get none.",
        why: "says for whom",
      },
      { text: "Antibiotics cure strep throat; finish the whole course.", why: "treatment does cure it" },
      { text: "We guarantee a callback by the next business day, patients first 📞", why: "a service" },
      {
        text: "Is there a cure for tinnitus? Not yet, though hearing aids help many people.",
        why: "a question",
      },
      { text: "Stop skipping your own dentist, colleagues.", why: "against skipping it" },
      { text: "Celery juice won't clear your psoriasis. Cute glass, though.", why: "denied" },
      { text: "Every one of our nurses had a flu shot this fall.", why: "the staff, no result" },
      { text: "Stop by Thursday for cake, the dental chair is free to sit in.", why: "a date, no result" },
      { text: "No podemos garantizar resultados: cada paciente es distinto.", why: "denied, in Spanish" },
      {
        text: "Shave it if you like: hair doesn't come back thicker. Book a patch test first.",
        why: "a myth put right",
      },
      {
        text: "Our mouthguards cushion teeth. They don't prevent concussion, whatever the box says.",
        why: "denied",
      },
      { text: "Patients who say 'I don't want to bother you' never bother us.", why: "no outcome" },
      { text: "Fellowship will permanently cure you of liking vending machine dinners.", why: "a joke" },
      {
        text: "She came in last Tuesday after her spinal cord stimulator implant.",
        why: "a visit, no effect",
      },
      { text: "Coffee: the only cure for the Monday clinic blues.", why: "a joke" },
      { text: "Caught early, most melanomas are cured by surgery.", why: "a term of oncology" },
    ],
  },
});

/** A rewording that keeps the sentence's grammar; a trailing ", guaranteed" goes. */
function reword(draft: Draft, claim: CureClaim): readonly Edit[] | undefined {
  const said = draft.plain.slice(claim.start, claim.end);
  if (claim.kind === "guarantee" && /^guaranteed$/i.test(said)) {
    const comma = /[,\s]{1,3}$/.exec(draft.plain.slice(Math.max(0, claim.start - 3), claim.start));
    const next = draft.plain.charAt(claim.end);
    if (comma?.[0].includes(",") && /^[.!?]?$/.test(next))
      return [remove(draft.plain, { start: claim.start - comma[0].length, end: claim.end })];
    return undefined;
  }
  // Where the evidence is weak, or was found in animals, "may help some people" would be a claim of our own.
  const sentence = sentenceAt(draft, claim.start);
  const around = draft.plain.slice(sentence.start, sentence.end);
  if (has(around, weakAgent) || /\b(?:mice|mouse|rats?|animals?|stud(?:y|ies)|preprint)\b/i.test(around))
    return undefined;
  return rewordCure(draft, claim, claim.verb);
}
