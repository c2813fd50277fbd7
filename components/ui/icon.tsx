const paths = {
  lock: '<rect x="4" y="9" width="12" height="8" rx="1.5"/><path d="M6.8 9V6.6a3.2 3.2 0 0 1 6.4 0V9"/>',
  keys: '<rect x="2" y="5" width="16" height="10" rx="2"/><path d="M5.5 8.5h.01M9 8.5h.01M12.5 8.5h.01M6.5 12h7"/>',
  moon: '<path d="M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z"/>',
  sun: '<circle cx="10" cy="10" r="3.4"/><path d="M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2"/>',
  copy: '<rect x="7" y="7" width="9.5" height="9.5" rx="1.5"/><path d="M13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2"/>',
  print:
    '<path d="M6 8V3.5h8V8M6 14H4.5A1.5 1.5 0 0 1 3 12.5V9.5A1.5 1.5 0 0 1 4.5 8h11A1.5 1.5 0 0 1 17 9.5v3a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6z"/>',
  previous: '<path d="m12.5 4.5-5.5 5.5 5.5 5.5"/>',
  next: '<path d="m7.5 4.5 5.5 5.5-5.5 5.5"/>',
  down: '<path d="m5 7.5 5 5 5-5"/>',
  menu: '<path d="M3 6h14M3 10h14M3 14h14"/>',
  close: '<path d="m5 5 10 10M15 5 5 15"/>',
  pen: '<path d="m4 16 .8-3.6L13.2 4a1.7 1.7 0 0 1 2.4 0l.4.4a1.7 1.7 0 0 1 0 2.4L7.6 15.2 4 16Z"/>',
  share: '<path d="M10 12.5V3M6.5 6 10 2.7 13.5 6M5 10v6.5h10V10"/>',
  file: '<path d="M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4"/>',
  clipboard:
    '<path d="M7.5 4H5.5A1.5 1.5 0 0 0 4 5.5v10A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 14.5 4h-2"/><rect x="7.5" y="2.5" width="5" height="3" rx="1"/>',
  undo: '<path d="M7 5 3.5 8.5 7 12M3.8 8.5H12a4.5 4.5 0 0 1 0 9H8"/>',
  practice: '<path d="M3.5 17V7.5L10 3l6.5 4.5V17zM8 17v-4.5h4V17"/>',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words that say the same; never the only label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="ico"
      viewBox="0 0 20 20"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: paths[name] }}
    />
  );
}
