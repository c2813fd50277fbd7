/** What a key does on the projector. */
export type ProjectorKey = "forward" | "back" | "blank" | "print" | "full" | "next" | "room" | "help";

export type ProjectorKeys = Readonly<Record<ProjectorKey, string>>;

/** In the order of the dialog, as `chordOf` writes them. */
export const projectorKeys = [
  { id: "forward", does: "Reveal, then go on", keys: "Space" },
  { id: "back", does: "Back: ask again", keys: "ArrowLeft" },
  { id: "blank", does: "Blank the screen", keys: "." },
  { id: "room", does: "Bright or dim room", keys: "T" },
  { id: "full", does: "Full screen", keys: "F" },
  { id: "print", does: "Print the handout", keys: "P" },
  { id: "next", does: "Next deck", keys: "N" },
  { id: "help", does: "Show these keys", keys: "?" },
] as const satisfies readonly { id: ProjectorKey; does: string; keys: string }[];

export const defaultProjectorKeys = Object.fromEntries(
  projectorKeys.map(({ id, keys }) => [id, keys]),
) as ProjectorKeys;

/** What clickers send, which nobody can change on a clicker. */
const clicker: Readonly<Record<string, ProjectorKey>> = {
  ArrowRight: "forward",
  PageDown: "forward",
  PageUp: "back",
};

export const fixedProjectorKeys = [
  { keys: "→ PgDn", does: "Forward, as a clicker sends it" },
  { keys: "PgUp", does: "Back, as a clicker sends it" },
] as const;

/** What a key press asks for; `undefined` when it is none of ours. */
export function projectorKeyOf(chord: string, keys: ProjectorKeys): ProjectorKey | undefined {
  return projectorKeys.find(({ id }) => keys[id] === chord)?.id ?? clicker[chord];
}
