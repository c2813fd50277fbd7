import type { Severity } from "@/lib/schema/finding";

const shapes = {
  hold: <polygon className="f" points="8,1 18,1 25,8 25,18 18,25 8,25 1,18 1,8" />,
  revise: <path className="f" d="M13 .2 L25.8 13 L13 25.8 L.2 13 Z" />,
  consider: <circle className="f" cx="13" cy="13" r="11.4" />,
} as const satisfies Record<Severity, React.ReactNode>;

/** Octagon, diamond or ring, with the note's number or an option's letter inside; small and bare beside a word that names the severity. */
export function SeverityBadge({ severity, number }: { severity: Severity; number?: number | string }) {
  return (
    <svg
      className={number === undefined ? "n sm" : "n"}
      data-s={severity}
      viewBox="0 0 26 26"
      aria-hidden="true"
    >
      {shapes[severity]}
      {number !== undefined && (
        <text x="13" y="13.5">
          {number}
        </text>
      )}
    </svg>
  );
}
