"use client";

/** Hands the reader a file that was made here. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
