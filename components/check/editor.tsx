"use client";

import { useImperativeHandle, useRef, type Ref } from "react";
import type { Edit, Span } from "@/lib/schema/finding";

export interface EditorHandle {
  readonly focus: () => void;
  readonly blur: () => void;
  /** Selects words, in UTF-16 code units, and brings them into view. */
  readonly select: (span: Span) => void;
  readonly caret: () => Span;
  /** Replaces words as typing would, so that the browser's own undo takes it back. */
  readonly replace: (edit: Edit) => void;
  /** Puts a whole draft in without taking focus: a phone's keyboard stays down. */
  readonly load: (text: string) => void;
  /** The painted marks of a note. */
  readonly marksOf: (noteId: string) => HTMLElement[];
}

/**
 * A native textarea over its painted mirror, which is its child. The textarea is uncontrolled: the page reads it and
 * never writes into it but through `replace`, so that IME, dictation and undo stay the browser's.
 */
export function Editor({
  ref,
  id = "draft",
  label = "Your draft",
  placeholder = "Paste or type your draft here",
  text,
  maxLength,
  children,
  onText,
  onPaste,
  onCaret,
  onPoint,
  describedBy,
}: {
  ref: Ref<EditorHandle>;
  id?: string;
  label?: string;
  placeholder?: string;
  /** What it begins with. */
  text?: string;
  /** In UTF-16 code units. */
  maxLength?: number;
  /** The mirror: it gives the textarea its height. */
  children: React.ReactNode;
  onText: (text: string) => void;
  onPaste: () => void;
  /** The caret moved by pointer or key, without a selection. */
  onCaret: (offset: number, by: "pointer" | "key") => void;
  /** The pointer is over the marks of these notes, or of none. */
  onPoint: (noteIds: readonly string[]) => void;
  describedBy: string;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useImperativeHandle(ref, () => {
    const element = () => area.current!;
    const marksOf = (noteId: string) =>
      [...(box.current?.querySelectorAll<HTMLElement>("mark[data-notes]") ?? [])].filter((mark) =>
        mark.dataset.notes?.split(" ").includes(noteId),
      );
    return {
      focus: () => element().focus({ preventScroll: true }),
      blur: () => element().blur(),
      select: ({ start, end }) => {
        element().focus({ preventScroll: true });
        element().setSelectionRange(start, end);
      },
      caret: () => ({ start: element().selectionStart, end: element().selectionEnd }),
      replace: (edit) => replaceAsTyped(element(), edit),
      load: (words) => {
        element().value = words;
        onText(words);
      },
      marksOf,
    };
  });

  return (
    <div className="editor" ref={box}>
      {children}
      <textarea
        ref={area}
        id={id}
        className="draft-text"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        defaultValue={text}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="sentences"
        data-gramm="false"
        data-enable-grammarly="false"
        onInput={(event) => onText(event.currentTarget.value)}
        onPaste={onPaste}
        onClick={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (selectionStart === selectionEnd) onCaret(selectionStart, "pointer");
        }}
        onKeyUp={(event) => {
          if (!/^(?:Arrow|Home|End|Page)/.test(event.key) || event.shiftKey) return;
          onCaret(event.currentTarget.selectionStart, "key");
        }}
        onMouseMove={(event) => {
          const under = document
            .elementsFromPoint(event.clientX, event.clientY)
            .find((element) => element instanceof HTMLElement && element.dataset.notes !== undefined);
          onPoint(under instanceof HTMLElement ? (under.dataset.notes?.split(" ") ?? []) : []);
        }}
        onMouseLeave={() => onPoint([])}
      />
    </div>
  );
}

/**
 * `execCommand` is the only way to change a textarea that its undo remembers. Where a browser has none (or the
 * textarea isn't shown), the text is set and the page's own undo stands in.
 */
export function replaceAsTyped(area: HTMLTextAreaElement, { start, end, text }: Edit): void {
  const shown = area.offsetParent !== null;
  if (shown) {
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    const done =
      text === ""
        ? start === end || document.execCommand("delete")
        : document.execCommand("insertText", false, text);
    if (done) return;
  }
  area.setRangeText(text, start, end, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}
