/** Two pairs of dots: the author's eyes, and a second pair. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={className}>
      <circle className="own" cx="4.6" cy="5.2" r="3.1" />
      <circle className="own" cx="13.6" cy="5.2" r="3.1" />
      <circle className="pair" cx="6.4" cy="14.8" r="3.1" />
      <circle className="pair" cx="15.4" cy="14.8" r="3.1" />
    </svg>
  );
}
