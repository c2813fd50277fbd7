import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps, spanAt } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt, sentences, type Sentence } from "./sentences";

/** How words stand in a draft: whether their author puts them forward as true, and how far. */
export interface Polarity {
  /** In the scope of a negator outside the words themselves ("does not cure"); "no" in "no risk" is the claim's own. */
  readonly negated: boolean;
  /** In a real question, which the draft does not answer with yes. "Tired of pain?" and "Did you know …?" are not real ones. */
  readonly asked: boolean;
  /** In an if-clause, a supposition, a wish, or a search for something not yet there. */
  readonly hypothetical: boolean;
  /** Inside quotation marks, or reported speech of somebody else. */
  readonly quoted: boolean;
  /** Named as a myth, warned against, or rebutted within two sentences. */
  readonly debunked: boolean;
  /** Qualified: can, may, for some, often. "Virtually" and "almost" are no qualification of a promise. */
  readonly hedged: boolean;
  /** Told of the past as what was once thought or done. */
  readonly historical: boolean;
}

/** How far scope reaches back and forward inside one sentence: bounds the work on text without stops. */
const BEFORE = 200;
const AFTER = 140;

/**
 * How the words at a span stand (the catalogue's scope operators, 2.4). Takes a half-open span of the plain view.
 * Negators inside the span are the claim's own and do not negate it.
 */
export function polarityAt(draft: Draft, span: Span): Polarity {
  const sentence = sentenceAt(draft, span.start);
  const before = draft.lower.slice(Math.max(sentence.start, span.start - BEFORE), span.start);
  const after = draft.lower.slice(span.end, Math.min(sentence.end, span.end + AFTER));
  return {
    negated: isNegated(before, after),
    asked: isAsked(draft, sentence, before),
    hypothetical: isHypothetical(before),
    quoted: isQuoted(draft, span) || reportedSpeech.test(before),
    debunked: isDebunked(draft, span, sentence, before, after),
    hedged: isHedged(before, after),
    historical: historicalBefore.test(before) || historicalAfter.test(after),
  };
}

/**
 * Whether the author puts the words at a span forward as true: not negated, asked, supposed, debunked or told as
 * history, and not somebody else's words, unless these stand there as a testimonial. Hedges do not matter here.
 */
export function isAsserted(draft: Draft, span: Span): boolean {
  const polarity = polarityAt(draft, span);
  if (polarity.negated || polarity.asked || polarity.hypothetical || polarity.debunked || polarity.historical)
    return false;
  return !polarity.quoted || isTestimonialQuote(draft, span);
}

// ---------------------------------------------------------------- negation

/** Said with a negator, yet affirming. */
const affirming = new RegExp(
  [
    "not (?:only|just|merely|simply|to mention|kidding|exaggerating|joking|lying|surprising(?:ly)?|a surprise|bad|bragging|gonna lie|alone)",
    "(?:no|without a?|never any?) ?(?:doubt|question|wonder|matter|brainer|kidding|joke|exaggeration|bull|lie|fail|secret)",
    "no (?:problem|worries|cap|need to (?:suffer|wait|worry))",
    "(?:ca|wo|could|did|do|does|is|are|have|has|would|should)(?:n't|nt) (?:wait|recommend|thank|say enough|speak highly|be (?:happier|prouder|better|easier|more)|ask for|believe (?:how|what|the|it|my|our)|miss|hesitate|forget|delay|suffer|settle|let|get (?:any )?(?:better|easier)|it (?:time|amazing|great)|just|only|need to (?:suffer|live|wait))",
    "(?:can|could|do|did) ?not (?:wait|recommend|thank|be (?:happier|prouder|better)|miss|hesitate|delay|suffer|let|settle|just|only)",
    "nothing (?:short of|but|less than)",
    "never (?:been|felt|looked|slept|seen|had|too late|better|looked back|miss|again)",
    "why (?:not|wait)",
    "no longer",
    "not (?:uncommon|unusual|impossible|long ago|your (?:average|typical|grand\\w{0,10}))",
    "if not (?:the|a)",
    "or not",
    "no matter",
    "nothing (?:else|beats|compares)",
    "without (?:surgery|drugs|pills|needles|downtime|medications?|meds|injections?|side effects|opioids|pain|dieting|exercise|the \\w{1,12}|going under)",
    "not all (?:heroes|superheroes)",
  ]
    .map((source) => `\\b(?:${source})\\b`)
    .join("|"),
  "g",
);

