"use client";

import { KeysTable } from "@/components/check/keys-table";
import { keyCap } from "@/components/check/shortcuts";
import { Dialog } from "@/components/ui/dialog";
import { Logo } from "@/components/ui/logo";
import { SiteLink } from "@/components/ui/site-link";
import { defaultProjectorKeys, fixedProjectorKeys, projectorKeys, type ProjectorKey } from "./projector-keys";
import type { Projector } from "./use-projector";

/** One hint at the foot, which is its button as well. */
export interface Hint {
  readonly id: ProjectorKey;
  readonly does: string;
}

/** A key of one view alone, with its button. */
export interface OwnHint {
  readonly cap: string;
  readonly does: string;
  readonly onPress: () => void;
}

const arrows: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };
const capOf = (keys: string) => arrows[keys] ?? keyCap(keys);

/** What stands around every slide: the head, the foot with its keys, the blank screen and the keys' dialog. */
export function ProjectorFrame({
  projector,
  head,
  hints,
  ownHints = [],
  extraKeys,
  said,
  isReveal = false,
  children,
}: {
  projector: Projector;
  head: React.ReactNode;
  hints: readonly Hint[];
  ownHints?: readonly OwnHint[];
  /** Keys of this view that aren't the shared ones, as rows of the dialog. */
  extraKeys: readonly { readonly keys: string; readonly does: string }[];
  /** What the live region says. */
  said: string;
  isReveal?: boolean;
  children: React.ReactNode;
}) {
  const { room, isBlank, keys, keysOn, press } = projector;
  return (
    <div
      className={isReveal ? "projector is-reveal" : "projector"}
      onClick={(event) => {
        // A button that was clicked keeps focus, and the clicker's Space would press it again.
        const clicked = document.activeElement;
        if (event.detail > 0 && clicked instanceof HTMLButtonElement && !clicked.closest("dialog"))
          clicked.blur();
      }}
    >
      <p className="vh" role="status">
        {said}
      </p>
      <div className="slide" inert={isBlank}>
        <header className="t-top">
          <SiteLink className="brand" href="/train">
            <Logo />
            Chaperone
          </SiteLink>
          {head}
        </header>
        {children}
        <footer className="t-bot">
          {hints.map(({ id, does }) => (
            <button key={id} type="button" className="hint" onClick={() => press(id)}>
              {keysOn && <kbd aria-hidden="true">{capOf(keys[id])}</kbd>}
              {does}
            </button>
          ))}
          {ownHints.map(({ cap, does, onPress }) => (
            <button key={cap} type="button" className="hint" onClick={onPress}>
              {keysOn && <kbd aria-hidden="true">{cap}</kbd>}
              {does}
            </button>
          ))}
          <button type="button" className="hint r" onClick={() => press("help")}>
            {keysOn ? <kbd aria-hidden="true">{capOf(keys.help)}</kbd> : undefined}
            keys
          </button>
          <button
            type="button"
            className="hint"
            aria-label="Switch between bright and dim room"
            onClick={() => press("room")}
          >
            {keysOn && <kbd aria-hidden="true">{capOf(keys.room)}</kbd>}
            {room === undefined ? "" : room === "dim" ? "Dim room" : "Bright room"}
          </button>
        </footer>
      </div>
      {isBlank && (
        <button type="button" className="blank" autoFocus onClick={() => press("blank")}>
          <span className="vh">The screen is blank. Show the slide.</span>
        </button>
      )}
      {projector.isHelpOpen && (
        <Dialog title="Keys" onClose={() => projector.onHelp(false)}>
          <KeysTable
            rows={projectorKeys}
            fixed={[...extraKeys, ...fixedProjectorKeys]}
            keys={keys}
            onKeys={projector.onKeys}
          />
          <p className="note-meta">
            <label className="keys-on">
              <input
                type="checkbox"
                checked={keysOn}
                onChange={(event) => projector.onKeysOn(event.target.checked)}
              />
              Keys are on. Each has a button, so they can be switched off.
            </label>
          </p>
          <p className="note-meta">
            Changed keys last until you leave the page.{" "}
            <button
              type="button"
              className="lnk soft inline"
              onClick={() => projector.onKeys(defaultProjectorKeys)}
            >
              Put them all back
            </button>
          </p>
        </Dialog>
      )}
    </div>
  );
}
