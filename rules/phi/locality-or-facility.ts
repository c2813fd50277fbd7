import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { isOwn, ownerOf } from "@/lib/language/ownership";
import { patientStory } from "@/lib/language/patients";
import { isElsewhere, places, type Place, type PlaceKind } from "@/lib/language/places";
import { withoutPlace } from "@/lib/language/reword-details";
import { sentenceAt } from "@/lib/language/sentences";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

const kinds: ReadonlySet<PlaceKind> = new Set(["locality", "facility", "small-town", "road"]);

/** Places in a sentence of the author's own life, of staff, or of many. */
const notThePatients =
  /\b(?:i'm from|i am from|i grew up|i trained|i was born|i live|i moved|i work(?:ed)? (?:at|in)|my (?:hometown|residency|fellowship|alma mater|med school)|we're (?:hiring|opening)|patients (?:in|from|across|throughout)|residents of|communit(?:y|ies) of|serving|service area|researchers?|investigators?|lab at|professor at|published|et al|cohort|study|trial|registry|conference|congress|meeting|summit|grand rounds|elected|officials?|lawmakers?)\b/;

export const localityOrFacility = defineRule({
  id: "phi/locality-or-facility",
  title: "Names a patient's town or facility",
  severity: "hold",
  why: "A town, a county, a school or a named hospital narrows a story down to a few people, and neighbors can do the rest. The guideline lists city among the identifiers.",
  advice: "Say the State or the region, or leave the place out.",
  clauses: ["ASPN-PRIV-T1-GEO", "ASPN-PRIV-3", "ASPN-RISK-9"],
  sources: ["CFR-164.514", "RI-THRAN"],
  leavesAlone: [
    "branches and service areas of a practice",
    "conference cities and travel",
    "the author's own hometown and training",
    "States and countries",
    "places inside the names of braces, fractures and trials",
  ],
  consent: "lowers",
  identifies: true,
  triggers: {
    shapes: ["capital", "digit"],
    words: [
      "from",
      "in",
      "near",
      "town",
      "village",
      "county",
      "route",
      "highway",
      "hwy",
      "rt",
      "of",
      "one-stoplight",
      "one-horse",
    ],
  },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "Farmer from [[Harlan]], 52M, brachial plexus avulsion. DREZ next.",
        becomes: "Farmer, 52M, brachial plexus avulsion. DREZ next.",
      },
      {
        text: "Case: 35F from [[Pine Bluff, Arkansas]] with post-mastectomy pain.",
        becomes: "Case: 35F from Arkansas with post-mastectomy pain.",
      },
      {
        text: "Our patient, a [[Boise]] firefighter, is back on the truck after his fusion.",
        becomes: "Our patient, a firefighter, is back on the truck after his fusion.",
      },
      {
        text: "34F from a [[town of 900]] in eastern Montana, kicked by a horse.",
        becomes: "34F from a small town in eastern Montana, kicked by a horse.",
      },
      {
        text: "My pt teaches at [[Larkin Elementary]] and was back by spring.",
        becomes: "My pt teaches at an elementary school and was back by spring.",
      },
      {
        text: "We coded a young guy after a rollover on [[Route 9]]. Wear your belt.",
        becomes: "We coded a young guy after a rollover on the road. Wear your belt.",
      },
      {
        text: "My patient was the only crop-duster in [[Okanogan County]].",
        becomes: "My patient was the only crop-duster.",
      },
    ],
    unmarked: [
      {
        text: "Now seeing patients in Dover, Lewes and Georgetown! Call for an appointment.",
        why: "a service area",
      },
      { text: "Landed in Miami for the meeting, still thinking of my patient's question.", why: "travel" },
      { text: "My patient wore a Boston brace for two years.", why: "a brace's name" },
      { text: "Born and raised in Boise, trained in Cleveland, home again ❤️", why: "the author's own life" },
      { text: "My patient from Texas sends boots every Christmas.", why: "a State" },
      { text: "A patient in the Framingham cohort taught us what cholesterol does.", why: "a study" },
    ],
  },
});

/** A profession, a practice or everybody, placed. */
const praised =
  /\b(?:best|favou?rite|only|kindest|every|all|anyone|everyone|recommend|gem|branch|office|practice|clinic)\b/;

function* find(draft: Draft): Generator<Detection> {
  for (const place of draft.get(places)) {
    if (!kinds.has(place.kind)) continue;
    const link = linkDetail(draft, place);
    if (!link || isOwn(draft, place)) continue;
    const sentence = sentenceAt(draft, place.start);
    const said = draft.lower.slice(sentence.start, sentence.end);
    if (isElsewhere(draft, place, sentence) || notThePatients.test(said)) continue;
    const firm = link.by !== "story" && link.by !== "post-type";
    if (!firm && ownerOf(draft, place) === "practice") continue;
    // "The best optometrist in Dayton": where the praised one works.
    if (link.by === "post-type" && place.stands === "in" && praised.test(said)) continue;
    if (
      !firm &&
      place.kind !== "locality" &&
      place.kind !== "small-town" &&
      draft.get(patientStory).strength < 2
    )
      continue;
    if (isInName(draft, place)) continue;
    const edit = withoutPlace(draft, place);
    yield {
      spans: [place],
      merge: link.patient,
      ...(isWorkplace(draft, place) && { severity: "revise" as const }),
      ...(edit && { suggestion: [edit] }),
    };
  }
}

/** The author's own workplace, which readers may know already: it still fixes the geography. */
function isWorkplace(draft: Draft, place: Place): boolean {
  if (place.kind !== "facility") return false;
  return /\b(?:our|my|here at|we at|in the|at our|at my) (?:\w{1,12} ){0,2}$/.test(
    draft.lower.slice(Math.max(0, place.start - 24), place.start),
  );
}

/** "Children's Hospital Foundation", "Boise State game": a longer name that is no place of the patient's. */
function isInName(draft: Draft, place: Place): boolean {
  return /^ (?:Foundation|Society|Association|Award|Fund|Medicine|Health System|Grant|Lecture|Journal|Fellowship|Residency|Press|Classification|Score|Scale|Criteria|Index)\b/.test(
    draft.plain.slice(place.end, place.end + 16),
  );
}
