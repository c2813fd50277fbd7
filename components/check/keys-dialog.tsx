"use client";

import { Dialog } from "@/components/ui/dialog";
import { KeysTable } from "./keys-table";
import { defaultKeys, fixedKeys, shortcuts, type KeyMap } from "./shortcuts";

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
  return (
    <Dialog title="Keys" onClose={onClose}>
      <KeysTable rows={shortcuts} fixed={fixedKeys} keys={keys} onKeys={onKeys} />
      <p className="note-meta">
        On a Mac, Ctrl is ⌘. Changed keys last until you leave the page.{" "}
        <button type="button" className="lnk soft inline" onClick={() => onKeys(defaultKeys)}>
          Put them all back
        </button>
      </p>
    </Dialog>
  );
}
