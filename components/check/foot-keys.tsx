import { keyCap, type KeyMap } from "./shortcuts";

/** The keys that are used most, at the foot of a desktop's page. */
export function FootKeys({ keys }: { keys: KeyMap }) {
  return (
    <span className="keys">
      <span>
        <kbd>{keyCap(keys.next)}</kbd> next note
      </span>
      <span>
        <kbd>{keyCap(keys.use)}</kbd> use wording
      </span>
      <span>
        <kbd>{keyCap(keys.keep)}</kbd> keep mine
      </span>
      <span>
        <kbd>Ctrl Z</kbd> undo
      </span>
    </span>
  );
}
