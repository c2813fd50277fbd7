import { execAll } from "@/lib/engine/pattern";
import type { Draft } from "@/lib/engine/draft";
import { inCaseOf, replace } from "@/lib/engine/edits";
import type { Edit, Span } from "@/lib/schema/finding";
import { sentenceAt } from "./sentences";

/** Marks, emoji, hashtags and white space at the end of a sentence: they stay when its words are reworded. */
const trimmings = /(?:[\s.!?…,;:)"'~\-\p{Extended_Pictographic}\uFE0F\u200D\p{Emoji_Modifier}]|#\w{1,40})$/u;

/** What may stay before the new words ends so: a mark, a handle, a line. A "yes" or "no" to a question goes. */
const keeps = /[,;:!?…)—–]\s|@[\w.]{1,60}\s|\n/g;
const answer =
  /(?:^|\s)(?:yes|yep|yup|yeah|no|nope|nah|sure|100%|ok|okay|def|definitely|totally|go ahead)[,!.]? $/i;

/**
 * An edit that puts `words` in the place of what a span begins, from its clause's start to the end of the sentence that it ends in: the rest of an answer
 * leans on its advice ("…, it does nothing") and would mislead without it. Case is kept.
 */
export function rewordRest(draft: Draft, span: Span, words: string): Edit {
  const sentence = sentenceAt(draft, span.start);
  let end = Math.max(sentenceAt(draft, Math.max(span.start, span.end - 1)).end, span.end);
  while (end > span.end) {
    const tail = trimmings.exec(draft.plain.slice(Math.max(span.end, end - 42), end));
    if (!tail) break;
    end -= tail[0].length;
  }
  const before = draft.plain.slice(sentence.start, span.start);
  const kept = [...execAll(before, keeps)].at(-1);
  let start = kept ? sentence.start + kept.index + kept[0].length : sentence.start;
  const said = answer.exec(draft.plain.slice(sentence.start, start));
  if (said) start = sentence.start + said.index + (said[0].startsWith(" ") ? 1 : 0);
  return replace({ start, end }, inCaseOf(draft.plain.slice(start, end), words));
}
