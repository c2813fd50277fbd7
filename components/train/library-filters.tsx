"use client";

import { useId } from "react";
import { categoryNames, type Guide } from "@/lib/notes/guide";
import { severityNames, severityOrder } from "@/lib/notes/note";
import { platformRules } from "@/lib/platforms";
import type { Platform } from "@/lib/schema/context";
import type { Category, Severity } from "@/lib/schema/finding";
import type { LibraryFilter, LibraryKind } from "@/lib/train/library";
import { SegmentedChoice } from "@/components/ui/segmented-choice";
import { SelectField } from "./select-field";

const kinds: readonly { value: LibraryKind | "all"; label: string }[] = [
  { value: "pairs", label: "Before and after" },
  { value: "posts", label: "Whole posts" },
  { value: "left-alone", label: "Left alone" },
  { value: "all", label: "All" },
];

/** The families that a post's notes can be of. */
export const families = (Object.keys(categoryNames) as (keyof typeof categoryNames)[]).filter(
  (family): family is Category => family !== "practice",
);

type Key = keyof LibraryFilter;

/** A filter without some of its keys. */
function without(filter: LibraryFilter, ...keys: readonly Key[]): LibraryFilter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key as Key)));
}

/** What to show of the library. An absent key is "any". */
export function LibraryFilters({
  guide,
  filter,
  onFilter,
}: {
  guide: Guide;
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const kindLabel = useId();
  const set = (key: Key, value: string | undefined, ...cleared: readonly Key[]) => {
    const rest = without(filter, key, ...cleared);
    onFilter(value === undefined ? rest : { ...rest, [key]: value });
  };
  const ruleIds = Object.keys(guide.rules).filter(
    (id) => filter.family === undefined || id.startsWith(`${filter.family}/`),
  );
  return (
    <form className="library-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="field wide">
        <span id={kindLabel}>Show</span>
        <SegmentedChoice
          labelledBy={kindLabel}
          choices={kinds}
          value={filter.kind ?? "all"}
          onChoose={(value) => set("kind", value === "all" ? undefined : value)}
        />
      </div>
      <label className="field wide">
        <span>Search</span>
        <input
          className="input"
          type="search"
          value={filter.search ?? ""}
          onChange={(event) => set("search", event.target.value)}
        />
      </label>
      <SelectField
        empty="Any"
        label="Family"
        value={filter.family}
        options={families.map((family) => ({ value: family, label: categoryNames[family] }))}
        onChoose={(family: Category | undefined) => set("family", family, "ruleId")}
      />
      <SelectField
        empty="Any"
        label="Rule"
        value={filter.ruleId}
        options={ruleIds.map((id) => ({ value: id, label: guide.rules[id]?.title ?? id }))}
        onChoose={(ruleId) => set("ruleId", ruleId)}
      />
      <SelectField
        empty="Any"
        label="Clause"
        value={filter.clauseId}
        options={Object.entries(guide.clauses).map(([id, clause]) => ({
          value: id,
          label: `${clause.place}: ${shortQuote(clause.quote)}`,
        }))}
        onChoose={(clauseId) => set("clauseId", clauseId)}
      />
      <SelectField
        empty="Any"
        label="Severity"
        value={filter.severity}
        options={[
          ...severityOrder.map((severity) => ({ value: severity, label: severityNames[severity] })),
          { value: "none" as const, label: "No note" },
        ]}
        onChoose={(severity: Severity | "none" | undefined) => set("severity", severity)}
      />
      <SelectField
        empty="Any"
        label="Platform"
        value={filter.platform}
        options={(Object.keys(platformRules) as Platform[]).map((value) => ({
          value,
          label: platformRules[value].name,
        }))}
        onChoose={(platform: Platform | undefined) => set("platform", platform)}
      />
    </form>
  );
}

function shortQuote(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 57).trimEnd()}…` : quote;
}
