import type { Draft } from "@/lib/engine/draft";
import { remove } from "@/lib/engine/edits";
import { matches } from "@/lib/engine/pattern";
import type { Edit, Span } from "@/lib/schema/finding";
import { isAsserted } from "@/lib/language/polarity";
import { sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** Statuses that the FDA does not give: it registers addresses and clears or approves products. */
const noSuchStatus =
  /\b(?:fda|f\.d\.a\.)(?:[- ]| is )?(?:registered|certified|certification|endorsed|endorses|accredited|verified|backed|sanctioned|compliant|accepted|validated|inspected|recommended(?! (?:that|against|to|a|the|dose|daily|limit|schedule))|seal of approval|grade|rated|safe)\b(?: (?:facility|facilities|lab(?:oratory)?|product|device|clinic|ingredients|supplements?))?|\b(?:registered|certified|endorsed|accredited|recommended) (?:by|with) the fda\b|\bgmp[- ]certified\b(?=[^.!?\n]{1,40}\bfda\b)|\bfda logo\b/g;

const approval =
  /\bfda[- ]?(?:approved|aproved|approval|approves|ok'?d|licensed|authorized|cleared)\b|\b(?:approved|licensed|cleared) by the (?:u\.?s\.? )?fda\b/g;

/** Goods and care that the FDA approves for no such use, or does not approve as a class (dated 2025-01). */
const neverApproved =
  /\b(?:stem[- ]cells?|exosomes?|prp|platelet[- ]rich|wharton'?s jelly|umbilical|amniotic|regenerative|peptides?|bpc[- ]?157|nad\+?|iv (?:drips?|therapy|vitamins?|infusions?|hydration)|vitamin drips?|cbd gumm\w+|cbd (?:oil|tincture|cream|products?)|supplements?|vitamins?|gumm(?:y|ies)|collagen powder|ozone|massage gun|detox\w*|cleanse|homeopath\w*|essential oils?|herbal|turmeric|kratom|kava|ashwagandha|serum|skin ?care|cosmetics?|facials?|lotion|compounded|bioidentical|bio-identical|pellets?|methylene blue|colostrum|probiotics?|facility|lab|pharmac(?:y|ies)|clinic|office|practice|doctors?|sauna|cold plunge|ear candles?|bracelets?|patch(?:es)? for|hyperbaric)\b/;

const deviceWord =
  /\b(?:lasers?|devices?|machines?|technolog(?:y|ies)|tens(?: unit)?|red light|light therapy|led|helmet|cap|wand|table|decompression|shockwave|radiofrequency|ultrasound|cryo\w*|body sculpting|fat freez\w+|microneedling|hearing aids?|aligners?|whitening|brace|wearable|headset|tms|stimulators?)\b/;

export const fdaStatus = defineRule({
  id: "unsupported-claim/fda-status",
  title: "States an FDA status that may be wrong",
  severity: "hold",
  why: "Registering with the FDA or clearing a device isn't approval, and a registration number presented as approval counts as misbranding. Readers take the FDA's name for proof that it works.",
  advice:
    'Look the product up, then say exactly what holds: "FDA cleared (510(k)) for …" or "not FDA approved for this use". Otherwise leave the FDA out.',
  clauses: ["ASPN-USE-5", "ASPN-PLAT-8"],
  sources: ["FDA-807.39", "FDA-807.97", "REGEN", "FTC-SCIA"],
  leavesAlone: [
    "a drug with its indication and date, and clearance with its 510(k) number",
    '"not FDA approved for this use"',
    "explaining what cleared, registered and approved mean",
  ],
  shortfalls: [
    "It holds no list of every product and its status: it knows classes without any FDA status for such uses, and asks about devices.",
  ],
  triggers: { words: ["fda", "fda-*", "fdaapproved", "f.d.a"], shapes: ["hashtag"] },
  *detect(draft) {
    for (const match of matches(draft, noSuchStatus, "lower")) {
      if (!isAsserted(draft, match) || explains(draft, match)) continue;
      const edits = withoutStatus(draft, match);
      yield { spans: [{ start: match.start, end: match.end }], ...(edits && { suggestion: edits }) };
    }
    for (const match of matches(draft, approval, "lower")) {
      if (!isAsserted(draft, match) || explains(draft, match)) continue;
      const sentence = sentenceAt(draft, match.start);
      const text = draft.lower.slice(
        Math.max(sentence.start, match.start - 120),
        Math.min(sentence.end, match.end + 80),
      );
      if (
        /\b(?:510\(k\)|k\d{6}|pma|nda|bla|indicat\w+|rx only|de novo|non-|not |no )\b/.test(text) &&
        !neverApproved.test(text)
      )
        continue;
      const cleared = match.text.includes("cleared");
      const span = { start: match.start, end: match.end };
      const edits = withoutStatus(draft, match);
      if (neverApproved.test(text) || neverApproved.test(around(draft, sentence.index, span))) {
        if (cleared && !/\b(?:stem|exosome|prp|peptide|nad|iv|supplement|gumm|jelly)/.test(text)) continue;
        if (/\bcompounded\b/.test(text))
          yield {
            spans: [span],
            title: "Calls a compounded drug FDA approved",
            why: "Compounded drugs aren't FDA approved: nobody at the agency reviews how safe, effective or well made they are. Readers may take the brand's approval for theirs.",
            advice:
              'Say "compounded; not FDA approved", and why a patient would need it instead of the brand.',
            ...(edits && { suggestion: edits }),
          };
        else yield { spans: [span], ...(edits && { suggestion: edits }) };
      } else if (!cleared && deviceWord.test(text) && sells(draft))
        yield {
          spans: [span],
          severity: "revise",
          title: "Calls a device FDA approved",
          why: "The FDA clears most devices; approval is another thing, and the FDA's rules insist on the difference.",
          ...(edits && { suggestion: edits }),
        };
      else if (cleared && /^ (?:for|to)\b/.test(draft.lower.slice(match.end, match.end + 5)) && sells(draft))
        yield {
          spans: [span],
          severity: "consider",
          title: "States a cleared use",
          why: "A clearance covers only the uses that it names.",
          advice: "Check that this use is in the clearance, and give the 510(k) number.",
        };
    }
  },
  examples: {
    marked: [
      {
        text: "[[FDA approved]] exosomes for thinning hair, only at our spa!",
        becomes: "Exosomes for thinning hair, only at our spa!",
      },
      { text: "Our vitamin drips come from an [[FDA registered facility]] ✅" },
      { text: "[[FDA endorsed]] laser for nerve pain 💥", becomes: "Laser for nerve pain 💥" },
      { text: "Try our [[FDA certified]] massage gun, buy now.", becomes: "Try our massage gun, buy now." },
      { text: "Exosome facials are here and they're [[FDA approved]] 💫" },
      {
        text: "Book your [[FDA-approved]] compounded semaglutide start this week.",
        severity: "hold",
        becomes: "Book your compounded semaglutide start this week.",
      },
      {
        text: "Book our [[FDA-approved]] body sculpting laser today.",
        severity: "revise",
        becomes: "Book our body sculpting laser today.",
      },
    ],
    unmarked: [
      {
        text: "The FDA approved semaglutide for weight management in June 2021.",
        why: "an approved drug, dated",
      },
      { text: "Exosomes are not FDA approved for pain, and we do not offer them.", why: "negated" },
      { text: 'What "FDA cleared" does and does not mean, in plain language 👇', why: "education" },
      {
        text: "FDA registered doesn't mean FDA approved. A supplement lab pays a fee and gets a number.",
        why: "explains the terms",
      },
      {
        text: "This use is off-label; the device is cleared for a different indication.",
        why: "labeled as such",
      },
      {
        text: "FDA-cleared (510(k) K123456) for chronic pain of the trunk and limbs, Rx only.",
        why: "clearance with its number",
      },
    ],
  },
});

/** A post that tells the statuses apart rather than claiming one. */
function explains(draft: Draft, span: Span): boolean {
  const { lower } = draft;
  const near = lower.slice(Math.max(0, span.start - 100), span.end + 120);
  return /≠|isn't|is not|not the same|doesn't mean|does not mean|difference between|what (?:does )?["']?fda|versus|vs\.?|means (?:only|that|an?|substantially)|tells you|all it|doesn't equal|!=|stop (?:saying|calling)|warn(?:s|ed|ing)/.test(
    near,
  );
}

/** The sentence's neighbors, for "They're FDA approved." behind the sentence that names the goods. */
function around(draft: Draft, index: number, span: Span): string {
  void index;
  const lead = draft.lower.slice(Math.max(0, span.start - 60), span.start);
  return /\b(?:it's|they're|they are|it is|all|and|is|are)\s*$/.test(lead)
    ? draft.lower.slice(Math.max(0, span.start - 100), span.start)
    : "";
}

/** Takes the status out where it stands before a noun; elsewhere the sentence would break. */
function withoutStatus(draft: Draft, span: Span): readonly Edit[] | undefined {
  const { plain } = draft;
  const said = plain.slice(span.start, span.end);
  if (
    !/^fda[- ]?(?:approved|aproved|certified|endorsed|registered|accredited|cleared|verified|backed|recommended|validated)$/i.test(
      said,
    )
  )
    return undefined;
  const next = /^ (?!by\b|for\b|to\b|in\b|and\b|as\b|&|so\b|since\b|or\b|but\b|\d)([A-Z])/i.exec(
    plain.slice(span.end, span.end + 5),
  );
  if (!next?.[1]) return undefined;
  const lead = plain.slice(Math.max(0, span.start - 12), span.start);
  if (/\b(?:is|are|it's|they're|was|were|be|an|The|the)\s$/.test(lead)) return undefined;
  const opens = span.start === 0 || /[.!?\n]\s{0,3}$/.test(lead);
  if (!opens) return [remove(plain, span)];
  return [{ start: span.start, end: span.end + 2, text: next[1].toUpperCase() }];
}
