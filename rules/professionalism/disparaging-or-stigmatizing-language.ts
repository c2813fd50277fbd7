import type { Severity, Span } from "@/lib/schema/finding";
import { matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import { contempts } from "@/lib/language/contempt";
import { partCues } from "@/lib/language/cues";
import { patientRefs } from "@/lib/language/patients";
import { polarityAt, quotationAround } from "@/lib/language/polarity";
import { sentenceAt } from "@/lib/language/sentences";
import { datedTerms, mockery, personFirst, stigmaShapes } from "@/lib/language/stigma";
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
    const marked: Span[] = [];
    /** Sentences in which a phrase has been marked: what they weigh together adds nothing. */
    const said: Span[] = [];
    const jokes = hasTone || draft.get(contempts).some((one) => one.kind === "patients" && !one.weighed);
    for (const { regex, severity, needs } of stigmaShapes)
      for (const match of matches(draft, regex)) {
        if (isSpokenOf(match)) continue;
        const near = draft.plain.slice(Math.max(0, match.start - 70), match.end + 70);
        if (needs && !needs.test(near) && !(refs.length > 0 && hasTone)) continue;
        const level: Severity = severity === "consider" && hasTone && refs.length > 0 ? "revise" : severity;
        // A joke stays one with other words in it.
        const edits = jokes ? undefined : personFirst(draft, match);
        if (level !== "consider") said.push(sentenceAt(draft, match.start));
        marked.push(match);
        yield {
          spans: [match],
          ...(level === "consider" ? wordingOf(match) : { severity: level }),
          merge: level === "consider" ? "dated" : "words",
          ...(edits && { suggestion: edits }),
        };
      }
    for (const regex of mockery)
      for (const match of matches(draft, regex)) {
        if (isSpokenOf(match)) continue;
        said.push(sentenceAt(draft, match.start));
        yield { spans: [match], merge: "words" };
      }
    for (const { kind, start, end, slur, weighed } of draft.get(contempts))
      if (weighed && (said.some((one) => overlaps(one, { start, end })) || isSpokenOf({ start, end })))
        continue;
      else if (kind === "patients")
        yield {
          spans: [{ start, end }],
          merge: slur ? "slur" : "words",
          ...(!slur && (ofGroup({ start, end }) ? painted : mocked)),
          ...(slur && { severity: "hold" as const }),
        };
      else if (kind === "filming") yield { spans: [{ start, end }], merge: "filming", ...filming };

    for (const cue of draft.get(datedTerms)) {
      if (marked.some((one) => overlaps(one, cue)) || isSpokenOf(cue)) continue;
      const edits = personFirst(draft, cue);
      yield {
        spans: [{ start: cue.start, end: cue.end }],
        merge: "dated",
        ...wordingOf(cue),
        ...(edits && { suggestion: edits }),
      };
    }

    function wordingOf({ start, end }: Span): typeof dated {
      return ofResults.test(draft.lower.slice(start, end)) ? judges : dated;
    }

    /** Whether a people, an age, a faith or a body is spoken of rather than one patient. */
    function ofGroup(match: Span): boolean {
      const sentence = sentenceAt(draft, match.start);
      return draft.get(partCues).some((cue) => cue.kind === "group" && overlaps(cue, sentence));
    }

    /** Words that are the topic (quoted, advised against, studied) rather than the voice. */
    function isSpokenOf(match: Span): boolean {
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
      { text: "Another [[drug seeker]] at 7am. Must be Monday 🙄" },
      { text: "Our [[frequent flyer]] was back again 😂" },
      {
        text: "A [[heroin addict]] in clinic today had walked four miles to be seen.",
        becomes: "A person with opioid use disorder in clinic today had walked four miles to be seen.",
      },
      {
        text: "She is [[wheelchair-bound]] and drives herself to dialysis.",
        severity: "consider",
        becomes: "She uses a wheelchair and drives herself to dialysis.",
      },
      {
        text: "We treat people [[suffering from]] migraines every day.",
        severity: "consider",
        becomes: "We treat people with migraines every day.",
      },
      { text: "The [[diabetic guy says his sugar is fine but his A1c says otherwise]], liar liar 🙄" },
      { text: "[[My wednesday borderline]] just canceled" },
      { text: "A severe [[case of main character syndrome]] walked into triage today" },
      { text: "[[Bosnian patients never show up on time and we all know it]]" },
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
      { text: "So [[tired of these whiny migraine people]] and their sunglasses." },
      { text: "[[The morbidly obese pts always blame their knees]] 🙄" },
    ],
    unmarked: [
      {
        text: "So tired of migraine being called a headache. It's a neurological disease.",
        why: "tired of a slight, not of people",
      },
      {
        text: "A limp that switches sides can be functional, and it gets better with the right rehab.",
        why: "believes the patient",
      },
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
      { text: "Our Bosnian interpreter, Amra, is the reason no-shows fell by half.", why: "praise" },
      {
        text: "Guess who's back! Dr. Liu returns from leave on Monday, bed 4 has asked for her.",
        why: "a colleague's return",
      },
      {
        text: "I called myself lazy for skipping the gym. My patient called me human.",
        why: "about the author",
      },
      { text: "Nobody here thinks you're lazy. Weight is complicated.", why: "says the opposite" },
      { text: "Keep the incision clean and dry for 48 hours.", why: "a wound" },
    ],
  },
});

const mocked = {
  advice:
    "Leave the joke or the blame out, or tell it on yourself. If something in care went wrong, write of the situation, not of the person.",
};

const painted = {
  title: "Speaks ill of a whole group",
  why: "Everyone in that group who reads it may feel unwelcome in your care. The guideline asks for respect and for sensitivity to culture and background.",
  advice: "Write of what happened and of what would help, and leave the group out of it.",
};

const dated = {
  severity: "consider" as const,
  title: "A dated word for people",
  why: "Many readers hear the condition before the person in it. Person-first words keep the meaning.",
  advice: "Name the person first and the condition second, unless the person prefers otherwise.",
};

/** Words for tests and choices rather than for people. */
const ofResults = /urine|uds|drug screen|drug test|tox|pee|noncompliance|refused/;

const judges = {
  severity: "consider" as const,
  title: "A word that blames where a result is meant",
  why: "Readers hear blame in it where a result or a choice is meant. Plain words say more and keep their trust.",
  advice:
    "Say what was found or decided: “unexpected result” rather than “failed”, “declined” rather than “refused”.",
};

const filming = {
  title: "Films a patient for a laugh",
  why: "Readers could take this as filming someone in care who couldn't say no. Patients trust that they aren't content.",
  advice:
    "Leave it out. A recording of a patient needs their written agreement first, and a reason that serves them.",
};

/** A sentence whose topic is the words themselves. */
const aboutWords =
  /\b(?:stop (?:saying|using|calling|labeling)|don't (?:say|call|use|label)|do not (?:say|call|use|label)|instead of|rather than|language|the (?:word|term|label|phrase)|labels?\b|labell?ed|stigma\w{0,7}|terminology|person[- ]first|wording|chart(?:ed|ing)? (?:as|that)|called (?:a|an|me|her|him|us|them|myself|yourself|themselves)|calling (?:a|an|her|him|someone|people|patients|them)|dismissed as|accused of|treated like|written off as|reminder:? (?:your|the|a) )/i;
