"use client";

import { useId } from "react";

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** A radio group drawn as one control. Nothing is chosen until the author chooses. */
export function SegmentedChoice({
  labelledBy,
  choices,
  value,
  onChoose,
}: {
  labelledBy: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose: (value: string) => void;
}) {
  const name = useId();
  return (
    <span className="seg" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map((choice) => (
        <label key={choice.value} data-label={choice.label}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </span>
  );
}
