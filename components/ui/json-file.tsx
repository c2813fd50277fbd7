"use client";

import { FileButton } from "./file-button";
import { saveFile } from "./save-file";

/** Settings as a JSON file: out to the reader's own files, and in again. */
export function JsonFile({
  name,
  value,
  onFile,
}: {
  name: string;
  value: unknown;
  onFile: (file: File) => void;
}) {
  return (
    <>
      <button
        type="button"
        className="btn s"
        onClick={() => saveFile(name, JSON.stringify(value, null, 2), "application/json")}
      >
        Export
      </button>
      <FileButton className="btn s" accept="application/json,.json" onFile={onFile}>
        Import
      </FileButton>
    </>
  );
}
