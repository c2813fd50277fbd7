"use client";

import { useId } from "react";

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** A labeled native select. `empty` is the first entry's words where nothing need be chosen. */
export function SelectField<V extends string>({
  label,
  value,
  options,
  empty,
  onChoose,
}: {
  label: string;
  value: V | undefined;
  options: readonly SelectOption<V>[];
  empty?: string;
  onChoose: (value: V | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ""}
        onChange={(event) => onChoose(options.find((option) => option.value === event.target.value)?.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
