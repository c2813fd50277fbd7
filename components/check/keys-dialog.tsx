"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import {
  chordOf,
  defaultKeys,
  fixedKeys,
  keyCap,
  shortcuts,
  type KeyMap,
  type ShortcutId,
} from "./shortcuts";

/** Every key of the page; the ones that are ours can be changed until the page is left. */
export function KeysDialog({
  keys,
  onKeys,
  onClose,
}: {
  keys: KeyMap;
  onKeys: (keys: KeyMap) => void;
  onClose: () => void;
}) {
  const [changing, setChanging] = useState<ShortcutId>();
  return (
    <Dialog title="Keys" onClose={onClose}>
      <table className="keys-table">
        <thead className="vh">
          <tr>
            <th scope="col">What it does</th>
            <th scope="col">Key</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ id, does }) => (
            <tr key={id}>
              <th scope="row">{does}</th>
              <td>
                <kbd>{keyCap(keys[id])}</kbd>
              </td>
              <td>
                <button
                  type="button"
                  className="lnk soft"
                  onClick={() => setChanging(id)}
                  onBlur={() => setChanging(undefined)}
                  onKeyDown={(event) => {
                    if (changing !== id || event.key === "Tab") return;
                    event.preventDefault();
                    event.stopPropagation();
                    if (event.key === "Escape") return setChanging(undefined);
                    const chord = chordOf(event);
                    if (chord === "") return;
                    onKeys({ ...keys, [id]: chord });
                    setChanging(undefined);
                  }}
                >
                  {changing === id ? "Press the new key" : "Change"}
                  <span className="vh"> key for: {does}</span>
                </button>
              </td>
            </tr>
          ))}
          {fixedKeys.map(({ does, keys: fixed }) => (
            <tr key={does}>
              <th scope="row">{does}</th>
              <td>
                <kbd>{keyCap(fixed)}</kbd>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note-meta">
        On a Mac, Ctrl is ⌘. Changed keys last until you leave the page.{" "}
        <button type="button" className="lnk soft inline" onClick={() => onKeys(defaultKeys)}>
          Put them all back
        </button>
      </p>
    </Dialog>
  );
}
