import type { Severity } from "@/lib/schema/finding";
import { inCaseOf, replace } from "@/lib/engine/edits";
import { matches, type Match } from "@/lib/engine/pattern";
import { contempts } from "@/lib/language/contempt";
import { patientRefs } from "@/lib/language/patients";
import { polarityAt, quotationAround } from "@/lib/language/polarity";
import { sentenceAt } from "@/lib/language/sentences";
import { mockery, stigmaTerms } from "@/lib/language/stigma";
import { defineRule } from "../define-rule";

const tone = /🙄|😂|🤣|🤡|💀|😤|😒|🤦|🤷|🤪|😹|\beye ?roll|\blol\b|\blmao\b|\bugh\b|\brofl\b|\bsmh\b/iu;

export const disparagingOrStigmatizingLanguage = defineRule({
  id: "professionalism/disparaging-or-stigmatizing-language",
  title: "Mocks or stigmatizes patients",
  severity: "revise",
  why: "The guideline warns that such messages increase shame and stigma and may keep people from seeking care. Patients read it as being about them, named or not.",
  advice: "Name the person first and the condition second, and leave out the joke at a patient's cost.",
  clauses: ["ASPN-INTRO-1", "ASPN-USE-6", "ASPN-USE-7", "ASPN-PROF-21"],
  sources: ["NCSBN", "FSMB-2019"],
  leavesAlone: [
    "criticism of such words",
    "terms of art (“failed back surgery syndrome”)",
    "jokes about yourself",
    "quoted titles and studies",
  ],
  shortfalls: ["Irony without a telling word is not seen."],
  triggers: { always: true },
  *detect(draft) {
    const hasTone = tone.test(draft.plain);
    const refs = draft.get(patientRefs);
    for (const { regex, instead, severity, needs } of stigmaTerms)
      for (const match of matches(draft, regex)) {
        if (isSpokenOf(match)) continue;
        const near = draft.plain.slice(Math.max(0, match.start - 70), match.end + 70);
        if (needs && !needs.test(near) && !(refs.length > 0 && hasTone)) continue;
        const level: Severity = severity === "consider" && hasTone && refs.length > 0 ? "revise" : severity;
        yield {
          spans: [match],
          severity: level,
          merge: "words",
          ...(instead !== undefined && {
            suggestion: [replace(match, inCaseOf(match.text, plural(match.text, instead)))],
          }),
        };
      }
    for (const regex of mockery)
      for (const match of matches(draft, regex)) {
        if (isSpokenOf(match)) continue;
        yield { spans: [match], merge: "words" };
      }
    for (const { kind, start, end } of draft.get(contempts))
      if (kind === "patients") yield { spans: [{ start, end }], merge: "words" };
      else if (kind === "filming") yield { spans: [{ start, end }], merge: "filming", ...filming };

    /** Words that are the topic (quoted, advised against, studied) rather than the voice. */
    function isSpokenOf(match: Match): boolean {
      const sentence = sentenceAt(draft, match.start);
      const text = draft.plain.slice(sentence.start, sentence.end);
      if (aboutWords.test(text) || quotationAround(draft, match)) return true;
      if (
        /\b(?:i'm|i am|myself|me|my own|i was|i)\b[^.!?]{0,24}$/i.test(
          draft.plain.slice(sentence.start, match.start),
        ) &&
        !/\b(?:patients?|pts?|she|he|they|another|this)\b/i.test(text)
      )
        return true;
      const { debunked, negated } = polarityAt(draft, match);
      return (
        debunked ||
        (negated &&
          /\b(?:not|never|aren't|isn't|no) (?:an? |just |some |being |all |really )?$/i.test(
            draft.plain.slice(Math.max(0, match.start - 18), match.start),
          ))
      );
    }
  },
  examples: {
    marked: [
      {
        text: "Another [[drug seeker]] at 7am. Must be Monday 🙄",
        becomes: "Another patient seeking pain relief at 7am. Must be Monday 🙄",
      },
      {
        text: "Our [[frequent flyer]] was back again 😂",
        becomes: "Our patient who needs care often was back again 😂",
      },
      { text: "Bed 4 is [[allergic to everything except Dilaudid]] of course 😂" },
      { text: "[[Fibromyalgia olympics]] qualifying round in clinic today 🏅" },
      { text: "[[Crazy ladies]] love our infusion days, send coffee" },
      {
        text: "Two [[addicts]] in the waiting room before I even had coffee",
        becomes: "Two people with a substance use disorder in the waiting room before I even had coffee",
      },
      { text: "Reason for visit: fatigue ([[translation: lazy]]) 🙄" },
      { text: "Third overdose this month, [[call it natural selection]]" },
      { text: "[[Half of these parents are idiots]] and their kids are worse" },
      { text: "The [[morbidly obese]] pts always blame their knees 🙄" },
    ],
    unmarked: [
      {
        text: '"Drug seeker" harms care. Try "patient with uncontrolled pain".',
        why: "speaks against the word",
      },
      { text: "Person-first language in OUD: why it matters", why: "teaching" },
      {
        text: "Failed back surgery syndrome, 2 surgeries, still struggling: next step?",
        context: { postType: "case" },
        why: "a term of art",
      },
      { text: "I'm my own worst patient, sorry to my PT 😅", why: "about the author" },
      { text: "Stop calling people noncompliant when the copay is the problem.", why: "criticizes the word" },
      { text: 'Translation: "idiopathic" means we don\'t know.', why: "about doctors' own words" },
      { text: "People with obesity aren't lazy. They're sick of hearing it.", why: "speaks against it" },
      { text: "Natural selection in bacteria explains resistance.", why: "biology" },
      { text: "Keep the incision clean and dry for 48 hours.", why: "a wound" },
    ],
  },
});

const filming = {
  title: "Films a patient for a laugh",
  why: "Readers could take this as filming someone in care who couldn't say no. Patients trust that they aren't content.",
  advice:
    "Leave it out. A recording of a patient needs their written agreement first, and a reason that serves them.",
};

/** A sentence whose topic is the words themselves. */
const aboutWords =
  /\b(?:stop (?:saying|using|calling|labeling)|don't (?:say|call|use|label)|do not (?:say|call|use|label)|instead of|rather than|language|the (?:word|term|label|phrase)|labels?\b|labell?ed|stigma\w{0,7}|terminology|person[- ]first|wording|chart(?:ed|ing)? (?:as|that)|called (?:a|an|me|her|him|us|them)|calling (?:a|an|her|him|someone|people|patients|them)|dismissed as|accused of|treated like|written off as|reminder:? (?:your|the|a) )/i;

function plural(original: string, instead: string): string {
  if (!/s$/i.test(original)) return instead;
  return instead
    .replace(/^person\b/, "people")
    .replace(/^patient\b/, "patients")
    .replace(/\bwho needs\b/, "who need")
    .replace(/\bwho uses\b/, "who use")
    .replace(/\bwho has\b/, "who have");
}
