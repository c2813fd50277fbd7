import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { ofKind } from "@/lib/language/claim-score";
import { withoutOverlaps } from "@/lib/language/claims";
import { isClinical } from "@/lib/language/claims-subject";
import { isIdiom, polarityAt, quotations } from "@/lib/language/polarity";
import { sells } from "@/lib/language/promotion";
import { defineRule } from "../define-rule";

/** One story held out to every reader. */
const transfer = new RegExp(
  [
    "(?:this|that|it|she|he|her|him) (?:could|can|will|might) be (?:you|u|yours?|your (?:story|child|mom|dad|kid|knee|back|smile|skin|life|face|baby))(?! (?:guide|doctor))",
    "you(?:'re| are| could be| can be| might be| will be| r)? (?:the )?next(?: success story| transformation| one)?\\b(?! (?:in line|to|door|week|visit|appointment|month))",
    "(?:here's |this is |that's |exactly )?what (?:you|u|patients|everyone) (?:can|should|will) expect(?: from us| with us| too)?",
    "ready to be next|every (?:patient|client|pt|mom|person|kid|one) who [\\w' -]{3,40}? (?:comes? off|gets?|loses?|sees?|feels?|walks?|drops?|sleeps?|leaves?|reverses?)(?: [\\w']{1,12}){0,4}",
    "(?:join|be like|follow) (?:her|him|them|the (?:hundreds|thousands|many)) (?:and|in|on|who|of)\\b[\\w' ]{0,30}",
    "imagine (?:your|a|ur) (?:life|day|mornings?|body|skin|self)[\\w' ]{0,6} (?:without|free|pain|with)[\\w' ]{0,14}",
    "(?:your|ur) (?:turn|story (?:is )?next|transformation (?:is )?(?:next|awaits|starts)|results (?:will|can|could) (?:be|look) (?:like|just like|the same)[\\w' ]{0,14}|before (?:and|&) after (?:is )?(?:next|awaits))",
    "(?:all|most|every one) (?:of )?(?:my|our) (?:patients?|clients?|pts|babies|kids|moms)(?: (?:do|feel|look|see|get|are|have|who|say|love|walk|lose|sleep))(?: [\\w']{1,12}){0,4}|every (?:patient|client|pt|mom|body)(?: (?:of (?:mine|ours)|we (?:see|treat)|i (?:see|treat)))? (?:does|feels|looks|sees|gets|loses|walks|sleeps|says)(?: [\\w']{1,12}){0,3}|our (?:patients|clients) (?:get|lose|walk|leave|go home|come off|sleep|wake up)(?: [\\w']{1,12}){1,4}|everyone (?:who )?(?:\\w+ ){0,6}?(?:sees|gets|feels|loses|looks|walks|does|says|comes out|leaves)(?: [\\w']{1,12}){0,3}",
    "(?:if|because) (?:she|he|they|i|mary|we) (?:can|could|did)(?: do)?(?: it| this)?,? (?:so can you|you can(?: too)?|anyone can|u can(?: too)?)|so can you\\b|you (?:can|could|will) be,? too|you can,? too\\b|and you can too|you(?:'ll| will| could| can)? (?:get|have|feel|see|look) (?:the same|this|like (?:her|him|them|this))(?: \\w{1,12})?(?: too)?",
    "(?:see|get|want|expect|enjoy|ready for) (?:the same|these|this kind of|similar|results like (?:these|this|hers|his)|her|his) (?:results?|relief|transformation|outcome)s?|(?:want|ready for|get) results like (?:these|this|hers|his|\\w+'s)",
    "yours? (?:could|can|will|might|may) (?:be |do |feel |look )?(?:too|next|as well|the same|like (?:hers|his|this))\\b",
    "don't just take (?:our|my) word[\\w' ]{0,10}|real (?:patients?|people|results?|moms)[,.] real (?:results?|people|patients?|stories)",
    "typical (?:results?|of our \\w+)|(?:just )?another (?:happy|amazing|success(?:ful)?|life[- ]changing) (?:patient|client|transformation|success story|result|customer)",
  ]
    .map((source) => `(?:\\b(?:${source}))`)
    .join("|"),
  "g",
);

