import { defineFact } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { quotationAround } from "./polarity";
import { sentenceAt } from "./sentences";

/** A charged passage: a party, a vote, a faith or a contested topic said with heat. */
const politics =
  /\b(?:(?:anyone|if you(?:'re| are)?|people|everyone|those) (?:who |still )?(?:voting|voted|votes?) (?:for|yes|no|red|blue|against)(?: on)?(?: (?!is\b|are\b|should\b|can\b)[\w-]{1,14}){1,3}|(?:leftists?|liberals?|libs|libtards?|maga\w{0,4}|trump\w{0,4}|bidens?|democrats?|republicans?|dems|gop|right[- ]wing\w{0,3}|left[- ]wing\w{0,3}|socialists?|communists?|fascists?|woke|snowflakes|antifa|tea party|conservatives|progressives|the (?:left|right)|rinos?|wokeness|deep state)\b|vote (?:red|blue|them out|him out|her out)|#(?:maga|resist|votered|voteblue|blm|bluelivesmatter|backtheblue|prolife|prochoice|abortionismurder|defundthepolice|letsgobrandon|nra|2a|freepalestine|standwithisrael)\b)/gi;
const charged =
  /\b(?:abortions?(?: is)?(?: (?:murder|healthcare|a right))?|pro-?life|pro-?choice|gun (?:control|rights|grabbers|nuts)|second amendment|2nd amendment|(?:illegal|illegals|undocumented) (?:immigrants?|aliens?)|illegals|border (?:wall|invasion)|open borders|deport\w{0,6}|(?:god|jesus|the lord|allah) (?:will|is going to|shall) (?:judge|punish|smite|deal)|(?:1|2|first|second) (?:corinthians|samuel|kings|timothy|peter)|(?:matthew|romans|leviticus|proverbs|psalms?|john) \d{1,3}(?::\d{1,3})?|satan|demonic|plandemic|scamdemic|tyranny|mandates? (?:are|is) (?:tyranny|fascism|evil|genocide)|genocide|gaza|israel|palestin\w{1,4}|ukraine|putin)\b/gi;
const heat =
  /🤬|😡|🤡|💩|🙄|!!|\b(?:anyone|rant|ruined|ruining|destroy\w{0,4}|disgust\w{0,4}|idiots?|morons?|stupid|evil|hell|damn|shit\w{0,4}|fuck\w{0,4}|wtf|bs|bullshit|ashamed|shame|wake up|sheep|judge|unfollow|find another|not kidding|fight me|change my mind|blood on|traitors?|hate|fools?|brainwashed|garbage|enough is enough|or else|murder\w{0,3}|killing|sick of)\b/iu;
/** Legislation and payer policy that touch care, condolence, history, teaching: the guideline encourages or allows them. */
const sober =
  /\b(?:call your (?:legislator|senator|representative|congress\w{0,6})|(?:sb|hb|hr|s\.|h\.r\.) ?\d{2,5}|prior auth\w{0,9}|pay(?:ment)? cut|medicare (?:cut|payment|fee)|reimbursement|scope of practice bill|telehealth (?:bill|parity)|comment period|condolence\w{0,1}|heart (?:is|goes|breaks)|grief|mourning|thoughts are with|counsel\w{0,4}|ectopic|miscarriage|contraception|valproate|reproductive[- ]age|history of|in (?:18|19)\d\d|society'?s? (?:statement|position)|data (?:below|inside|show)|refugee health|trauma[- ]informed)\b/i;

/** Passages on a political or otherwise charged topic, said with heat. */
export const chargedPassages = defineFact("chargedPassages", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const regex of [politics, charged])
    for (const match of matches(draft, regex)) {
      const sentence = sentenceAt(draft, match.start);
      const near = draft.plain.slice(
        Math.max(0, sentence.start - 80),
        Math.min(draft.plain.length, sentence.end + 80),
      );
      const isSlogan = /^#|^vote |^(?:anyone|if you|people|everyone|those) /i.test(match.text);
      if (sober.test(near) || quotationAround(draft, match)) continue;
      if (
        /\b(?:the (?:left|right)|right|left)$/i.test(match.text) &&
        !/\b(?:has|have|wants?|is|are|will) (?:ruin|destroy|kill|lie|lying|insane|evil|wrong about|to blame)/i.test(
          draft.plain.slice(match.end, match.end + 40),
        )
      )
        continue;
      if (!isSlogan && !heat.test(near)) continue;
      if (found.some((other) => match.start < other.end && other.start < match.end)) continue;
      found.push({ start: match.start, end: match.end });
    }
  return found.sort((a, b) => a.start - b.start);
});

const opinion =
  /\b(?:i (?:really |honestly |still |strongly |truly )?(?:think|believe|feel|say|disagree|agree|support|oppose|refuse|hate|can't believe|am sick of|am tired of|am convinced)|in my (?:humble |honest )?opinion|imo|imho|we (?:at [A-Z]\w{0,20} )?(?:believe|think|demand|oppose|support|stand)|(?:should|must|needs? to|ought to|has to|have to) (?:bring|stop|change|fix|be (?:fired|ashamed|abolished|banned|reformed|paid|fixed|illegal|criminal)|end|pay|resign|listen|do better|step)|(?:is|are) (?:criminal|broken|wrong|shameful|unacceptable|a disgrace|a joke|insane|indefensible|underpaid|overpaid|understaffed|out of touch|greedy|killing us|failing)|hot take|unpopular opinion|we need to talk|enough is enough|do better)\b/gi;
const workplaceTopic =
  /\b(?:boarding|staffing|management|administration|admin\b|administrators?|leadership|c-?suite|cfo|ceo|coo|the board|lcd|payers?|insurers?|insurance|prior auth\w{0,9}|unions?|residents?|residency|nurses?|wages?|salar(?:y|ies)|pay\b|payment|policy|policies|mandates?|healthcare system|health system|hospitals?|our (?:er|ed|hospital|department|group|system|employer|leadership|cfo|ceo)|private equity|medicare|medicaid|cms|fda|dea|legislat\w{2,5}|bill\b|law\b|laws\b|government|congress|weekend (?:service|call|pain service)|emr|ehr|moc\b|burnout|call schedule|metrics|rvus?|press ganey)\b/i;
const disclaimer =
  /\b(?:views?|opinions?|thoughts|tweets|posts?) (?:are |is |expressed (?:here )?(?:are )?)?(?:my|mine|our) ?(?:own|alone)?\b|\bopinions? (?:are )?(?:mine|my own)\b|\bnot (?:the (?:views?|opinions?) of |those of |on behalf of |speaking for )?(?:my )?employer|\bspeaking (?:only )?for myself\b|\bpersonal (?:capacity|views?|opinion)\b|\bposted by our (?:communications|comms|marketing)/i;

/** Opinions on an employer, policy or the health system, in a post that says nowhere that they are the author's own. */
export const undisclaimedOpinions = defineFact("undisclaimedOpinions", (draft): readonly Span[] => {
  if (disclaimer.test(draft.plain)) return [];
  const found: Span[] = [];
  for (const match of matches(draft, opinion)) {
    const sentence = sentenceAt(draft, match.start);
    if (
      !workplaceTopic.test(draft.plain.slice(sentence.start, sentence.end)) ||
      quotationAround(draft, match)
    )
      continue;
    found.push({ start: match.start, end: match.end });
  }
  return found;
});
