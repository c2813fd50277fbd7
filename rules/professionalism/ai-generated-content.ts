import type { Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import { quotationAround } from "@/lib/language/quoted-question";
import { sentences } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** Words that a drafting tool leaves behind. */
const leftovers =
  /(?:\bas an? (?:ai|artificial intelligence)(?: language)?(?: model| assistant)?\b,?(?: i(?:'m| am| can't| cannot| don't| do not)?)?|\bas a large language model\b|\b(?:i'm|i am) (?:just )?an ai (?:language model|assistant)|(?:[[<{](?:insert|your|add|name of|clinic|practice|doctor|patient|city|link|date|citation|source|reference|placeholder)|\((?:insert|add your|placeholder))[^\])}>\n]{0,40}(?:citation|reference|source|name|here|link|date|statistic|number|phone|city|url|title)?[\]>})]|\bi hope this (?:message|email|post) finds you(?: well)?|\b(?:sure|certainly|of course|absolutely)[!,] here(?:'s| is| are) (?:a|an|the|your|some|\d+)(?: [a-z-]{1,16}){0,3} (?:post|caption|draft|version|rewrite|tweet|thread|script|summary|linkedin post|instagram caption)|\bhere(?:'s| is) (?:a|your|the) (?:revised|polished|rewritten|engaging|professional|improved|shorter|more \w+) (?:version|draft|post|caption)|\b(?:my|as of my) (?:last )?(?:knowledge|training) (?:cutoff|update|data)|\bregenerate response\b|\blet me know if you(?:'d| would) like (?:me to|any (?:changes|edits|adjust)|a (?:shorter|longer|different))[^.!?\n]{0,40}|\bturn\d{1,2}(?:search|view)\d{1,2}\b|\bcontentreference\b|\boaicite\b|\butm_source=(?:chatgpt|openai)[a-z.]{0,6})/g;

/** Written about such tools, or said to be one. */
const about =
  /\b(?:chatbots?|chatgpt|ai (?:tool|wrote|said|answer|slop|told)|asked (?:an )?ai|prompt(?:ed)?|how i use ai|when (?:a|an) (?:ai|post)|phrases? like|if you see|giveaway|red flag|said "|says "|joke|template)\b/;

const labelled =
  /\b(?:ai[- ](?:generated|made|illustration|image|art|rendering|created|assisted|drawn)|(?:illustration|rendering|generated|made|drawn|created) (?:by|with|using) ai|not a (?:real )?(?:patient|person|photo)|actor|stock (?:photo|image)|simulated)\b/;

export const aiGeneratedContent = defineRule({
  id: "professionalism/ai-generated-content",
  title: "Looks left over from a drafting tool",
  severity: "consider",
  why: "AI tools can be wrong or biased, and the guideline asks for transparency about how conclusions are reached.",
  advice: "Check each number and citation yourself, remove the leftovers, and label images that AI made.",
  clauses: ["ASPN-FUT-2", "ASPN-FUT-1", "ASPN-CON-4"],
  sources: [],
  leavesAlone: ["writing about AI", "AI images that are labeled", "style: nothing is guessed from it"],
  shortfalls: [
    "It can't tell that a tool wrote a text, and doesn't try: only leftovers and your own answers count.",
  ],
  triggers: { always: true },
  *detect(draft: Draft) {
    if (!about.test(draft.lower))
      for (const match of matches(draft.lower, leftovers)) {
        if (quotationAround(draft, match)) continue;
        let end = match.end;
        while (end > match.start && /[\s,]/.test(draft.lower.charAt(end - 1))) end--;
        yield { spans: [{ start: match.start, end }], merge: "leftovers" };
      }
    const made = (draft.context.media ?? []).filter(({ aiGenerated }) => aiGenerated === true);
    if (made.length === 0) return;
    const first = draft.get(sentences)[0];
    if (!first) return;
    const asPatient =
      draft.context.postType === "testimonial" ||
      made.some(({ showsPatient }) => showsPatient === "yes") ||
      /\bbefore (?:and|[&/n]) after\b|\b(?:my|our) patient\b|\b(?:real )?results?\b/.test(draft.lower);
    // A label does not turn an invented result into a real one.
    if (labelled.test(draft.lower) && draft.context.postType !== "testimonial") return;
    yield {
      spans: [{ start: first.start, end: first.end }],
      merge: "image",
      title: asPatient ? "AI image that may pass for a patient" : "AI image without a label",
      ...(asPatient && {
        severity: "revise" as const,
        why: "Readers could take an AI-made person for a real patient with a real result.",
      }),
      advice: asPatient
        ? "Leave it out of anything that shows a result. Elsewhere label it as an AI illustration."
        : "Label it as an AI illustration, in the picture or the text.",
    };
  },
  examples: {
    marked: [
      { text: "7 ways to help your back ([[as an AI language model, I]] suggest walking)" },
      { text: "RFA helps many people with joint pain [[<insert citation>]]" },
      { text: "[[Sure! Here's a LinkedIn post]] about migraine: Headaches are common." },
      {
        text: "[[Running again after six weeks!]]",
        context: { postType: "testimonial", media: [{ kind: "photo", aiGenerated: true }] },
        severity: "revise",
      },
    ],
    unmarked: [
      { text: "How I use AI to check my grammar, never with patient data", why: "about AI" },
      {
        text: "AI illustration of the spine (not a patient)",
        context: { media: [{ kind: "photo", aiGenerated: true }] },
        why: "labeled",
      },
      { text: "My thoughts, typed with two thumbs 👍", why: "no AI" },
      { text: 'If you see "as an AI language model" in a review, it may be fake.', why: "about leftovers" },
    ],
  },
});
