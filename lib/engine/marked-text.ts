import type { Span } from "@/lib/schema/finding";

/** Reads an example in which `[[…]]` holds what must be marked: gives the bare text and the spans in its UTF-16 code units. Throws where brackets don't pair. */
export function readMarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let open = -1;
  for (let at = 0; at < marked.length; at++) {
    const pair = marked.slice(at, at + 2);
    if (pair === "[[") {
      if (open >= 0) throw new Error("A mark opens inside another.");
      open = text.length;
      at++;
    } else if (pair === "]]") {
      if (open < 0) throw new Error("A mark closes that was never opened.");
      spans.push({ start: open, end: text.length });
      open = -1;
      at++;
    } else text += marked.charAt(at);
  }
  if (open >= 0) throw new Error("A mark is never closed.");
  return { text, spans };
}

/** The reverse: the text with `[[…]]` around the spans. Where spans overlap, their joined extent is marked once. */
export function writeMarked(text: string, spans: readonly Span[]): string {
  let result = "";
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    result += `${text.slice(from, span.start)}[[${text.slice(span.start, span.end)}]]`;
    from = span.end;
  }
  return result + text.slice(from);
}
