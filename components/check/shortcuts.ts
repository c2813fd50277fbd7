/** What a key does on the Check page. */
export type ShortcutId = "check" | "next" | "previous" | "use" | "keep" | "switch" | "help";

export interface Shortcut {
  readonly id: ShortcutId;
  readonly does: string;
  readonly keys: string;
  /** Single characters only work outside fields. */
  readonly outsideFields?: true;
}

/** In the order of the dialog. `keys` as `chordOf` writes them; "Ctrl" stands for ⌘ on a Mac. */
export const shortcuts: readonly Shortcut[] = [
  { id: "check", does: "Check now and go to the result", keys: "Ctrl+Enter" },
  { id: "next", does: "Next note", keys: "F8" },
  { id: "previous", does: "Previous note", keys: "Shift+F8" },
  { id: "use", does: "Use this wording", keys: "Alt+Enter" },
  { id: "keep", does: "Keep mine", keys: "Alt+Shift+Enter" },
  { id: "switch", does: "Between the draft and the notes", keys: "F6" },
  { id: "help", does: "Show these keys", keys: "?", outsideFields: true },
];

/** Keys of the note list and the browser, which can't be changed here. */
export const fixedKeys: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "↑ ↓ Home End", does: "Move in the list of notes" },
  { keys: "Enter", does: "Open the note" },
  { keys: "Esc", does: "Close the note, caret back where it was" },
  { keys: "Ctrl+Z", does: "Undo, also a used wording" },
];

export type KeyMap = Readonly<Record<ShortcutId, string>>;

export const defaultKeys = Object.fromEntries(shortcuts.map(({ id, keys }) => [id, keys])) as KeyMap;

/** A key press as words: modifiers in a fixed order, ⌘ as Ctrl. Empty while only modifiers are down. */
export function chordOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  if (["Control", "Meta", "Alt", "Shift"].includes(event.key)) return "";
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isSign = event.key.length === 1 && !/[a-z0-9 ]/i.test(event.key);
  return [
    (event.ctrlKey || event.metaKey) && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && !isSign && "Shift",
    key === " " ? "Space" : key,
  ]
    .filter(Boolean)
    .join("+");
}

/** A chord as caps for `<kbd>`: arrows and signs instead of names. */
export function keyCap(keys: string): string {
  return keys.replace("Enter", "↵").replace("Shift", "⇧").replaceAll("+", " ");
}
