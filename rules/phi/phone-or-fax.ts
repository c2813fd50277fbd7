import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { phones } from "@/lib/language/contacts";
import { nearInvitation, ownerOf } from "@/lib/language/ownership";
import { dropPhrase } from "@/lib/language/reword-details";
import type { Span } from "@/lib/schema/finding";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

export const phoneOrFax = defineRule({
  id: "phi/phone-or-fax",
  title: "Gives a patient's phone or fax number",
  severity: "hold",
  why: "A phone number finds one person in seconds. The guideline lists telephone and fax numbers among the identifiers.",
  advice: "Take the number out and reach the person through your office, in private.",
  clauses: ["ASPN-PRIV-T1-NUM", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "the practice's own phone and fax",
    "“call”, “book” or “text us at” a number",
    "hotlines and toll-free lines",
    "codes, lots, PMIDs and prices",
  ],
  consent: "none",
  identifies: true,
  triggers: {
    shapes: ["digit", "hashtag"],
    words: ["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      { text: "Can someone reach Mr. Ortiz? His cell is [[555-0142]] and he missed his pump refill." },
      {
        text: "My pt's daughter ([[555-0178]]) is looking for an adaptive bike.",
        becomes: "My pt's daughter is looking for an adaptive bike.",
      },
      {
        text: "Linda, we tried you at [[212-555-0133]] twice about your results.",
        context: { platform: "google-review-reply", postType: "review-reply" },
        becomes: "Linda, we tried you twice about your results.",
      },
      {
        text: "My patient left his hearing aids in the chair. Anyone know him? [[(414) 555-0177]]",
        becomes: "My patient left his hearing aids in the chair. Anyone know him?",
      },
      {
        text: "Our dialysis pt needs a ride home, text her at [[5 5 5 - 0 1 4 2]].",
        becomes: "Our dialysis pt needs a ride home, text her.",
      },
    ],
    unmarked: [
      {
        text: "Call 555-0100 or text us to book your consult 📞",
        why: "the practice's own, with a call to act",
      },
      { text: "If you're in crisis call or text 988. Poison Help: 1-800-222-1222.", why: "hotlines" },
      { text: "Referring docs: fax 555-0101. Same-week new patient slots!", why: "the practice's fax" },
      { text: "PMID 00000000 is worth your time, and so is NCT00000000.", why: "article and trial numbers" },
      {
        text: "We take privacy seriously. Please call our office at 555-0100 and ask for the manager.",
        context: { postType: "review-reply" },
        why: "an office line",
      },
      {
        text: "Thanks to everyone who came! 📍 218 Alder St ☎️ (218) 555-0142",
        context: { own: ["(218) 555-0142"] },
        why: "named by the practice as its own",
      },
      {
        text: "I'd like to understand what went wrong. Ask for Philippa at 555-0126.",
        context: { postType: "review-reply" },
        why: "a person of the office to ask for",
      },
      {
        text: "Our front office has a direct line now. It is 555-0126 and a person answers.",
        context: { postType: "review-reply" },
        why: "the practice's line, said in the sentence before",
      },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  for (const phone of draft.get(phones)) {
    const owner = ownerOf(draft, phone);
    if (owner === "practice" || (phone.tollFree && owner !== "patient")) continue;
    // In a case or a testimonial "call me at …" may be the patient's own words.
    if (owner === "author" && !speaksForPatient(draft)) continue;
    // A reply's number is the office's, unless its own words hand it to somebody.
    if (owner === "unknown" && isReviewReply(draft) && !handsOver(draft, phone)) continue;
    const link = linkDetail(draft, phone);
    const edit = dropPhrase(draft, phone);
    const suggestion = edit && { suggestion: [edit] };
    if (link || (owner === "patient" && !isNobodys(draft, phone))) {
      if (owner === "unknown" && link?.by === "story" && nearInvitation(draft, phone)) continue;
      yield { spans: [phone], merge: link?.patient ?? "patient-1", ...suggestion };
    } else if (owner === "unknown" && isReviewReply(draft)) {
      yield {
        spans: [phone],
        severity: "consider",
        title: "Gives a phone number in a reply",
        why: "Nothing here says whose number this is. In a reply to a review it could be taken for the reviewer's.",
        advice: "Say that it is your office's number, or take it out.",
      };
    }
  }
}

/** "you at", "your mom's", "her": somebody's beside the number, and no invitation to ask for staff. */
function handsOver(draft: Draft, phone: Span): boolean {
  const left = draft.lower.slice(Math.max(0, phone.start - 50), phone.start);
  return (
    /\b(?:you|your|yours|his|her|their|him|them|mom|mum|dad|wife|husband|daughter|son|sister|brother|patient|pt|mr|mrs)\b/.test(
      left,
    ) &&
    !/\b(?:call|ask for|reach out|contact|speak|talk|discuss|phone) (?:[a-z'-]{2,14} ){0,4}(?:at|on|via) $|\b(?:me|us|our) (?:[a-z]{2,12} ){0,2}(?:at|on) $/.test(
      left,
    )
  );
}

function isReviewReply(draft: Draft): boolean {
  return draft.context.postType === "review-reply" || draft.context.platform === "google-review-reply";
}

function speaksForPatient({ context }: Draft): boolean {
  return context.postType === "case" || context.postType === "testimonial";
}

/** "Our patients' line", "the patient portal's number": many people's. */
function isNobodys(draft: Draft, phone: Span): boolean {
  return /\b(?:patients|families|everyone|anyone|callers|parents|members|clients|you all|y'all|folks)\b/.test(
    draft.lower.slice(Math.max(0, phone.start - 70), phone.start),
  );
}
