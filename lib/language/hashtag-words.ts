import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { listedAs } from "./tags";
import { careKindOf } from "./care-words";
import { words } from "./words";

const short = new Set("a i of to in on at my for the and is it up we us you not all no do go".split(" "));

function isWord(part: string): boolean {
  if (short.has(part)) return true;
  if (part.length < 3) return false;
  return careKindOf(part) !== undefined || listedAs(part) !== undefined || common.has(part);
}

/** Words of health hashtags that the tagger's list doesn't hold. */
const common = new Set(
  "back pain relief chronic awareness spine health care life love day tips med doctor nurse team therapy physical mental strong warrior support month medicine science surgery clinic skin teeth smile baby mom dad kids heart brain knee hip neck foot feet joint bone body mind self first your our free safe tip talk tok gram fit fitness well wellness wednesday monday tuesday thursday friday saturday sunday motivation nation public patient patients education journey recovery strength move movement".split(
    " ",
  ),
);

/** The fewest words that make up the text, or undefined when it isn't made of known words. */
function split(text: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++)
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const part = text.slice(start, end);
      if (!isWord(part)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, part];
    }
  return best[text.length];
}

/** Hashtags of several words in one case, with the capitals that a screen reader needs where the words are known. */
export function joinedHashtags(draft: Draft): { readonly span: Span; readonly cased: string | undefined }[] {
  const found: { span: Span; cased: string | undefined }[] = [];
  for (const tag of draft.get(words)) {
    if (tag.kind !== "hashtag") continue;
    const text = tag.text.slice(1);
    if (
      text !== text.toLowerCase() ||
      text.length < 9 ||
      text.length > 40 ||
      !/^[a-z]+$/.test(text) ||
      isWord(text)
    )
      continue;
    const parts = split(text);
    if (!parts || parts.length < 2) continue;
    found.push({
      span: { start: tag.start, end: tag.end },
      cased: "#" + parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(""),
    });
  }
  return found;
}
