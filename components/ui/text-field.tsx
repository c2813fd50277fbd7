"use client";

import { useId } from "react";

/** A labeled line of text that the browser neither completes nor remembers. */
export function TextField({
  label,
  value,
  maxLength,
  placeholder,
  hint,
  hasFocus = false,
  onChange,
}: {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  hint?: string;
  /** The field was asked for by pressing a button that is gone. */
  hasFocus?: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={value}
        maxLength={maxLength}
        placeholder={placeholder}
        autoComplete="off"
        autoFocus={hasFocus}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}

/** Several of something, one a line. */
export function LinesField({
  label,
  value,
  rows,
  placeholder,
  hint,
  onChange,
}: {
  label: string;
  value: string;
  rows: number;
  placeholder?: string;
  hint: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={rows}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <small>{hint}</small>
    </div>
  );
}
