"use client";

import { categoryNames, type Family } from "@/lib/notes/guide";
import { platformRules } from "@/lib/platforms";
import { noFilter, type ListFilter, type PostView, type SortKey } from "@/lib/review/post-view";
import type { Sorting } from "./calendar-table";

const tabs = [
  ["all", "All"],
  ["hold", "Hold"],
  ["ready", "Ready to send"],
  ["with-provider", "With provider"],
  ["signed", "Signed"],
] as const;

const more = [
  ["unchecked", "Not checked yet"],
  ["refused", "Not checked: needs a fix"],
  ["open", "Notes open"],
  ["changes-asked", "Changes asked"],
  ["voided", "Changed after signing"],
] as const;

export const sortNames = {
  date: "goes-out date",
  file: "order in the file",
  state: "sign-off",
  platform: "platform",
  author: "author",
  notes: "notes",
} as const satisfies Record<SortKey, string>;

/** Which posts are shown: states in sight, the rest folded away. */
export function Filters({
  views,
  filter,
  sorting,
  onFilter,
  onSort,
}: {
  views: readonly PostView[];
  filter: ListFilter;
  sorting: Sorting;
  onFilter: (filter: ListFilter) => void;
  onSort: (sorting: Sorting) => void;
}) {
  const count = (state: string) =>
    state === "all"
      ? views.length
      : views.filter((view) => (state === "hold" ? view.open.hold > 0 : view.state === state)).length;
  const isMore = more.some(([state]) => state === filter.state);
  const isNarrowed =
    filter.platform !== "" || filter.family !== "" || filter.from !== "" || filter.to !== "" || isMore;
  return (
    <div className="filters">
      <div className="fil" role="group" aria-label="Show posts">
        {tabs.map(([state, label]) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ ...filter, state })}
          >
            {label} <span className="num">{count(state)}</span>
          </button>
        ))}
      </div>
      <label className="search">
        <span className="vh">Search posts</span>
        <input
          type="search"
          className="input"
          placeholder="Search posts"
          value={filter.search}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onFilter({ ...filter, search: event.target.value })}
        />
      </label>
      <details className="narrow" open={isNarrowed || undefined}>
        <summary>Sorted by {sortNames[sorting.key]}</summary>
        <div className="narrow-in">
          <Choice
            label="Sort by"
            value={sorting.key}
            onChoose={(key) => onSort({ key: key as SortKey, isDown: false })}
            choices={Object.entries(sortNames)}
          />
          <Choice
            label="State"
            value={isMore ? filter.state : ""}
            onChoose={(state) => onFilter({ ...filter, state: (state || "all") as ListFilter["state"] })}
            choices={[
              ["", "As chosen above"],
              ...more.map(([state, label]) => [state, `${label} (${count(state)})`] as const),
            ]}
          />
          <Choice
            label="Platform"
            value={filter.platform}
            onChoose={(platform) => onFilter({ ...filter, platform })}
            choices={[
              ["", "Every platform"],
              ...Object.entries(platformRules).map(([id, { name }]) => [id, name] as const),
              ["none", "Not told"],
            ]}
          />
          <Choice
            label="Family"
            value={filter.family}
            onChoose={(family) => onFilter({ ...filter, family: family as Family | "" })}
            choices={[["", "Every family"], ...Object.entries(categoryNames)]}
          />
          <label className="field">
            <span>From</span>
            <input
              type="date"
              className="input"
              value={filter.from}
              onChange={(event) => onFilter({ ...filter, from: event.target.value })}
            />
          </label>
          <label className="field">
            <span>To</span>
            <input
              type="date"
              className="input"
              value={filter.to}
              onChange={(event) => onFilter({ ...filter, to: event.target.value })}
            />
          </label>
          <button type="button" className="btn s" onClick={() => onFilter(noFilter)}>
            Show all
          </button>
        </div>
      </details>
    </div>
  );
}

function Choice({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
