import { defineFact, type Draft } from "@/lib/engine/draft";
import { has, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { tradeKinds, type Connection, type ConnectionKind } from "./connection-kinds";
import { bonds } from "./bonds";
import { disclosures } from "./disclosures";
import { hospitalitySigns } from "./hospitality-signs";
import { industryTies } from "./industry-ties";
import { insiders } from "./insiders";
import { ownershipSigns } from "./ownership-signs";
import { polarityAt } from "./polarity";
import { mentionsIn, stanceAt } from "./products";
import { sentenceAt } from "./sentences";
import { tieEvents } from "./tie-events";
import { tieHint } from "./tie-score";
import { tieSigns, walkedAway } from "./tie-signs";
import { tiesInPassing } from "./ties-in-passing";
import { tradeSigns } from "./trade-signs";
import { mayHold } from "./word-starts";

const signs = [...hospitalitySigns, ...tradeSigns, ...ownershipSigns];

/** The words tell of the author's own good fortune, and speak no ill of it. */
function isTold(draft: Draft, span: Span, kind: ConnectionKind): boolean {
  const polarity = polarityAt(draft, span);
  const clause = draft.lower.slice(
    Math.max(sentenceAt(draft, span.start).start, span.start - 30),
    span.start,
  );
  // "Not sponsored, they just flew us out": the comma ends the negator's reach.
  const negated =
    polarity.negated &&
    /\b(?:no|not|never|nobody|none|without|nor|cannot|\w+n't)\b[^,.;:]{0,28}$/.test(clause);
  if (negated || polarity.quoted) return false;
  // "Want 20% off? Use my code" and "If you want the one I take, it's linked in my bio" sell all the same.
  if (!tradeKinds.has(kind) && (polarity.asked || polarity.hypothetical)) return false;
  return stanceAt(draft, span) !== "critical" && stanceAt(draft, span) !== "regulatory";
}

/** Words that imply a connection, in order, less those inside a plain disclosure. One card's worth per place: overlapping signs keep the first kind listed. */
export const connections = defineFact("material-connections", (draft): readonly Connection[] => {
  const { lower } = draft;
  const found: Connection[] = [];
  const stated = draft.get(disclosures);
  if (has(draft, walkedAway, "lower")) return found;
  for (const sign of signs) {
    if (sign.gate instanceof RegExp ? !sign.gate.test(lower) : !mayHold(draft, sign.gate)) continue;
    for (const match of matches(draft, sign.regex, sign.onPlain ? "plain" : "lower")) {
      const span = tight(lower, match);
      if (found.some((other) => overlaps(other, span))) continue;
      if (stated.some((one) => one.grade === "clear" && overlaps(one, span))) continue;
      const exact = { ...match, ...span, text: draft.lower.slice(span.start, span.end) };
      if (!isTold(draft, span, sign.kind) || !sign.holds(draft, exact)) continue;
      const mention = mentionsIn(draft, sentenceAt(draft, span.start))[0];
      const mine = /\b(?:my|our|mine)\b/.test(exact.text);
      found.push({ ...span, kind: sign.kind, ...(mention && { mention }), ...(mine && { mine }) });
    }
  }
  for (const sign of [
    ...draft.get(tieEvents),
    ...draft.get(tieSigns),
    ...draft.get(bonds),
    ...draft.get(tiesInPassing),
    ...draft.get(industryTies),
    ...draft.get(insiders),
  ]) {
    if (found.some((other) => overlaps(other, sign))) continue;
    if (stated.some((one) => one.grade === "clear" && overlaps(one, sign))) continue;
    found.push(sign);
  }
  const hint = found.length === 0 ? draft.get(tieHint) : undefined;
  if (hint) found.push(hint);
  return found.sort((a, b) => a.start - b.start);
});

function tight(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s(]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:()'"]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
