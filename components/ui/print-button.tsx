"use client";

import { Icon } from "./icon";

/** Opens the browser's print dialog on the page as it stands. */
export function PrintButton({ children }: { children: React.ReactNode }) {
  return (
    <button type="button" className="btn pri" onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </button>
  );
}
