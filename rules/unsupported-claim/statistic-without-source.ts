import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { withoutOverlaps } from "@/lib/language/claims";
import { isClinical } from "@/lib/language/claims-subject";
import { sourceNear } from "@/lib/language/citations";
import { isAsserted, isIdiom, polarityAt } from "@/lib/language/polarity";
import { cureClaims } from "@/lib/language/cures";
import { sells } from "@/lib/language/promotion";
import { sentenceAt } from "@/lib/language/sentences";
import { ofKind } from "@/lib/language/claim-score";
import { defineRule } from "../define-rule";

const number = "\\d{1,3}(?:\\.\\d{1,2})?";
const quantity = new RegExp(
  `(?<![\\w$.,/-])(?:(?:over |more than |up to |about |nearly |almost |around |roughly |at least |~|>)? ?${number}(?: ?[-–] ?${number})? ?(?:%|percent\\b|per cent\\b)|(?:about |nearly |almost |over |more than )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out of|in|of) (?:every )?(?:(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\\b)(?! (?:year|week|day|month|hour|minute|part|\\d))|(?:\\d{1,3}|two|three|four|five|ten)[- ]?(?:x|times|fold)\\b|half (?:as (?:often|many|much|likely|long)|the (?:time|pain|recovery|risk|cost to you|downtime|rate|symptoms))\\b|twice (?:as \\w{2,10}|the \\w{2,10})|(?:\\d{1,2}|two|three|five|ten|fifteen|twenty|a decade)(?: |-)?(?:years? )?younger\\b|p ?[<=] ?0?\\.\\d+|nnt (?:of |is |= ?)?\\d+)`,
  "g",
);

/** What a treatment does to people: the numbers that need a source. Case counts, doses given and prices are others. */
const outcome =
  /\b(?:pain[- ]?free|free of|relief|reliev\w{1,4}|success\w{0,6}|effective\w{0,4}|efficacy|improv\w{1,8}|cured?|cures|remission|respon(?:d|ded|ders?|se rates?)|results|reduc(?:e|es|ed|ing|tion|tions)|less|fewer|faster|better|stronger|lower(?:s|ed)?|higher|increas\w{1,4}|boost\w{0,3}|goes up|go up|went up|drops?|dropped|cuts?|healed|recover(?:s|ed|y)?|satisf\w{1,7}|happy|works?|worked|benefit\w{0,5}|regrow\w{0,3}|regain\w{0,3}|avoid(?:s|ed)? surgery|no longer need(?:s|ed|ing)?|no (?:more )?(?:pain|surgery|recurrence)|back to work|off (?:\w{1,10} )?(?:opioids|meds|insulin|pills|medications?)|unnecessary|unneeded|lost|lose|loss of weight|weight loss|symptom[- ]free|return to|conceiv\w{1,3}|pregnan\w{1,5}|resolved?|gone|survival|survive|prevents?|protect\w{0,5}|collagen|accura\w{1,4}|sleep|younger|smoother|clearer|thicker|detects?|catch(?:es)?|finds?|\w{3,14}[- ]free|no (?:more )?(?:symptoms?|recurrences?|relapses?|flares?|meds|need)|never (?:come|came|need|relapse)|sick|better|cancel(?:s|ed|led)?|skip(?:ped|s)?|linked to|tied to|caused by|walk(?:ing)?|quit|stop(?:ped|s)?|healthier|happier|save[sd]?|ill(?:ness(?:es)?)?|colds?|migraines?|headaches?|dropped|never)\b/;

