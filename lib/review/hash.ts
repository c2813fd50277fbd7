import { fingerprint } from "@/lib/notes/fingerprint";

/**
 * JSON that is the same for equal values: keys sorted, nothing undefined, no spaces. Takes plain data only. The same as
 * RFC 8785 for what we hash (strings, integers, arrays, objects with ASCII keys).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of a value's canonical JSON, in hex. */
export function hashOf(value: unknown): Promise<string> {
  return fingerprint(canonicalJson(value));
}

/** What a signature is bound to. Context as `contextKey` gives it; `practice` names the practice's own findings. */
export interface Sealed {
  readonly textSha256: string;
  /** Absent where there is no alt text. */
  readonly altTextSha256: string | undefined;
  readonly contextSha256: string;
  readonly ruleSet: string;
  readonly practice: readonly string[];
}

/** SHA-256 over the exact text and alt text (by their own SHA-256), the context and the rules that read it. */
export function sealOf({ practice, ...rest }: Sealed): Promise<string> {
  return hashOf({ ...rest, practice: [...practice].sort() });
}