/** Negates to the end of its clause. */
const clauseNegator =
  /\b(?:not|never|nobody|none|nothing|neither|nor|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|aint|hasnt|havent|no one|no-one|nowhere|hardly|scarcely|rarely|seldom|unlikely|unable|refus(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|far from|rather than|instead of|stop(?:s|ped)? short of|few|lack(?:s|ed|ing)?|absence of|nope|avoid(?:s|ing)?|different from|disagree|won't ever)\b|n't\b/;

/** Negates its noun phrase, and the clause when that is the subject; a comma ends it, unless a list goes on with "or". */
const phraseNegator = /\b(?:no(?!-)|without|zero)\b/g;

/** Ends the reach of a negator (2.4: "not past but, although"). */
const negationEnds =
  /\b(?:but|although|though|however|whereas|while|because|since|yet|except|unless|until|still|so that|which is why)\b|[;:—…!?\p{Extended_Pictographic}]|\s-{1,2}\s|\.{2,}|,\s{0,2}(?:and |so |then )?(?=(?:it|it's|its|this|that|that's|these|they|they're|we|we're|we'll|we've|i|i'm|i've|i'll|you|you'll|you're|he|she|our|my|your|the|just|only|now|nothing|zero|get|come|call|book|try|with|let|here|there|there's)\b)|\b(?:and|so) (?=(?:it|it's|we|we're|we'll|i|i'll|you|you'll|our|my|they|the|this) )/gu;

/** The claim's own clause as the subject of a denial: "a cure doesn't exist", "pain-free isn't a realistic goal". */
const deniedAfter =
  /^["'()\s]{0,3}(?:[\w'-]{1,20} ){0,4}?(?:(?<!\b(?:i|we|you|they) )(?:has|have) yet to|remains? (?:elusive|unknown|out of reach)|(?:has|have)(?: not|n't) (?:yet )?been (?:found|proven|shown|discovered)|is (?:still )?(?:years|far|a long way) (?:away|off)|(?:does|do|did)(?:n't| not) (?:exist|mean|apply|happen|hold|work like that|reflect|help)|(?:is|are|was|were)(?:n't| not) (?:a (?:thing|word|promise|realistic|real|goal|guarantee|claim)|an? (?:option|honest)|possible|real|realistic|true|promised|guaranteed|the (?:goal|promise|point|aim|case|right)|something|how|what|proven|supported|evidence|in (?:my|our)|honest|ethical|always|an? expectation)|cannot be (?:promised|guaranteed|proven|made)|can't be (?:promised|guaranteed|proven|made)|never (?:exists?|happens?|true|promised))\b/;

/** ": no", "? no, but", "- nope", right after the words. */
const noAfter =
  /^["')\s]{0,3}(?:[?:,;—-]|\.{2,})\s{0,2}(?:no(?=\s{0,2}(?:[.,!;]|$))|nope\b|nah\b|not (?:quite|exactly|really|true|yet|always|so)\b)/;

function lastEnd(text: string, regex: RegExp): number {
  let end = 0;
  for (const match of execAll(text, regex)) end = match.index + match[0].length;
  return end;
}

function isNegated(before: string, after: string): boolean {
  if (noAfter.test(after) || deniedAfter.test(after)) return true;
  const scope = before
    .slice(lastEnd(before, negationEnds))
    .replace(affirming, (said) => " ".repeat(said.length));
  // "no, <claim>" answers something else.
  const reach = scope.replace(/^\W{0,3}(?:no|nope),/, "");
  if (reach.search(clauseNegator) >= 0) return true;
  const at = lastEnd(reach, phraseNegator);
  if (at === 0) return false;
  const between = reach.slice(at);
  if (!between.includes(","))
    return !/\b(?:and|just|plus|with)\b/.test(between) || /^\s\w+ (?:and|or) \w+\s?$/.test(between);
  return /,?\s(?:or|nor)\s[\w\s-]{0,30}$/.test(between) || /^[\w\s,-]{0,30}\bor\b/.test(after);
}

// ---------------------------------------------------------------- questions, suppositions

/** Questions that only sell or tell. */
const rhetorical =
  /^\W{0,6}(?:(?:hey|hi|so|and|but|ok|okay|psst|well)\W{1,3}){0,2}(?:did (?:you|u|ya) know|do you know that|want(?:ing)?|wanna|wish|ready|tired|sick of|fed up|looking|need|who(?:'s| is)? (?:wants?|else|ready|up)|why (?:not|wait|suffer|live|settle|let)|how about|isn't it|aren't you|wouldn't (?:it|you)|what if (?:i|we) told|what if you could|dream(?:ing)?|interested|struggling|suffering|still|have you heard|know what|guess what|what are you waiting|imagine|thinking (?:about|of)|considering|curious|can you (?:believe|imagine)|could you use|longing|hoping|craving|stuck|frustrated|got|have you (?:tried everything|been)|are you (?:ready|tired|looking|sick|struggling|suffering|still|living|done|one of)|do you (?:want|suffer|have|struggle|feel|wish|need|dream)|would you like|like to|love to|pain|done with|over it)\b/;

/** An answer that makes the question an assertion. */
const affirms =
  /^\W{0,4}(?:gone|solved|erased|bye|yes|yep|yup|yeah|yes{2,}|absolutely|definitely|of course|you bet|it (?:does|is|can|will)|they (?:do|are)|100%|sure|certainly|correct|true|that's right|totally|short answer:? yes|the answer is yes|we (?:do|can|have|are))\b/;

const indirectQuestion =
  /\b(?:whether|(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|see|unclear|unsure|not sure|questions?|studying|study|testing|tests?|tell me|looking at|figure out|determine) (?:me |us |about |is |was |are |:)?(?:if|whether|how|what))\b[^,;.]{0,80}$/;

function isAsked(draft: Draft, sentence: Sentence, before: string): boolean {
  if (indirectQuestion.test(before)) return true;
  if (sentence.stop !== "?") return false;
  const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  if (rhetorical.test(text)) return false;
  // "…, right?" and "…, amirite?" ask for assent only.
  if (
    /,\s{0,2}(?:right|huh|eh|no|amirite|isn't it|don't you think|ok|okay)\W{1,4}$/.test(
      draft.lower.slice(sentence.start, sentence.end),
    )
  )
    return false;
  const next = draft.get(sentences)[sentence.index + 1];
  return !(next && affirms.test(draft.lower.slice(next.start, Math.min(next.end, next.start + 60))));
}

const hypotheticalBefore =
  /\b(?:(?:even |as )?if|unless|suppos(?:e|ing)|what if|as though|let's say|pretend|assuming|hypothetically|were to|in case|in an ideal world|provided)\b(?![^,]{0,120},)[^,;.]{0,120}$/;

const wished =
  /\b(?:(?:search(?:ing)?|hunt(?:ing)?|look(?:ing)?|hop(?:e|es|ed|ing)|wait(?:ing)?|pray(?:ing)?|fund(?:s|ed|ing)?|race|quest|fight(?:ing)?|walk(?:ing)?|run(?:ning)?|rais(?:e|ing) (?:money|funds)|research|push|strive|wish(?:es|ed|ing)?|beg(?:s|ging)?|ask(?:s|ing)?) (?:for|to(?:wards?)?)|wish (?:i|we|there|that|it)|find(?:ing)?|discover|until (?:there is|there's|we (?:have|find))|(?:some|one) ?day|closer to|toward|dream of|no promise of|hope (?:that |of )?|wants? (?:a|the)|would (?:be|love|like)|expect(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?) (?:(?:a|an|the|some|that|any|to|find|finding|be|one|more|better|new|next|real|true|actual|quick|permanent|magic|miracle|instant|you|will|all) ){0,4}$/;

function isHypothetical(before: string): boolean {
  return (
    (hypotheticalBefore.test(before) && !/\bwhat if (?:i|we) told you/.test(before)) || wished.test(before)
  );
}

// ---------------------------------------------------------------- quotation

/** Text between quotation marks, one paragraph at most; an unpaired mark quotes nothing. */
export const quotations = defineFact("quotations", (draft): readonly Span[] => {
  const found: Span[] = [];
  const doubled = /"[^"\n]{1,600}"/g;
  // A single mark opens after a space or bracket and closes before one, so that it is no apostrophe.
  const single = /(?<=^|[\s([—:])'(?=[^\s'])[^\n"]{1,300}?(?<=\S)'(?=$|[\s.,;:!?)\]—])/g;
  for (const match of execAll(draft, doubled))
    found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of execAll(draft, single)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => overlaps(span, other))) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** The quotation around a span, if it stands in one. */
export function quotationAround(draft: Draft, span: Span): Span | undefined {
  const around = spanAt(draft.get(quotations), span.start);
  return around && around.start < span.start + 1 && span.end <= around.end ? around : undefined;
}

function isQuoted(draft: Draft, span: Span): boolean {
  return quotationAround(draft, span) !== undefined;
}

/** Words of people other than the author, told at second hand; they end the text before the claim. */
const reportedSpeech =
  /\b(?:(?:they|he|she|people|patients?|pts|folks|someone|somebody|everyone|parents?|clients?|influencers?|(?:the |an? |that |this )?(?:ads?|internet|tiktok|instagram|google|reel|video|post|website|company|rep|brochure|salesman|salesperson|guru|headline|clinic|spa|chiropractor|article|commercial|billboard|label|influencer|podcast|uncle|aunt|neighbor|friend|mom|dad|mother-in-law)s?) (?:(?:often|always|sometimes|still|also|keep|kept|was|were|have|had|has|been|will|may|might|just|even|online|who|that|recently|on \w{1,12}) ){0,3}(?:ask(?:s|ed|ing)?|sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|claim(?:s|ed|ing)?|promis(?:e|es|ed|ing)|swears?|swore|insist(?:s|ed|ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|assum(?:e|es|ed|ing)|argue[sd]?|advertis(?:e|es|ed|ing)|hear(?:s|d)?|read|market(?:s|ed|ing)?|worr(?:y|ies|ied))|(?:was|were|been|get|got|am|are|i'm) (?:told|sold|promised|assured|asked)|i (?:often |sometimes |always |still |keep )?(?:hear|see|saw|read|heard|get asked)|heard (?:that|online|from)|according to (?:tiktok|instagram|the internet|my \w{1,12}|google|facebook|influencers?)|so-called|supposedly|allegedly|purported(?:ly)?|self-proclaimed|ostensibly)\b[^.;!?]{0,90}$/;

const firstPerson = /\b(?:i|me|my|i'm|i've|i'd|i'll|myself)\b/;

/** A quotation that stands there as praise: a patient's own words that no one distances themselves from. */
function isTestimonialQuote(draft: Draft, span: Span): boolean {
  const quotation = quotationAround(draft, span);
  if (!quotation) return false;
  const { lower, context } = draft;
  const lead = lower.slice(Math.max(0, quotation.start - 80), quotation.start);
  if (skeptical.test(lead)) return false;
  // '"…" is a comment I get': the words are mentioned, not put forward.
  if (
    /^["']?,? (?:is|are|was|isn't|isnt|means|sounds|tells|doesn't|does not|ads?|posts?|videos?|claims?|folks|crowd|people|reels?) /.test(
      lower.slice(quotation.end, quotation.end + 12),
    )
  )
    return false;
  const words = lower.slice(quotation.start + 1, quotation.end - 1);
  if (context.postType === "testimonial" || context.postType === "promotion") return true;
  return (
    words.length >= 15 &&
    firstPerson.test(words) &&
    !/\b(?:ask|asks|asked|asking|question|wonder)\w{0,3}\b/.test(lead)
  );
}

const skeptical =
  /\b(?:ads?|anyone|anybody|someone|somebody|whoever|claim(?:s|ed|ing)?|promis(?:e|es|ing)|beware|avoid|never|don't|not|isn't|stop|wary|myths?|influencers?|internet|tiktok|words?|phrase|term|called|so-called|red flags?|misconceptions?|headlines?|think|believe|says?|saying|cousins?|uncles?|aunts?|neighbors?|things (?:patients|people|i)|hear|heard|comments?|dms?)\b/;

// ---------------------------------------------------------------- debunking

const debunkBefore =
  /\b(?:myths?|misconceptions?|misinformation|disinformation|debunk\w{0,4}|beware|red flags?|(?:be )?(?:wary|skeptical|suspicious|cautious|careful|leery|mindful|weary) (?:of|with|about|when)|(?:please |let's |can we |just )?(?:stop|quit) (?:say|claim|promis|tell|believ|advertis|market|shar|call|post|spread|push|using|asking|expect|sell|think)\w{0,4}|(?:anyone|anybody|someone|somebody|people|those|clinics?|doctors?|influencers?|providers?|a \w{1,14}|accounts?|ads?|practices?|companies|products?|websites?|supplements?|places?|med ?spas?|posts?|gurus?) (?:\w+ )?(?:who|that|which|claiming|promising|offering|guaranteeing|selling|advertising|telling|tells?|says?|promises|claims?|guarantees?|offers?)|no such thing|too good to be true|false(?:ly)?|untrue|bogus|hoax|scams?|snake ?oil|quack\w{0,3}|pseudo ?science|conspiracy|rumou?rs?|(?:don't|do not|never|doesn't|didn't) (?:fall for|believe|trust|buy|expect|assume|be fooled|promise|think)|there(?:'s| is| are| was) (?:also )?(?:no|little|zero|not|never|isn't)|no (?:good |solid |credible |strong |reliable |convincing |real )?(?:evidence|proof|data|science|study|studies|trials?|research)|lack of evidence|(?:(?:has|have|was) (?:not|never) (?:been )?|hasn't been |haven't been |dis)proven|claims? (?:that|to|of|about|like|such)|promises? (?:of|to|that|like)|contrary to|unproven|unsubstantiated|(?:can't|cannot|won't|can not|never|nobody can|no one can) (?:and (?:won't|will not) )?(?:promise|guarantee|claim|say|offer)|i (?:was wrong|used to (?:think|say|believe))|unlike what|despite what|it'?s a lie|the lie|lies|marketing (?:says|claims)|hype|buzzwords?|pet peeve|cringe|eye ?roll|problem with|side ?eye|(?:run|walk) (?:away|the other)|ask for (?:the )?(?:evidence|proof|data|study|studies))\b[^.;!?\n]{0,120}$/;

/** The author's own claim begins again after these, so that a myth named earlier in the sentence does not cover it. */
const ownClaimResumes =
  /\b(?:but|although|though|however|fact:?|truth:?|reality:?|in fact|instead|our|we|here's)\b[^.;!?]{0,80}$/;

const debunkAfter =
  /^["')\]\s\w,%-]{0,60}?(?:(?:is|are|was|were|=|'s) (?:a |an |just |simply |totally |completely |not |all |such a |another |pure |one of the )?(?:big |huge |common |total |dangerous |old |biggest )?(?:myths?|false|lies?|untrue|misinformation|misleading|nonsense|bogus|wrong|red flags?|scams?|hoax|overhyped|hype|unproven|marketing|quackery|not true|a problem|fantasy|fiction|debunked|disproven|dangerous|harmful|irresponsible|unethical|illegal|buzzwords?)|(?:has|have) been (?:debunked|disproven|refuted|retracted)|myth|claims?|should (?:raise|make you|be a red)|,? (?:run|walk away|ask (?:for|why|questions|to see)|be (?:wary|skeptical|careful)|think again|keep scrolling|leave|block|unfollow|that'?s (?:a red|marketing|not)|it(?:'s| is) (?:a red|not true|false|probably))|-? ?(?:is|are) (?:selling|lying|trying|not being))\b/;

/** A sentence that takes back the one before it. */
const rebuttal =
  /^\W{0,6}(?:(?:but|well|and|so|um|uh|spoiler:?|sorry|friends|fact(?: check)?:?|truth:?|reality:?|answer:?)\W{0,3}){0,2}(?:false|not true|untrue|nope|no(?=[.!,\s—-]{1,3}(?:$|it|they|that|this|there|\W))|wrong|myth|busted|incorrect|not (?:so|quite|exactly|always|really|necessarily|a thing|how)|fiction|nonsense|bull|baloney|hogwash|that(?:'s| is|s)? (?:not|a myth|false|wrong|a lie|untrue|misinformation|simply not|just not|never|marketing|a red flag)|this (?:is(?: not|n't| false| a myth| wrong| misinformation| untrue)|claim|myth)|it(?:'s| is|s)? (?:not|a myth|false|isn't|doesn't|does not|won't|never)|it can't|they (?:don't|do not|aren't|can't)|there(?:'s| is| are)? (?:no|is no|little|isn't|aren't) (?:evidence|proof|data|such|good|cure|link|study|studies|trial)|no (?:evidence|proof|it|they|such|study|studies|data|treatment|one|drug|procedure)|the (?:truth|evidence|data|science|research|reality|fact)|in (?:fact|reality)|actually|evidence (?:says|shows|does)|none of|neither|please (?:stop|don't)|stop\b|if (?:you|someone) (?:hear|see|tells?)|sounds? too good|(?:if it )?sounds too|run\b|walk away|don't (?:fall|believe|buy|be)|these are (?:red|all|myths|false|not)|all (?:false|myths|red)|be (?:wary|skeptical)|beware|red flags?|🚩|❌|🙄)/;

const mythLabel =
  /^\W{0,6}(?:(?:common |big |another |biggest |top )?(?:myth|misconception|fiction|false|lie|rumou?r|misinfo(?:rmation)?|wrong|claim|they say|what you(?:'ve)? heard?|internet|tiktok(?: says)?|instagram(?: says)?|marketing|ad)s? {0,2}(?:#? ?\d{1,2})?\W{0,2}(?:[:—–=.]|\s-\s)|❌|🚫|🚩)/;

const factLabel =
  /^\W{0,6}(?:(?:the )?(?:fact|truth|reality|true|right|evidence|science|instead)s? {0,2}(?:#? ?\d{1,2})?\W{0,2}[:—–=-]|✅|✔)/;

const mythHeading =
  /\b(?:myths?|misconceptions?|misinformation|lies|red flags?|(?:never|should(?:n't| not)|stop) (?:say|believ|trust|promis)\w{0,3}|things? (?:that )?(?:aren't|isn't) true|not true|false claims?|don't believe|beware|phrases? to avoid|overhyped|won't (?:say|promise|hear))\b/;

const listItem = /^\s{0,3}(?:[\-•*▪➡👉❌🚩🚫"]|\(?\d{1,2}[.):]|[a-e][.)]|myth)/u;

function isDebunked(draft: Draft, span: Span, sentence: Sentence, before: string, after: string): boolean {
  const all = draft.get(sentences);
  const { lower } = draft;
  const textOf = (index: number) => {
    const one = all[index];
    return one ? lower.slice(one.start, Math.min(one.end, one.start + 200)) : "";
  };
  const own = textOf(sentence.index);
  if (factLabel.test(own)) return false;
  if (mythLabel.test(own)) return true;
  // "Myth" on a line or in a sentence of its own, then the claim.
  const previous = textOf(sentence.index - 1);
  if (/^\W{0,6}(?:common |biggest )?(?:myth|misconception|fiction)s?(?: #?\d{1,2})?\W{0,4}$/.test(previous))
    return true;
  const cue = before.search(debunkBefore);
  if (cue >= 0 && !ownClaimResumes.test(before.slice(cue))) return true;
  if (debunkAfter.test(after)) return true;
  // A list under a heading that calls its items myths.
  const line = lower.slice(lower.lastIndexOf("\n", span.start - 1) + 1, span.start + 4);
  if (listItem.test(line))
    for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index--) {
      const heading = textOf(index);
      if (mythHeading.test(heading) && /[:👇⬇…]\W{0,4}$/u.test(heading)) return true;
    }
  // Rebutted in one of the two sentences after it; the second only where the claim is set off as somebody's words.
  if (rebuttal.test(textOf(sentence.index + 1))) return true;
  const setOff = isQuoted(draft, span) || reportedSpeech.test(before) || sentence.stop === "?";
  return (
    setOff && (rebuttal.test(textOf(sentence.index + 2)) || debunkBefore.test(textOf(sentence.index + 1)))
  );
}

// ---------------------------------------------------------------- hedges and history

/** Qualifiers before a claim. "Can" counts; "can't" and "can't wait" do not. */
const hedgeBefore =
  /\b(?:(?:can|may|might|could|should)(?!n't|not| not be)|sometimes|often|usually|typically|generally|occasionally|tends? to|some|many|most|a few|several|likely|possibl[ye]|potential(?:ly)?|perhaps|maybe|appears? to|seems? to|suggests?|aims? to|designed to|meant to|intended to|tr(?:y|ies|ying) to|help(?:s|ed|ing)?|work(?:s|ing)? (?:to|toward)|up to|about|around|approximately|roughly|in some|for some|believe|think|relatively|among|chance of|odds of|as (?:close|near)|goal|hope(?:s|fully)?|depending|varies|partial(?:ly)?|modest(?:ly)?|one of)\b[^.;!?]{0,80}$/;

const hedgeAfter =
  /^[^.;!?]{0,60}\b(?:(?:for|in|with) (?:some|many|most|certain|selected|a few|a subset|eligible|appropriate|the right)|in (?:most|many|some|selected) (?:cases|people|patients)|sometimes|not (?:everyone|always|all|for everyone)|results (?:vary|differ)|depend(?:s|ing)|varies|but not|though not|if caught early|when caught early|when (?:found|detected|diagnosed) early|if (?:found|detected|diagnosed) early)\b/;

/** Words that seem to qualify and keep the promise. */
const pseudoHedge =
  /\b(?:virtually|practically|basically|almost|nearly|essentially|pretty much|as good as|all but|just about|literally|legit)\W{0,2}$/;

/**
 * Whether the words are qualified by more than "can": where care is sold, "can cure" promises as much as "cures".
 * Takes a span of the plain view.
 */
export function isHedgedBeyondCan(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  const before = draft.lower.slice(Math.max(sentence.start, span.start - BEFORE), span.start);
  const after = draft.lower.slice(span.end, Math.min(sentence.end, span.end + AFTER));
  return isHedged(before.replace(/\bcan\b/g, "do "), after);
}

function isHedged(before: string, after: string): boolean {
  if (pseudoHedge.test(before)) return false;
  const scope = before.slice(lastEnd(before, negationEnds));
  return hedgeBefore.test(scope) || hedgeAfter.test(after);
}

const historicalBefore =
  /\b(?:once (?:thought|called|considered|believed|hailed|touted|said|known|described|sold|marketed|promised|promoted)|used to (?:think|believe|be|say|call|promise|teach)|(?:was|were) (?:once|long|originally|previously|widely|first) (?:thought|called|considered|believed|hailed|touted|marketed|sold|advertised)|historically|in the (?:\d{4}s|\d0s|past|old days|\d{1,2}th century|early|late|middle ages)|back in (?:the|\d)|in 1[789]\d\d|in ancient|(?:ancient|victorian|medieval) \w{1,14}|centur(?:y|ies) ago|decades ago|(?:for|many) (?:years|decades|centuries) (?:doctors|people|we|physicians)|we were (?:all )?(?:taught|told|trained)|(?:doctors|physicians|people) (?:once|used|back then) )\b[^.;!?]{0,120}$/;

const historicalAfter =
  /^[^.;!?]{0,60}\b(?:(?:in|by|during) (?:the )?1[6-9]\d\ds?|(?:a )?century ago|in the (?:\d{4}s|\d0s|past|old days)|back then|once upon a time)\b/;

// ---------------------------------------------------------------- idioms

/** Set phrases whose words promise nothing: agreement, jokes, food, sport, software. */
const idiom =
  /\b(?:swears? by|100% (?:agree|support|with you|this|true|behind|correct|right|yes|cotton|on board|of the time i|here for|serious|human|recommend)|(?:cure|cured|remedy|treatment|prescription|antidote|medicine|rx) (?:for|of|to) (?:the |a |an |my |your |our )?(?:case of the )?(?:mondays?|monday blues|boredom|winter blues|blues|bad day|long day|hangry|wanderlust|curiosity|loneliness of|sweet tooth|fomo|cabin fever|summer|heat|sunday scaries|mid-?week slump|everything)|(?:laughter|sunshine|dogs?|puppies|coffee|kindness|love|music) (?:is|are|cures?|=) (?:the best medicine|everything|all)|best medicine|(?:guarantee|promise) (?:you |that |you that |you'll |she'll |he'll |it'll |they'll |i'll |we'll )?(?:you'll |you will )?(?:laugh|smile|cry|love|giggle|learn|enjoy|never guess|be entertained|not be disappointed|see yourself|have fun|be surprised)|miracle (?:on|baby|whip|gro)|christmas miracle|small miracles?|it'?s a miracle i|killer (?:playlist|app|workout|soundtrack)|cured (?:meats?|ham|bacon|salmon|resin)|curing (?:light|time|meats?)|(?:light|dry|air|uv|moist)[- ]cured?|no guarantees?|safe (?:travels?|space|harbor|and sound|bet|haven|trip|drive|driving|home)|(?:stay|be|keep|play it|drive|get home|better) safe|forever (?:chemicals?|grateful|home|young|thankful|changed|in (?:my|our) hearts?|stamps?|fan|family|friend|ago|student|learning|remembered|indebted)|(?:takes?|took|waiting|taking) forever|permanent (?:teeth|tooth|dentition|residents?|marker|address|record|molars?|staff|position|makeup|filling|crown|pacemaker|home|job|press|disability|residency|license|fixture|location|damage|injury|harm|loss|scarring|vision loss|hearing loss|nerve damage)|for good (?:reason|measure|cause|health|luck)|perfect (?:storm|timing|pitch|attendance|weather|game|example|day|gift)|best (?:wishes|friends?|regards|of luck|part|practices?|day|way|of|guess|buds?|man|interests?|before|buy)|number one (?:fan|priority|cause|reason|question|rule))\b/g;

export const idioms = defineFact("idioms", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const match of execAll(draft, idiom, "lower"))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
});

/** Whether a span is part of a set phrase that claims nothing ("100% agree", "a cure for the Mondays"). */
export function isIdiom(draft: Draft, span: Span): boolean {
  return draft.get(idioms).some((one) => overlaps(one, span));
}
