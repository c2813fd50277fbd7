import { defineFact, type Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { isOfFollower } from "./detail-link";
import { polarityAt } from "./polarity";
import { sentenceAt } from "./sentences";

/** Words that say that a picture, a video or a sound goes with the post. */
export interface MediaCue extends Span {
  /** `person` shows or lets hear somebody ("selfie with", "watch him walk"); `clinical` shows an image, a wound, a room or a screen. */
  readonly kind: "person" | "clinical";
  /** The words themselves name a patient or point at one ("my patient", "her", "this kiddo"). */
  readonly pointsAtPatient: boolean;
}

const someone =
  "(?:him|her|them|this (?:guy|lady|man|woman|kid|kiddo|patient|pt|cutie|little one|baby|warrior|champ|sweet \\w{3,10}|gentleman)|(?:my|our|the|a) (?:[\\w-]{1,12} ){0,2}(?:patients?|pts?|client|kiddos?))";

const person: readonly RegExp[] = [
  new RegExp(
    `\\b(?:selfies?|photo|pic|pics|picture|pictured|video|vid|clip|snap|pose|posing|photo op|tiktok|reel|duet|facetime)(?: here)? (?:with|of|w\\/) ${someone}`,
    "gi",
  ),
  new RegExp(
    `\\b(?:watch|look at|check out|see|listen to|hear|meet) ${someone}(?:'s)? (?:go\\b|walk\\w{0,3}|danc\\w{1,3}|mov\\w{1,3}|run\\w{0,4}|smil\\w{1,3}|lift\\w{0,3}|bend\\w{0,3}|jump\\w{0,3}|tell\\w{0,3}|talk\\w{0,3}|sing\\w{0,3}|ring\\w{0,3}|stand\\w{0,3}|wiggl\\w{1,3}|climb\\w{0,3}|react\\w{0,4}|take|story|voice|face|gait|results?|transformation|tell it)`,
    "gi",
  ),
  /\b(?:look at|check out|just look at|obsessed with|in love with|omg) (?:that|this|her|his|those|these|the) (?:smile|grin|face|gait|walk|glow|lips?|jawline|cheekbones|skin|results?|transformation|hairline|profile|nose|dimples?|happy tears|dance moves|fingers|toes|moves)\b/gi,
  /\b(?:before (?:&|and|\/|\+|n|vs\.?) ?after(?:s|'s)?(?! (?:photos?|pics?|pictures|images|galler\w{1,3}|posts?|shots) (?:are|is|can|may|must|should|need|require|come|coming|with|without|and|do|don't|policy))|before\/after(?! (?:photos?|pics?|pictures|images|galler\w{1,3}|posts?|shots) (?:are|is|can|may|must|should|need|require|come|coming|with|without|and|do|don't|policy))|b&a|b\/a pics?|before pics?|after pics?|swipe (?:to see|for) (?:the|her|his|our)? ?(?:after|results?|before|transformation))\b/gi,
  new RegExp(
    `\\b(?:gait video|reaction video|first[- ]steps? (?:video|clip)|voicemail from (?:my|our|a) (?:patient|pt|client)|listen to (?:this|her|his|the) (?:voicemail|voice|story|message)|(?:her|his|their|patient'?s?) (?:voice|face|smile|tattoo|fingerprint|photo|picture|headshot)(?: (?:in|below|here|on))|pictured (?:here|above|below|with)|caught (?:her|him|them) on (?:camera|video)|bell[- ]ringing (?:video|pics?|photo))\\b`,
    "gi",
  ),
  new RegExp(`(?:📸|🤳|🎥|📷|📹) ?[^.!?\\n]{0,24}${someone}`, "giu"),
];

const clinicalWords =
  /\b(?:x-?rays?|xr|mris?|ct(?: scans?)?|scans?|fluoro(?:scopy)?|c-?arm|ultrasound|us-guided|scope|arthroscop\w{1,3}|endoscop\w{1,3}|path (?:slide|specimen)|histolog\w{1,3}|specimen|wounds?|incisions?|scars?|rash|lesions?|mole|ehr|emr|pacs|monitor|whiteboard|(?:or|surgical|trauma) board|intra-?op|post-?op (?:pic|photo|wound|films?)|or views?|operating room|in the or\b|scrubbed|telemetry|ekg|ecg|rhythm strip|films?|images?|imaging|dicom|angiogram|radiographs?|panorex|bitewing|retina|fundus|dermoscopy|biopsy|lead placement|hardware|implant card|sticker)\b/gi;

/** Cues in the words, in order. They count only for a post that has media, or says so itself: the words tell, the answer about media decides. */
export const mediaCues = defineFact("mediaCues", (draft): readonly MediaCue[] => {
  const found: MediaCue[] = [];
  const add = (match: Span & { text: string }, kind: MediaCue["kind"]) => {
    if (found.some((other) => match.start < other.end && other.start < match.end)) return;
    if (polarityAt(draft, match).negated) return;
    found.push({
      start: match.start,
      end: match.end,
      kind,
      pointsAtPatient:
        /\b(?:patient|pt|client|kiddo|him|her|them|his|this (?:guy|lady|man|woman|kid|baby))/i.test(
          match.text,
        ),
    });
  };
  for (const regex of person)
    for (const match of matches(draft.plain, regex)) if (!isNotAPatient(draft, match)) add(match, "person");
  for (const match of matches(draft.plain, clinicalWords)) add(match, "clinical");
  return found.sort((a, b) => a.start - b.start);
});

/** The author's people and things: staff, family, pets, models, the author. */
function isNotAPatient(draft: Draft, match: Span): boolean {
  const sentence = sentenceAt(draft, match.start);
  if (isOfFollower(draft.lower.slice(sentence.start, sentence.end))) return true;
  return /\b(?:my (?:wife|husband|son|daughter|kids?|mom|dad|dog|cat|partner|team|staff|friend|colleague|resident|mentor|boss|nurse|own)|our (?:team|staff|new (?:hire|nurse|doctor|office|space|lobby)|lobby|office|clinic|front desk|dog|mascot|residents|fellows)|models?|stock photo|mannequin|actor|illustration|cartoon|kitchen|garage|garden|house|puppy|horse|car)\b/i.test(
    draft.plain.slice(sentence.start, sentence.end),
  );
}
