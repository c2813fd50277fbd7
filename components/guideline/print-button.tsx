"use client";

import { Icon } from "@/components/ui/icon";

export function PrintButton() {
  return (
    <button type="button" className="btn print-button" onClick={() => window.print()}>
      <Icon name="print" />
      Print this rule
    </button>
  );
}
