import { defineFact } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";

/**
 * Words by which an author says that readers know, or can find out, whom they mean: what the whole town saw, where to
 * wave at them, that no name is needed. They make any story told beside them one that identifies.
 */
export interface RecognitionCue extends Span {
  /** Somebody is meant; "if you know, you know" alone may be a joke among peers. */
  readonly isPerson: boolean;
}

const insider = /^(?:if you know,? you know|iykyk)/;

const group =
  "(?:you|y'all|yall|you all|u|we all|everyone|everybody|anyone|half (?:of )?(?:the|this|our|you)(?: [a-z]{3,12})?|most of (?:you|the [a-z]{3,12})|(?:the|this|our) (?:whole|entire) [a-z]{3,12}|all of [a-z]{3,14}|(?:the )?\d[\d,.]*k? people|(?:whole|entire) (?!(?:time|team|staff|crew|floor|unit|family|day|night|week)\\b)[a-z-]{3,14}(?: (?:on|of|in|at) (?:the )?[a-z]{3,12}(?: [a-z]{3,12})?)?)";
const patterns: readonly RegExp[] = [
  // What readers saw, heard, remember, guessed.
  new RegExp(
    `\\b${group}(?:'ve|'ll|'d)? (?:(?:all|may|might|probably|already|have|has|had|definitely|surely|likely|been|was|were|still|just|literally) ){0,3}(?:know(?:s)? (?:him|her|them|which one|the one|exactly (?:who|which))|knew (?:him|her|them)|saw (?:it|him|her|them|the|us|that|this)|seen (?:him|her|them|the|it)|heard (?:about|of|the)|read about|remember(?:s)? (?:him|her|them|the (?:guy|girl|lady|kid|man|woman|boy|one|family|couple|crash|fire|wreck)|that (?:guy|girl|lady|kid|man|woman|boy|one|family|couple))|recogni[sz]ed?s? (?:him|her|them|the|that|this|it)?|guess(?:ed)? (?:it|who|right)|watched (?:it|him|her|us|them|this)|'?s? ?(?:gossiping|talking about|asking about|praying|prayed|showed up|turned out|is asking|'s asking))\\b`,
    "g",
  ),
  /\b(?:if you know,? you know|iykyk|you know (?:who|which one|the one) (?:i mean|it is)|you know (?:exactly )?which [a-z]{2,12} (?:needs?|is|was|has|takes?)|(?:you can|you could|i'll let you|you'll|bet you can|take a|three guesses|go ahead and|i'm sure you can|you can probably|prob(?:ably)? can) guess(?:es)?\b(?: who| which)?|guess who(?:se)? (?:just |finally |did|got|had|came|was|rolled|walked|is|showed)|(?:that|this|he|she|it)(?:'s| was| is) (?:actually |literally |totally )?(?:my|our) (?:patient|pt|client)\b(?! (?:population|care|portal))|(?:can't|cannot|not allowed to|wish i could|not supposed to) (?:talk|say (?:more|much|anything|any more)) about (?:it|him|her|that)\b|(?:rather|prefer)(?: that)? (?:i|we) (?:not|didn't) (?:say|name|tell)(?: (?:who|which(?: one)?))?|(?:i )?(?:can't|won't|cannot|will not|not gonna|not going to|not allowed to) (?:say|tell you|name|share|reveal|give) (?:who\b(?! (?:is|can|should))|which one|his name|her name|names|their name|any names)|no names(?:,| but| because| needed| bc|\.)|without naming names|not naming (?:any )?names|(?:his|her|their) name rhymes with|rhymes with [a-z]{2,14}|starts with (?:an? )?[a-z]\b and|hint:? (?:he|she|it|they|the)|i'll give you a hint|yes,? (?:that|the) one\b|yes,? it(?:'s| is| was) (?:him|her|the|that|who)|(?:the|that) (?:one|guy|lady|girl|woman|man|kid|family|couple) (?:from|in|off|on) (?:the )?(?:news|tv|paper|headlines?|billboards?|commercials?|ad|ads|radio|video|front page)|not (?:the|that) one you(?:'re| are) thinking)/g,
  // Where to look them up, wave at them, congratulate them.
  /\b(?:go (?:tell|show|give|congratulate|wish|hug|say hi to|say hello to|follow|visit|support|check out) (?:him|her|them)|(?:tell|wish|give) (?:him|her) (?:a (?:high five|hug|big hug|hi|happy)|i said|we said|happy|congrat\w{0,12}|hi\b|hello|she looks|he looks)|if you (?:see|spot|run into|bump into|meet|pass) (?:him|her|them|a|this|our|that) (?:at|in|on|around|down|by|near|out|[a-z]{3,12} ?(?:hearse|truck|bike|trike|scooter|wagon|car|van|motorcycle|bus))|(?:say|wave|yell|shout) (?:hi|hello|hey) to (?:him|her|them)|next time you(?:'re| are) (?:at|in|near|passing|buying|ordering|getting)|stop by (?:and|to) (?:tell|congratulate|say)|(?:tip|buy) (?:him|her) (?:well|extra|a (?:beer|coffee|drink|round)))\b/g,
  // How well known the mark, the ride or the tale is.
  /\b(?:(?:is|are|was) (?:kind of |pretty |sort of |a bit )?(?:famous|infamous|legendary|a legend|a local legend|an institution|well[- ]known|notorious|an? icon) (?:around here|here|in (?:this|our) (?:town|county|city|village|valley|neighborhood|parish)|in these parts|locally|at the|down at|on (?:this|our))|(?:local|hometown|town|neighborhood|internet|small[- ]town|tiktok|county) (?:legend|celebrity|celeb|hero|icon|institution)|talk of the (?:town|county)|(?:went viral|gone viral|n went viral|and went viral)|all over (?:the )?(?:news|facebook|tiktok|town|nextdoor|internet|reddit|the paper)|(?:made|making) (?:the )?(?:[a-z]{3,10} )?(?:news|headlines|paper)|(?:the|that|this) (?:famous|infamous|viral) [a-z-]{3,14})\b/g,
];

/** Where the words invite no search for a person: a thread, a quiz, an actor, a tip. */
const idle =
  /\b(?:guess (?:who's|who is) (?:back|hiring|open|got tickets|turning|celebrating|joining|coming)|if you know,? you know (?:the|how|that)|viral (?:video|trend|hack|challenge|post|clip|sound|infection|load|illness|syndrome|uri|panel|pneumonia|hepatitis|wart)s?|everyone knows (?:the|that)|famous (?:last|for|study|trial|paper|quote|case))\b/;

/** Every such invitation, in order. */
export const recognitionCues = defineFact("recognitionCues", (draft): readonly RecognitionCue[] => {
  const found: RecognitionCue[] = [];
  for (const pattern of patterns)
    for (const match of matches(draft, pattern, "lower")) {
      if (idle.test(draft.lower.slice(match.start, match.end + 14))) continue;
      // "She won't tell you who her injector is": not the author's secret.
      if (
        /^(?:won't|can't|cannot|will not)/.test(match.text) &&
        /\b(?:he|she|they|it|who) $/.test(draft.lower.slice(Math.max(0, match.start - 5), match.start))
      )
        continue;
      const text = match.text.trimEnd().replace(/[.,:]$/, "");
      if (!found.some((other) => match.start < other.end && other.start < match.end))
        found.push({
          start: match.start,
          end: match.start + text.length,
          isPerson: !insider.test(text),
        });
    }
  return found.sort((a, b) => a.start - b.start);
});
