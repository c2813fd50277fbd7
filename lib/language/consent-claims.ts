import { defineFact } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { isAsserted } from "./polarity";
import { sentenceAt } from "./sentences";

/** A passage that says that the patient, or their family, permits the post. */
export interface ConsentClaim extends Span {
  /** Whether the words speak of a signed or written form. */
  readonly written: boolean;
}

const who =
  "(?:her|his|their|the|our|my|this)?(?: (?:patient|pt|client|family|mom|mother|dad|father|parent|guardian|wife|husband|daughter|son|sister|brother)s?(?:'s?)?)?";
const adjective =
  "(?:full|verbal|written|signed|explicit|express|expressed|kind|parental|proper|family|patient|informed|prior|complete|total|permission|hipaa)";
const permission =
  "(?:permission|consent|blessing|approval|ok(?:ay)?|authorization|go-?ahead|green light|thumbs up|release)";

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:(?:re-?)?posted|posting|shared|sharing|used|using|tagged|told|published|story|photos?|pics?|video|written|done) )?(?:with|w\\/|by|per) ?(?:${who} )?(?:${adjective},? (?:and )?){0,3}${permission}\\b(?! (?:form|policy|process))(?: (?:to (?:share|post|use|tell|publish)|on file|in hand))?`,
    "gi",
  ),
  new RegExp(
    `\\b(?:s?he|they|pt|patient|client|(?:the |his |her |their |my |our )?(?:patient|pt|client|family|mom|mother|dad|father|parents?|wife|husband|daughter|son|momma|mama)) (?:has |have |had |even |already |totally |is |are |was |were |kindly |graciously |happily ){0,2}(?:said|says|told (?:me|us)|gave|given|gives|signed|ok'?d|okayed|approved?s?|agreed|consented|permitted|allowed|let|asked|wants?|wanted|insisted|begged|loves?|fine|cool|happy|good|thrilled|ok|okay|on board)(?: (?:me|us|it's|it was|it is|that|its|yes|i|we|could|can|full|the|their|his|her|a|to|with|for|off on)){0,5} (?:(?:share|sharing|post|posting|tell|telling|publish|use|film|filming|ok|okay|fine|cool|good|permission|consent|blessing|authorization|release|green light|go-?ahead|yes|this|it|story|posted|shared)(?: (?:(?:this|it|the|that|his|her|their) (?:story|photo|video|pic|form|one|here|post)|this|it|to (?:post|share)(?: (?:this|it|here|his story|her story|their story))?|for me|with me|with us|me)){0,2})`,
    "gi",
  ),
  new RegExp(
    `\\b(?:i|we)(?: (?:have|has|had|got|obtained|asked for|received|secured|do have|already have|'ve got))(?: (?:${who}|the|a|their|his|her|full|signed|written|verbal)){0,4} ${permission}\\b(?! form)`,
    "gi",
  ),
  new RegExp(
    `\\b(?:${adjective} )?(?:${permission}|hipaa (?:form|release)|photo release|media release|consent form) (?:was |has been |is |were )?(?:obtained|granted|given|received|on file|signed|in (?:hand|the chart|our records)|secured)\\b`,
    "gi",
  ),
  /#(?:consented|consentobtained|withpermission|sharedwithpermission|sharedwithconsent|permissiongranted|patientapproved|withconsent|consentgiven|patientconsent|postedwithpermission|consentonfile|patientconsented)\b/gi,
  /\bit'?s (?:covered )?in (?:our|the|my) (?:intake|admission|surgical|new[- ]patient) (?:paperwork|packet|forms?|consent)\b/gi,
];

/** Whose permission it is when it is no patient's: an author's, an artist's, a colleague's, one's own family. */
const notPatient =
  /\b(?:adapted|adapting|reprinted|reproduced|protocol|checklist|author'?s?|artist'?s?|photographer'?s?|journal|publisher|copyright|colleague'?s?|speaker'?s?|presenter'?s?|©|figure|table|chart|diagram|graphic|infographic|slide|poster|cartoon|meme|recipe|my (?:wife|husband|son|daughter|kids?|mom|dad|mother|father|partner|sister|brother|grandm\w{1,4})(?:'s)?)\b/i;
const policy =
  /\b(?:never|always|only|should|must|need(?:s|ed)? (?:to|a)?|require[sd]?|before (?:you|posting|sharing)|if (?:you|we|a|the)|unless|until|how to|isn't|is not|reminder|policy|what (?:is|does|should)|without|no )\b/i;

/** Claims of permission for this post, policies and other people's permissions left out. */
export const consentClaims = defineFact("consentClaims", (draft): readonly ConsentClaim[] => {
  const found: ConsentClaim[] = [];
  for (const regex of patterns)
    for (const match of matches(draft.plain, regex)) {
      const sentence = sentenceAt(draft, match.start);
      const before = draft.plain.slice(sentence.start, match.start);
      const words = draft.plain.slice(sentence.start, sentence.end);
      if (notPatient.test(words) || policy.test(before.slice(-60)) || sentence.stop === "?") continue;
      if (!match.text.startsWith("#") && !isAsserted(draft, match)) continue;
      if (found.some((other) => match.start < other.end && other.start < match.end)) continue;
      found.push({
        start: match.start,
        end: match.end,
        written: /\b(?:signed|written|authorization|release|on file|form)\b/i.test(match.text),
      });
    }
  return found.sort((a, b) => a.start - b.start);
});
