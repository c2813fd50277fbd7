import { defineFact } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { sentences } from "./sentences";
import { words } from "./words";

/** What makes a post hard to read for the public. */
export interface HardPassage extends Span {
  readonly kind: "abbreviations" | "jargon" | "long-sentence" | "capitals" | "hashtags";
}

/** Abbreviations everyone reads. */
const familiar = new Set(
  (
    "us usa uk eu tv ok diy faq id phd md do rn np pa dds dmd dpt pt ot crna lpn pharmd dnp facs faap mph mba ms ma bs ba cpr er ed icu hiv aids dna mri ct ekg flu covid cdc fda " +
    "nih who hipaa er or am pm est pst cst mst et ct pst edt ceo cfo asap rsvp ppe psa fyi lol omg tbh imo btw nyc la dc sf atl tx ca ny fl il nba nfl mlb ncaa ii iii iv tmi aka irs hr pr it ai tba tbd vip " +
    "adhd ptsd ocd std sti uti bmi spf uv copd als ms dvd app pdf qr url nsaid nsaids iud ivf ob gyn obgyn ent gi bp iq wfh og pov dm dms ig fb usps ups va ymca aarp st dr mr mrs ms jr sr rip asl cst fomo yolo goat bbq ada"
  ).split(" "),
);

/** Words that only clinicians use for what has a plain name. */
const jargon =
  /^(?:\w{4,}(?:ectomy|plasty|otomy|ostomy|olysis|pathic|pathies|ergic|genic|trophic|ablative|axial|plegic|plastic|paresis|listhesis|neuraxial|ception|ceptive|physiolog\w+|pathophysiolog\w+|stenotic|kinetic|kinetics|dynamic|dynamics|lateral|medial|ventral|dorsal|caudal|cranial)|refractory|sequelae|etiology|etiologies|nociplastic|nociceptive|neuromodulation|sensitization|facilitation|descending|peripheral|multimodal|comorbid\w*|contraindicat\w+|prophyla\w+|titrat\w+|analges\w+|percutaneous|perioperative|intraoperative|subcutaneous|transforaminal|interlaminar|intrathecal|fluoroscop\w+|radiculopathy|myelopathy|spondylolisthesis|spondylosis|allodynia|hyperalgesia|paresthesias?|somatosensory|nosocomial|iatrogenic|hemodynamic\w*|arthroplasty|noninferiority|heterogene\w+|biomarkers?|cytokines?|pathogenesis|symptomatolog\w+|notwithstanding|interplay|mechanistic\w*|immunomodulat\w+|adjunctive|prognostic\w*|morbidity|parenteral|proximal|distal|bilateral|unilateral|anterolateral|posterolateral)$/;

/** A gloss in brackets or behind a dash: "CRPS (a nerve pain condition)". */
function isGlossed(lower: string, end: number): boolean {
  return /^ ?(?:\((?!\w{0,6}\))[a-z' ,-]{8,80}|,? (?:is|are|means|stands for|which is|or) )/.test(
    lower.slice(end, end + 90),
  );
}

/** The hardest passage of each kind; the public is assumed to read. Empty for plain posts. */
export const hardPassages = defineFact("hard passages", (draft): readonly HardPassage[] => {
  const found: HardPassage[] = [];
  const tokens = draft.get(words);
  const plainWords = tokens.filter(({ kind }) => kind === "word");
  if (plainWords.length < 6) return found;

  const upper = plainWords.filter(({ text }) => text.length > 2 && text === text.toUpperCase());
  const shouting = upper.length >= 12 && upper.length / plainWords.length > 0.5;
  const unexplained = plainWords.filter(
    ({ text, lower, end }) =>
      !shouting &&
      /^(?:[A-Z]{2,7}s?|[A-Z]{2,}-?[IVS\d]{1,3}|[A-Z]+\d+[A-Z]?\d?|[A-Z][a-z]?[A-Z]{1,4})$/.test(text) &&
      !familiar.has(lower) &&
      !familiar.has(lower.replace(/s$/, "")) &&
      !isGlossed(draft.lower, end),
  );
  const first = unexplained[0];
  const last = unexplained.at(-1);
  // More than four in forty words; a short post counts as forty.
  if (
    first &&
    last &&
    unexplained.length >= 4 &&
    new Set(unexplained.map(({ lower }) => lower)).size >= 3 &&
    unexplained.length / Math.max(plainWords.length, 24) > 0.1
  )
    found.push({ start: first.start, end: last.end, kind: "abbreviations" });

  for (const sentence of draft.get(sentences)) {
    const inside = plainWords.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const hard = inside.filter(({ lower }) => jargon.test(lower));
    const [one] = hard;
    const end = hard.at(-1);
    if (one && end && hard.length >= 3 && hard.length / inside.length >= 0.15) {
      if (!found.some(({ kind }) => kind === "jargon"))
        found.push({ start: one.start, end: end.end, kind: "jargon" });
    } else if (inside.length > 45 && !found.some(({ kind }) => kind === "long-sentence")) {
      const syllables = inside.reduce(
        (sum, { lower }) => sum + Math.max(1, (lower.match(/[aeiouy]{1,3}/g) ?? []).length),
        0,
      );
      // A long list of short words still reads well.
      if (syllables / inside.length > 1.75 && !/[•\n;]/.test(draft.plain.slice(sentence.start, sentence.end)))
        found.push({
          start: sentence.start,
          end: Math.min(sentence.end, inside[7]?.end ?? sentence.end),
          kind: "long-sentence",
        });
    }
  }
  const head = upper[0];
  const tail = upper[11];
  if (shouting && head && tail) found.push({ start: head.start, end: tail.end, kind: "capitals" });

  const tags = tokens.filter(({ kind }) => kind === "hashtag");
  const lastWord = plainWords.at(-1)?.start ?? 0;
  const between = tags.filter(({ start }) => start < lastWord);
  const firstTag = between[0];
  const lastTag = between.at(-1);
  if (between.length > 8 && firstTag && lastTag)
    found.push({ start: firstTag.start, end: lastTag.end, kind: "hashtags" });
  return found;
});