/** A change told as a picture of before and after. */
const transformation =
  /\b(?:from (?:a |being |using |her |his |the |not being able to |unable to |barely |can't |chronic |constant |years of |\d+\/10 |size |10 |daily )?(?:[\w'/-]{1,14} ){0,3}?(?:wheelchair|walker|cane|crutches|bed(?:bound|ridden)?|couch|scooter|pain|crying|walking|tears|opioids|insulin|a?\d{3} ?(?:lbs|pounds)?|size \d+|flat|bald|balding|\d+\/10|acne|infertile|depressed|suicidal|nonverbal|limping|sleepless|gummy|toothless|prediabetic|broken|miserable|hopeless)(?: [\w'-]{1,14}){0,3}? to (?:a |the |her |his |being |dancing|running|pain|5k|full|no |zero )?[\w'/-]{1,16}(?: [\w'-]{1,12}){0,3}|(?:down|lost|dropped|minus|-) ?\d{2,3} ?(?:lbs|pounds|kg)\b(?: in [\w ]{2,14})?|\d{1,2} (?:years|yrs|months) of (?:chronic |daily |constant |back |knee |neck |nerve )?(?:pain|migraines?|suffering|infertility|acne|insomnia|anxiety|depression) (?:is |are |was )?(?:gone|over|ended|erased|vanished|disappeared|healed)[\w ]{0,16}|(?:day|week|month|hour) (?:one|\d{1,2}) (?:after|post)[- ]?(?: [\w-]{1,14}){0,4}[:,] ?(?:dancing|running|walking|hiking|golfing|back|pain|smiling|no pain|zero pain|on the|jogging|lifting)[\w ]{0,14}|(?:dancing|running|walking|hiking|golfing|skiing|playing (?:tennis|golf|pickleball)|gardening|lifting|pain[- ]free|back (?:at|to|on) [\w ]{2,18}) (?:again )?(?:after|thanks to) (?:just )?(?:one|[123]|two|three|a single|her|his|our|my) [\w ]{3,20}|(?:came|rolled|walked|hobbled|limped|carried|wheeled) in (?:\w+ ){1,4}(?:and )?(?:left|walked out|danced out|ran out|went home) \w{3,14}(?: \w{1,10}){0,2})/g;

/** A celebration after a procedure: "6 wks post SCS, dancing again". Told of one patient, it reads as what others get. */
const celebration =
  /\b(?:pod ?#?\d{1,2}|\d{1,2} (?:wks?|weeks?|months?|mos?|days?) (?:post|after|out from|since)[- ]?[^.!?\n]{0,40}?)[,:;]? (?:and )?(?:already |now |she's |he's |they're )?(?<claim>(?:dancing|running|hiking|golfing|skiing|surfing|jogging|cartwheels|back on the dance floor|playing (?:tennis|golf|pickleball)|lifting) again)\b/g;

const disclaimer =
  /\b(?:results? (?:are |is |may be )?(?:not|aren't|isn't|n't) typical|(?:individual |your )?results (?:may |will |can |do )?(?:vary|differ))\b/g;

/** An expectation that a reader can use: a rate, a comparison, or that it fails for some. */
const expectation =
  /\b(?:better than (?:most|many|average)|not everyone|some (?:people )?(?:get|got|have|had) (?:no|none|little)|in (?:the|a|one) (?:trial|study)|median|on average|most people (?:get|have|see|need|in)|about \d+ (?:in|out of) \d+|doesn't work for|does not work for|didn't (?:help|work)|nonresponder|not for everyone|typical (?:patient|result) is|more modest|less dramatic|unusual(?:ly)?|outlier|exception|her result isn't|his result isn't|your results? (?:will|may) (?:likely )?(?:be )?(?:different|differ))\b/;

const serviceOnly =
  /\b(?:staff|front desk|kind(?:ness)?|friendly|on time|parking|listened|explained|wait(?:ing)? (?:room|time)|clean|receptionist|scheduling|warm|welcom\w+)\b/;

const curedWords =
  /\b(?:pain|cured?|gone|life back|changed my life|saved my|works?|worked|healed|no more|lost|pounds|lbs|relief|miracle|sleep|walk(?:ing)?|better|amazing|skin|younger|again|finally)\b/;

export const testimonialAsTypical = defineRule({
  id: "unsupported-claim/testimonial-as-typical",
  title: "Offers one story as the usual result",
  severity: "revise",
  why: "Readers take one good story for what they would get themselves. The guideline urges restraint with anecdotes, and the FTC looks for the result that people generally get.",
  advice:
    'Say beside the story what most people get, with its source, and that some get no benefit. "Results not typical" alone doesn\'t do this.',
  clauses: ["ASPN-PLAT-9", "ASPN-REV-T3-RESP1", "ASPN-REV-T2-TRUTH1"],
  sources: ["FTC-255-TYPICAL", "FTC-HPCG", "TX-164.3"],
  leavesAlone: [
    "a story that tells the usual result too",
    "praise of kindness, punctuality or parking",
    "a case for colleagues with its limits",
  ],
  triggers: { always: true },
  *detect(draft) {
    if (expectation.test(draft.lower)) return;
    const { postType } = draft.context;
    const selling = sells(draft);
    const found: Span[] = [];
    for (const match of matches(draft, transfer, "lower")) {
      if (
        !stands(draft, match) ||
        !(
          selling ||
          hasStory(draft) ||
          /^(?:imagine|everyone who|every (?:patient|client) who)/.test(match.text)
        )
      )
        continue;
      found.push(trimmed(match));
    }
    if (selling && postType !== "case" && postType !== "education") {
      for (const match of matches(draft, transformation, "lower"))
        if (stands(draft, match)) found.push(trimmed(match));
      for (const quotation of draft.get(quotations))
        if (isOutcomeQuote(draft, quotation)) found.push(quotation);
    }
    if (postType === "case" || selling)
      for (const match of matches(draft, celebration, "lower")) {
        const claim = match.groups["claim"] ?? match.text;
        const span = { start: match.end - claim.length, end: match.end };
        if (stands(draft, span)) found.push(span);
      }
    found.push(...ofKind(draft, "story", found));
    const kept = withoutOverlaps(found);
    const [first, ...rest] = kept;
    if (first)
      yield {
        spans: [first, ...rest].map(({ start, end }) => ({ start, end })) as [Span, ...Span[]],
        merge: "story",
      };
    else if (selling)
      for (const match of matches(draft, disclaimer, "lower"))
        yield {
          spans: [{ start: match.start, end: match.end }],
          severity: "consider",
          title: "Leans on a bare disclaimer",
          why: 'The FTC found that "results not typical" doesn\'t undo the impression a story leaves.',
          advice: "Say what people generally get and how likely it is.",
        };
  },
  examples: {
    marked: [
      {
        text: "[[From wheelchair to 5k in six months]] with our spine program 🔥 [[this could be YOU]]",
        context: { postType: "testimonial" },
      },
      { text: "[[Down 40 lbs]] on our shots. [[You could be next]], link in bio!" },
      {
        text: "Week 1 after her knee surgery, and she's hiking. [[What you can expect from us]]! Call today.",
      },
      { text: "[[All our patients feel this good after laser]]. Book yours!" },
      { text: '[["I walked in with a cane and now my hip pain is gone!"]] Spots are limited, call us.' },
    ],
    unmarked: [
      {
        text: "Joan's pain relief is better than most people get: the trial median was 40% at a year.",
        context: { postType: "testimonial" },
        why: "the usual result is told",
      },
      {
        text: '"The staff explained every step," says a reviewer of our dental front desk.',
        context: { postType: "testimonial" },
        why: "about service",
      },
      {
        text: "One great responder, one nonresponder, same pain and same device. What did I miss?",
        context: { postType: "case" },
        why: "balanced case",
      },
      {
        text: "What you can expect at your first mammogram: a gown, a tech, ten minutes.",
        why: "a visit, not a result",
      },
      { text: "You're next in line for your flu shot, the nurse will call your name.", why: "the queue" },
    ],
  },
});

function trimmed(match: { start: number; text: string }): Span {
  return { start: match.start, end: match.start + match.text.trimEnd().length };
}

function stands(draft: Draft, span: Span): boolean {
  if (isIdiom(draft, span) || !isClinical(draft, span)) return false;
  const { negated, asked, debunked } = polarityAt(draft, span);
  if (negated || asked || debunked) return false;
  const after = draft.lower.slice(span.end, span.end + 60);
  const said = draft.lower.slice(span.start, span.end);
  // "Every patient gets a call the day after": service.
  if (
    /\b(?:calls?|texts?|visits?|survey|questionnaire|handout|private|room|asked|screened|a (?:say|choice|plan|hug|blanket|nurse|form|copy))\b/.test(
      said + (/^[^.!?]{0,20}/.exec(after)?.[0] ?? ""),
    )
  )
    return false;
  if (
    /what [\w ]{1,24}expect/.test(said) &&
    (/^ ?(?:at|during|before|on|when|in (?:the|your|our)|as|from (?:a|your|the|this|our (?:class|visit))|if|for your|\?|next|the day)/.test(
      after,
    ) ||
      /\b(?:ask|know|learn|explain|tell you|talk about|walk you|guide|understand|questions|wondering)\b/.test(
        draft.lower.slice(Math.max(0, span.start - 60), span.start),
      ))
  )
    return false;
  if (
    /^(?:this|that|it) (?:could|can|might) be your?\b/.test(said) &&
    /^ (?:symptom|sign|a sign|body|first|last|doctor)/.test(after)
  )
    return false;
  if (
    /(?:this|it|that) (?:could|can|might) be you/.test(said) &&
    /\b(?:symptoms?|signs?|at risk|screening|stroke|heart attack)\b/.test(draft.lower)
  )
    return false;
  return true;
}

/** A result of one person told in the draft. */
function hasStory(draft: Draft): boolean {
  return (
    draft.context.postType === "testimonial" ||
    /\b(?:she|he|her|his|my pt|my patient|patient|client|story|transformation|before (?:and|&) after|after one|i (?:was|lost|had)|months? ago|post-?op|yo)\b/.test(
      draft.lower,
    )
  );
}

function isOutcomeQuote(draft: Draft, quotation: Span): boolean {
  const words = draft.lower.slice(quotation.start, quotation.end);
  if (words.length < 18 || !/\b(?:i|my|me|i'm|i've)\b/.test(words) || !curedWords.test(words)) return false;
  if (serviceOnly.test(words) && !/\b(?:pain|cured?|gone|life back|healed|pounds|lbs)\b/.test(words))
    return false;
  // "I said '…'": the author's own words.
  if (
    /\b(?:i|we) (?:said|say|told \w{2,12}|answered|replied|joked|asked)[,:]? ?$/.test(
      draft.lower.slice(Math.max(0, quotation.start - 28), quotation.start),
    )
  )
    return false;
  const { debunked, negated } = polarityAt(draft, { start: quotation.start + 1, end: quotation.end - 1 });
  return !debunked && !negated && isClinical(draft, quotation);
}
