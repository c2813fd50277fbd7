"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "@/lib/schema/finding";
import { postWords } from "@/lib/train/word-spans";

/** A note that the learner has added already, as the post shows it. */
export interface AddedNote {
  readonly words: readonly number[];
  readonly severity: Severity;
  readonly number: number;
}

/**
 * A post whose words can be marked one by one. By mouse: press, or press and draw along. By touch: tap. By keyboard: one
 * stop in the tab order, arrows go from word to word, Space marks, Shift and an arrow mark along.
 */
export function StudyPost({
  text,
  picked,
  added,
  onPick,
}: {
  text: string;
  /** Words by their place. */
  picked: ReadonlySet<number>;
  added: readonly AddedNote[];
  onPick: (picked: ReadonlySet<number>) => void;
}) {
  const words = useMemo(() => postWords(text), [text]);
  const [focused, setFocused] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  /** While a mouse draws: whether it marks or wipes. */
  const drawing = useRef<boolean | undefined>(undefined);
  const byMouse = useRef(false);

  useEffect(() => {
    const stop = () => (drawing.current = undefined);
    window.addEventListener("pointerup", stop);
    window.addEventListener("pointercancel", stop);
    return () => {
      window.removeEventListener("pointerup", stop);
      window.removeEventListener("pointercancel", stop);
    };
  }, []);

  const set = (places: readonly number[], marked: boolean) => {
    const next = new Set(picked);
    for (const place of places) {
      if (marked) next.add(place);
      else next.delete(place);
    }
    onPick(next);
  };
  const buttonAt = (place: number) =>
    box.current?.querySelector<HTMLButtonElement>(`[data-word="${place}"]`) ?? undefined;
  const goTo = (place: number) => {
    const inside = Math.min(Math.max(place, 0), words.length - 1);
    setFocused(inside);
    buttonAt(inside)?.focus();
    return inside;
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = focused;
    const to = targetOf(event.key, from, words.length, buttonAt);
    if (to === undefined) return;
    event.preventDefault();
    const reached = goTo(to);
    if (!event.shiftKey) return;
    const [low, high] = from < reached ? [from, reached] : [reached, from];
    set(
      words.flatMap((_, place) => (place >= low && place <= high ? [place] : [])),
      true,
    );
  };

  return (
    <div
      ref={box}
      className="study-post"
      role="group"
      aria-label="The post, word by word"
      aria-describedby="study-keys"
      onKeyDown={onKeyDown}
    >
      {words.map((word, place) => {
        const before = text.slice(words[place - 1]?.end ?? 0, word.start);
        const note = added.find((one) => one.words.includes(place));
        const isLast = note !== undefined && note.words.at(-1) === place;
        return (
          <span key={word.start}>
            {before}
            <button
              type="button"
              data-word={place}
              className={note?.severity}
              aria-pressed={picked.has(place)}
              tabIndex={place === focused ? 0 : -1}
              onFocus={() => setFocused(place)}
              onPointerDown={(event) => {
                byMouse.current = event.pointerType === "mouse" && event.button === 0;
                if (!byMouse.current) return;
                drawing.current = !picked.has(place);
                set([place], drawing.current);
              }}
              onPointerEnter={() => {
                if (drawing.current !== undefined) set([place], drawing.current);
              }}
              onClick={(event) => {
                // A mouse has marked it on the way down; keys and fingers do it here.
                if (byMouse.current && event.detail > 0) return;
                set([place], !picked.has(place));
              }}
            >
              {text.slice(word.start, word.end)}
              {note && <span className="vh">, in your note {note.number}</span>}
            </button>
            {isLast && (
              <sup className={`c ${note.severity}`} aria-hidden="true">
                {note.number}
              </sup>
            )}
          </span>
        );
      })}
    </div>
  );
}

/** Where a key goes from a word; `undefined` for keys that go nowhere. Up and Down take the nearest word of the next line. */
function targetOf(
  key: string,
  from: number,
  count: number,
  buttonAt: (place: number) => HTMLElement | undefined,
): number | undefined {
  if (key === "ArrowRight") return from + 1;
  if (key === "ArrowLeft") return from - 1;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const here = buttonAt(from)?.getBoundingClientRect();
  if (!here) return undefined;
  const step = key === "ArrowDown" ? 1 : -1;
  let best: { place: number; line: number; away: number } | undefined;
  for (let place = from + step; place >= 0 && place < count; place += step) {
    const box = buttonAt(place)?.getBoundingClientRect();
    if (!box || Math.abs(box.top - here.top) < here.height / 2) continue;
    if (best && Math.abs(box.top - best.line) >= here.height / 2) break;
    const away = Math.abs(box.left + box.width / 2 - (here.left + here.width / 2));
    if (!best || away < best.away) best = { place, line: box.top, away };
  }
  return best?.place ?? from;
}
