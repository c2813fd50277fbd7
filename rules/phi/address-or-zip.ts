import type { Draft } from "@/lib/engine/draft";
import { inCaseOf, replace } from "@/lib/engine/edits";
import type { Detection } from "@/lib/engine/rule";
import { nearInvitation, ownerOf } from "@/lib/language/ownership";
import { isElsewhere, places, type PlaceKind } from "@/lib/language/places";
import { withoutPlace } from "@/lib/language/reword-details";
import { sentenceAt } from "@/lib/language/sentences";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

const kinds: ReadonlySet<PlaceKind> = new Set(["address", "postcode", "room"]);

/** Rooms of the author's shift, and levels of rooms: "Trauma 1 center", "OR 3 was freezing". */
const roomOfStaff =
  /\b(?:my|our|the) (?:call|break|conference|waiting|staff|locker|lecture|class|board|meeting|supply|mail) ?room\b/;

/** "Room 12 has thrown her tray", "bed 3 keeps asking": the room for the one who lies in it. */
const doesSomething =
  /^ (?:(?:just|still|also|again|really|only) )?(?:has (?!\w+ (?:view|window|leak))|keeps?|wants?|wanted|asked|asks|is (?:asking|yelling|screaming|crying|crashing|coding|seizing|refusing|trying|mad|upset|awake|confused|agitated|septic|bleeding|sweet|hilarious|back|on)|threw|throws|thinks|thought|called|calls|needs|said|says|tried|tries|got|gets|went|coded|crashed|told|tells|refuses|refused|pulled|bit|punched|proposed|cried|died|passed|woke|walked|left|spit|hates|loves|loved|won't|can't|didn't|doesn't|complained|complains|desatted|seized|escaped|eloped)\b/;
const aboutTheRoom =
  /\b(?:clean|dirty|cold|hot|freezing|leak|light|lights|outlet|bed rail|open|empty|available|renovat|construction|equipment|tv|hvac|ceiling)\b/;

export const addressOrZip = defineRule({
  id: "phi/address-or-zip",
  title: "Gives a patient's address, ZIP or room",
  severity: "hold",
  why: "A street, a ZIP code or a bed number tells where one person lives or lies. The guideline lists street address, city and ZIP code as identifiers.",
  advice: "Take it out, or say no more than the State.",
  clauses: ["ASPN-PRIV-T1-GEO", "ASPN-PRIV-3"],
  sources: ["CFR-164.514", "ZIP-LISTS"],
  leavesAlone: [
    "the practice's own address and directions",
    "addresses of events",
    "procedure and diagnosis codes",
    "vertebral levels",
    "a State or a region",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { shapes: ["digit"], words: ["bed", "room", "rm", "bay", "stall", "curtain", "hallway"] },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "Home visit at [[218 Willow Creek Dr]] and my pt couldn't get off the couch.",
        becomes: "Home visit and my pt couldn't get off the couch.",
      },
      {
        text: "73F from [[59311]] drives four hours each way for her pump refill.",
        becomes: "73F drives four hours each way for her pump refill.",
      },
      {
        text: "The gentleman in [[412B]] just asked whether his stimulator gets Netflix.",
        becomes: "The gentleman just asked whether his stimulator gets Netflix.",
      },
      {
        text: "My patient in [[bed 7]] has named her IV pole.",
        becomes: "My patient has named her IV pole.",
      },
      {
        text: "Third CRPS referral of a roofer, 44M, from the [[821xx]] this month.",
        severity: "revise",
        becomes: "Third CRPS referral of a roofer, 44M, this month.",
      },
      { text: "[[Room 12]] has thrown her tray twice.", becomes: "A patient has thrown her tray twice." },
      {
        text: "Our hospice patient at [[77 Quarry Rd, Apt 4]] has no heat.",
        becomes: "Our hospice patient has no heat.",
      },
    ],
    unmarked: [
      {
        text: "We moved! 📍 1400 Lakeside Pkwy, Suite 210, Springfield, IL 62704. Free parking for every patient.",
        context: { postType: "promotion" },
        why: "the practice's address",
      },
      {
        text: "CPT 64483 vs 64484: the add-on code that my patient's insurer denied.",
        why: "a procedure's code",
      },
      {
        text: "Join us Saturday at the Community Center, 55 Main St, for our free back-care workshop.",
        why: "an event",
      },
      { text: "My patient from rural Montana drove hours for a refill.", why: "a State" },
      { text: "My patient's L5 screw backed out of C5-6, I mean L4/5.", why: "vertebral levels" },
      { text: "Room 12 is under construction, so clinic is next door.", why: "the room itself" },
      { text: "Our unit has 24 beds and room for improvement.", why: "counts" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  const { postType } = draft.context;
  for (const place of draft.get(places)) {
    if (!kinds.has(place.kind)) continue;
    if (place.kind !== "room" && ownerOf(draft, place) === "practice") continue;
    const sentence = sentenceAt(draft, place.start);
    if (place.kind === "room" && roomOfStaff.test(draft.lower.slice(sentence.start, sentence.end))) continue;
    const link =
      linkDetail(draft, place) ??
      (place.kind === "room" && standsForPatient(draft, place)
        ? { by: "same-clause" as const, patient: "patient-1" }
        : undefined);
    if (!link) continue;
    const loose = link.by === "story" || link.by === "post-type";
    if (loose && postType !== "case" && (nearInvitation(draft, place) || isElsewhere(draft, place, sentence)))
      continue;
    if (
      place.kind === "room" &&
      link.by === "post-type" &&
      !/\d/.test(draft.plain.slice(place.start, place.end))
    )
      continue;
    // "Room 12 has thrown her tray": the person for the room.
    const stands = place.kind === "room" && standsForPatient(draft, place);
    const edit = stands
      ? replace(place, inCaseOf(draft.plain.slice(place.start, place.end), "a patient"))
      : withoutPlace(draft, place);
    const suggestion = edit && { suggestion: [edit] };
    if (place.truncated)
      yield {
        spans: [place],
        severity: "revise",
        merge: link.patient,
        title: "Gives a patient's partial ZIP code",
        why: "The first three digits alone may be told only where the area holds more than 20,000 people, and a post gains nothing from them.",
        ...suggestion,
      };
    else yield { spans: [place], merge: link.patient, ...suggestion };
  }
}

function standsForPatient(draft: Draft, place: Span): boolean {
  const behind = draft.lower.slice(place.end, place.end + 70);
  const ahead = draft.lower.slice(Math.max(0, place.start - 12), place.start);
  const heads = /(?:^|[.!?:;,\n]\s{0,4}|\b(?:the|and|so|when|while|but|because|that|my) )$/.test(ahead);
  return heads && doesSomething.test(behind) && !aboutTheRoom.test(behind);
}
