import { execAll } from "@/lib/engine/pattern";
import { defineFact } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { ages } from "./ages";
import { linkToPatient, patientRefs, patientStory } from "./patients";

const minorNoun =
  /\b(?:kid|kiddo|kiddos|child|teen|teenager|tween|adolescent|toddler|infant|newborn|preemie|neonate|high schooler|middle schooler|kindergartn?er|preschooler|\d(?:st|nd|rd|th)[- ]grader|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]grader|(?:little|tiny|wee|sweet|brave|my youngest|our youngest) (?:guy|girl|boy|man|lady|one|dude|buddy|fella|peanut|nugget|miss|princess|fighter|warrior|human|patient|pt)|baby (?:boy|girl)?|boy|girl|(?:nicu|picu) (?:grad(?:uate)?|baby|babe|warrior|star)|(?:pediatric|peds) (?:patient|pt|client|case))(?:'s)?(?![\w-])/g;
const ownChild =
  /\b(?:my|our own) (?:own |sweet |little |youngest |oldest |middle |first |second |\d{1,2}[- ]?(?:yo|y\/o|year[- ]old) ){0,2}(?:kid|kids|kiddo|child|baby|son|daughter|toddler|teen|teenager|boys?|girls?|newborn|infant)\b(?!'s (?:patient|pt))|\bas a (?:kid|child|teen|teenager|newborn)\b|\bwhen (?:i|he|she|they) (?:was|were) (?:a|an|\d)|\blike a (?:kid|child|baby|newborn|toddler)\b|\b(?:oh boy|attaboy|atta girl|good boy|girl,|boy,|old boy|cowboy|baby steps|baby aspirin|baby shower|baby weight|sleep like a baby|rebound|inner child|child's play|kid you not|kidding|just a kid at heart)\b/;

/** Words for one child who is a patient, tight: the age or the noun. Never the author's own child, children in general, or a study. */
export const minorPatients = defineFact("minorPatients", (draft): readonly Span[] => {
  if (draft.get(patientStory).subject !== "one") return [];
  const found: Span[] = [];
  const refs = draft.get(patientRefs).filter((ref) => ref.specific && ref.number === "one");
  for (const age of draft.get(ages)) {
    if (age.precision !== "exact" || (age.unit === "years" && age.value >= 18)) continue;
    if (age.form === "birth-year") continue;
    const isRef = refs.some((ref) => ref.kind === "age-sex" && overlaps(ref, age));
    if (age.form === "label" ? isRef : linkToPatient(draft, age))
      found.push({ start: age.start, end: age.end });
  }
  for (const match of execAll(draft, minorNoun, "lower")) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (found.some((other) => Math.abs(other.start - span.start) < 40)) continue;
    const left = draft.lower.slice(Math.max(0, span.start - 26), span.start);
    const right = draft.lower.slice(span.end, span.end + 24);
    if (ownChild.test(left + match[0] + right.slice(0, 12))) continue;
    if (
      /\b(?:every|any|each|no|most|your|a healthy|the average|(?:his|her|their|whose|patient's|pt's) (?:[\w-]+ )?|mom of (?:a|her)|inner|only|for an?) $/.test(
        left,
      )
    )
      continue;
    if (
      /^(?: care| life support| abuse| psych\w*| development| health| safety| labor| support| custody| seat| proof| blue| pain clinic)/.test(
        right,
      )
    )
      continue;
    // "Outlets that a toddler can reach": any.
    if (
      /\ban? (?:[a-z]{3,10} )?$/.test(left) &&
      /^ (?:can|could|might|may|should|must|would|needs?|learns?|doesn't|won't|can't)\b/.test(right)
    )
      continue;
    if (/^(?:girl|boy)s?$/.test(match[0]) && !refs.some((ref) => overlaps(ref, span))) continue;
    if (/^baby/.test(match[0]) && !/\b(?:a|this|that|our|the|my|tiny|little) (?:[\w-]+ )?$/.test(left))
      continue;
    const inRef = refs.some((ref) => overlaps(ref, span));
    if (
      !inRef &&
      !(
        linkToPatient(draft, span) &&
        /\b(?:this|that|a|an|my|our|the|little|tiny|brave) (?:[\w'-]{1,12} ){0,3}$/.test(left)
      )
    )
      continue;
    found.push(span);
  }
  return found.sort((a, b) => a.start - b.start).slice(0, 6);
});