const aboutPeople =
  /\b(?:patients?|pts|couples|sufferers|members|moms|people|clients|women|men|kids|children|users|of them|those|cases|of my|of our|adults|patient's)\b/;

/** Numbers of another sort: prices, solutions, grades, counts of cases and doses, the author's share of jokes. */
const otherNumber =
  /\b(?:off|discount|sale|blues|mondays?|time[- ]to|door[- ]to|turnaround|throughput|length of stay|wait times?|emissions|waste|apr|financing|tip|battery|humidity|alcohol|bleach|saline|lidocaine|spf|dextrose|solution|concentration|oxygen|o2|spo2|sat|sats|fio2|ef|ejection|bmi|body fat|dose|doses administered|tests?|tested|positivity|test positivity|positive tests|cases|deaths|hospitali[sz]ations?|admissions|beds|icu capacity|turnout|burnout|tuition|debt|salary|raise|revenue|medicare cut|reimbursement|workforce|shortage|of physicians|of doctors|of nurses|of us|of clinicians|graduates|match|applicants|capacity|plastic|attitude|humor|coffee|effort|charged|uptime|no-?shows?|tickets|full|booked|of the time i|complete|done with|sure|certain|agree|vaccinated|coverage|of americans|of adults (?:have|has|are|will)|of the population|prevalence|incidence|of all (?:cases|cancers|deaths|births|americans|adults)|of deaths|at risk|risk of (?:developing|having|getting|dying))\b/;

const authority = new RegExp(
  [
    "(?:(?:many|numerous|multiple|countless|several|recent|new|tons of|all the|dozens of|hundreds of|the latest|scientific|clinical|peer[- ]reviewed|double[- ]blind|over \\d+|\\d+|the) ){0,3}(?:studies|research|science|trials|the data|evidence|data|literature|researchers|scientists) (?:(?:has|have|clearly|consistently|now|finally|all|also|overwhelmingly|actually|already|even|repeatedly) ){0,3}(?:shows?|shown|proves?|proven|says?|said|confirms?|confirmed|demonstrates?|demonstrated|agrees?|backs?|is clear|are clear|is in|tells? us|found|finds?|is settled|supports?|don't lie|doesn't lie|speaks for itself)",
    "(?:clinically|scientifically|medically|research|lab|science|doctor|dermatologist|laboratory|university)[- ](?:proven|tested|validated|verified|backed|demonstrated|studied|approved|shown|supported)",
    "(?:backed|proven|supported|confirmed|validated) by (?:\\w+ )?(?:science|research|studies|clinical (?:trials|studies|research)|data|the data|doctors|nasa|harvard|decades of (?:research|science))",
    "(?:it(?:'s| has| is) been|has been|have been|was) (?:clinically |scientifically |medically )?proven(?: that| to)?",
    "proven (?:to|results|effective|treatment|method|formula|technology|solution|track record of|in (?:studies|trials))",
    "(?:doctors|experts|scientists|physicians|dentists|dermatologists|most doctors|top doctors|surgeons) (?:all )?(?:agree|recommend it|swear by|recommend this)|(?:doctor|physician|dentist|dermatologist|pediatrician)[- ](?:recommended|approved|trusted)|(?:9|nine|4|four|8|eight) out of (?:10|ten|5|five) (?:doctors|dentists|derms|dermatologists|surgeons|experts|moms)",
    "the (?:evidence|science|data|research) (?:is|are) (?:clear|in|overwhelming|undeniable|settled|solid|conclusive)|(?:it's|its|that's|this is|pure|simple|just|it is) (?:proven )?(?:science|proven)\\b|science[- ]backed|evidence is clear",
  ]
    .map((source) => `(?:\\b(?:${source})\\b)`)
    .join("|"),
  "g",
);

export const statisticWithoutSource = defineRule({
  id: "unsupported-claim/statistic-without-source",
  title: "Gives evidence without its source",
  severity: "revise",
  why: "Readers can't weigh a number or \"studies show\" when they can't see where it comes from. The guideline encourages peer-reviewed sources and balanced reading of them.",
  advice:
    "Add the citation here or in the first comment: journal and year, DOI or registry number. If there is none, take the number out or say that it is your own experience.",
  clauses: ["ASPN-PLAT-10", "ASPN-RISK-1", "ASPN-LONG-2", "ASPN-USE-4"],
  sources: ["FTC-HPCG"],
  leavesAlone: [
    "numbers with a citation, a link to one, or a named body as the one who says it",
    "your own stated audit",
    "case counts, doses given, prices, grades, rhetoric",
    '"studies show" in a question or in criticism of it',
  ],
  shortfalls: ["It can't tell whether the source says what the post says."],
  triggers: { always: true },
  *detect(draft) {
    const found: (Span & { soft: boolean })[] = [];
    for (const match of matches(draft, quantity, "lower")) {
      const lead = match.text.length - match.text.trimStart().length;
      const span = { start: match.start + lead, end: match.end };
      if (isIntensifier(draft, span)) continue;
      if (isOutcomeNumber(draft, span)) found.push({ ...span, soft: false });
    }
    for (const match of matches(draft, authority, "lower"))
      if (isBareAuthority(draft, match)) found.push({ start: match.start, end: match.end, soft: false });
    found.push(...ofKind(draft, "figure", found).map((claim) => ({ ...claim, soft: false })));
    // "100% effective" is one promise, not a number beside it.
    const promised = draft.get(cureClaims);
    const { postType, audience } = draft.context;
    const soft = postType === "case" || audience === "clinicians";
    for (const { start, end } of withoutOverlaps(found)) {
      if (promised.some((claim) => claim.start <= start && end <= claim.end)) continue;
      yield { spans: [{ start, end }], ...(soft && { severity: "consider" as const }) };
    }
  },
  examples: {
    marked: [
      { text: "[[94%]] of our clients are free of knee pain in 2 weeks!" },
      { text: "[[Studies show]] that massage beats pills for back pain. Period." },
      { text: "[[Clinically proven]] to rebuild enamel and heal gums." },
      { text: "[[9 out of 10]] patients sleep better after our CPAP coaching. Call us." },
      { text: "[[Science says]] nerve blocks fix migraines 🧠" },
      { text: "Collagen goes up [[300%]] after one facial. Spots are flying!" },
    ],
    unmarked: [
      {
        text: "60% responders at 12 months in the 2022 RCT (Okafor et al., Pain Physician), 38% with sham.",
        why: "cited",
      },
      {
        text: "In our last 214 stimulator trials, 71% of patients went on to implant (audit 2023, n=214).",
        why: "own audit, stated",
      },
      { text: "5 exam rooms, 2 dental chairs, 1 very good therapy dog 🐕", why: "operations" },
      { text: "100 reasons to love your PTs, 1/100", why: "rhetoric" },
      { text: "2 in 10 of us no longer need the second coffee.", why: "no care" },
      { text: "20% off all facials this week", why: "a price" },
      { text: "Our laser is 100% natural and works for our patients.", why: "a way to say wholly" },
      { text: '"Studies show" isn\'t a citation. Which study? In which patients?', why: "criticism of it" },
      {
        text: "The state reported 4,112 cases and a test positivity of 9% in patients tested.",
        why: "surveillance",
      },
      {
        text: "According to the CDC, the vaccine is 65% effective against hospitalization.",
        why: "a named body says so",
      },
    ],
  },
});

/** The author's own care, or goods said to be tested. */
const claimsOwn =
  /\b(?:our|ours|we|with us|my (?:patients|clients|pts|practice|clinic|method|program)|(?:clinically|lab|doctor|dermatologist)[- ](?:tested|proven)|this (?:serum|cream|laser|shot|device|method|program|protocol|supplement|treatment|drip|oil|patch)|chiropract\w{2,4}|detox|supplement|peptides?)\b/;

/** "100% safe" is a way to say wholly; what is said so wholly is another rule's. */
function isIntensifier(draft: Draft, { start, end }: Span): boolean {
  return (
    /^100 ?(?:%|per ?cent)$/.test(draft.lower.slice(start, end)) &&
    /^ ?(?:safe|natural|harmless|non-?\w|painless|pure|organic|real|legit|risk|side|drug|worth|committed|here|yours?)\b/.test(
      draft.lower.slice(end, end + 16),
    )
  );
}

function isOutcomeNumber(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  // Where nothing is sold, only a result beside the number makes it a claim: tables of symptoms hold many numbers.
  const reach = sells(draft) ? 140 : 70;
  const from = Math.max(sentence.start, span.start - reach);
  const text = draft.lower.slice(from, Math.min(sentence.end, span.end + reach));
  const after = draft.lower.slice(span.end, span.end + 40);
  const said = draft.lower.slice(span.start, span.end);
  if (isIdiom(draft, span)) return false;
  // "94% cured" is about care without naming any.
  if (!isClinical(draft, span) && !/\b(?:cured|healed|pain[- ]?free|in remission)\b/.test(after))
    return false;
  const ofClients =
    /^ (?:of )?(?:my |our |the |those )?(?:[\w-]{3,16} ){0,3}?(?:patients|clients|pts|women|men|people|moms|users|customers|sufferers|couples|kids|members|cases)\b/.test(
      draft.lower.slice(span.end, span.end + 70),
    );
  if (/\b(?:blues|mondays?)\b/.test(text)) return false;
  if (/\b(?:trial|study) (?:median|average|mean)\b|\bmedian (?:was|of|in)\b/.test(text)) return false;
  if (!outcome.test(text) && !(ofClients && (sells(draft) || /\b(?:with us|our|my|we)\b/.test(text))))
    return false;
  if (
    otherNumber.test(text) &&
    !/\b(?:pain[- ]?free|relief|success|effective|cured?|satisf\w+|better results|cancel\w{0,4}|reduces?|linked to)\b/.test(
      text,
    )
  )
    return false;
  if (sourceNear(draft, span, { opaqueLinks: !sells(draft) })) return false;
  const polarity = polarityAt(draft, span);
  if (polarity.debunked || polarity.asked || polarity.hypothetical || polarity.negated) return false;
  if (/\bp ?[<=]|nnt/.test(said)) return true;
  const selling = sells(draft);
  if (/^[\w ]{0,12}(?:x|times|fold)$/.test(said))
    return (
      (selling || claimsOwn.test(text)) &&
      /^ (?:more|better|faster|stronger|longer|as|the|less|higher|fewer|lower|quicker|safer|deeper|younger)/.test(
        after,
      )
    );
  if (/younger$/.test(said)) return selling || claimsOwn.test(text);
  if (/^(?:half|twice)\b/.test(said))
    return (
      (selling || claimsOwn.test(draft.lower) || /\bask (?:us|me)\b/.test(draft.lower)) &&
      draft.context.postType !== "education"
    );
  // Teaching that nobody is sold by gives many rough numbers; only a treatment's yield among people counts there.
  if (draft.context.postType === "education" && !selling)
    return (
      (aboutPeople.test(text) || /^ (?:are |were )?(?:cured|healed)\b/.test(after)) &&
      /\b(?:pain[- ]free|success\w*|effective|cured?|relief|responders?|works)\b/.test(text) &&
      !polarity.hedged
    );
  if (selling) return true;
  if (claimsOwn.test(text) && /^(?:9\d|8\d|100|nine|9)\b/.test(said)) return true;
  if (
    /\b(?:by|up|down) $/.test(draft.lower.slice(Math.max(0, span.start - 8), span.start)) &&
    /\b(?:boosts?|cuts?|reduces?|increases?|lowers?|raises?|improves?|goes|go)\b/.test(text) &&
    !/\b(?:cases|visits|admissions|hospitali|tests|sales|wait|rate)/.test(text)
  )
    return true;
  return (
    aboutPeople.test(text) ||
    /\b(?:effective|success|efficacy|relief|responders?|accura\w+|cured?)\b/.test(text)
  );
}

function isBareAuthority(draft: Draft, span: Span): boolean {
  if (!isClinical(draft, span) || isIdiom(draft, span) || !isAsserted(draft, span)) return false;
  if (sourceNear(draft, span, { opaqueLinks: !sells(draft) })) return false;
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
  const said = draft.lower.slice(span.start, span.end);
  const after = draft.lower.slice(span.end, span.end + 60);
  if (
    /\b(?:what|where|which|how|when|whether|if|until|unless|once)(?: the)? $/.test(
      draft.lower.slice(Math.max(sentence.start, span.start - 20), span.start),
    )
  )
    return false;
  // Absence and balance are honest: "studies show mixed results", "research has not shown".
  if (
    /^ (?:no|mixed|little|that (?:it )?(?:may|might)|conflicting|modest|limited|only|it's mixed|not|inconsistent|unclear)\b/.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:mixed|modest|limited|small studies|low[- ]certainty|not proven|preliminary|early research|inconclusive|conflicting)\b/.test(
      text,
    )
  )
    return false;
  const selling = sells(draft);
  if (/^proven |^(?:it's|its|that's|this is|pure|simple|just|it is) /.test(said))
    return selling && !/proven track/.test(said);
  if (
    /^(?:data|evidence|literature|researchers|scientists|the data)/.test(said) &&
    !selling &&
    draft.context.postType === "education"
  )
    return false;
  if (/found|finds|tells? us|supports?/.test(said) && !selling) return false;
  if (draft.context.postType === "education" && !selling)
    return (
      !polarityAt(draft, { start: span.end, end: Math.min(sentence.end, span.end + 1) }).hedged &&
      /\b(?:beats?|fix(?:es)?|cures?|proves?|proven|reverses?|better than|always|never|period|full stop|says)\b/.test(
        text,
      )
    );
  return true;
}
