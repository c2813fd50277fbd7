"use client";

import { useState } from "react";
import { chordOf, keyCap } from "./shortcuts";

/** One key that can be changed: what it does, under an id of its page. */
export interface KeyRow<Id extends string> {
  readonly id: Id;
  readonly does: string;
}

/** Every key of a page; the ones that are ours can be changed. */
export function KeysTable<Id extends string>({
  rows,
  fixed,
  keys,
  onKeys,
}: {
  rows: readonly KeyRow<Id>[];
  fixed: readonly { readonly keys: string; readonly does: string }[];
  keys: Readonly<Record<Id, string>>;
  onKeys: (keys: Readonly<Record<Id, string>>) => void;
}) {
  const [changing, setChanging] = useState<Id>();
  return (
    <table className="keys-table">
      <thead className="vh">
        <tr>
          <th scope="col">What it does</th>
          <th scope="col">Key</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, does }) => (
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
        {fixed.map(({ does, keys: caps }) => (
          <tr key={does}>
            <th scope="row">{does}</th>
            <td>
              <kbd>{keyCap(caps)}</kbd>
            </td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
