"use client";

import { useId, useState } from "react";
import type { Tie } from "@/lib/notes/disclosure";
import {
  findColumns,
  sumPayments,
  tiesFrom,
  type CompanyPayments,
  type PaymentColumns,
} from "@/lib/open-payments";

type Row = Readonly<Record<string, string | undefined>>;

interface ReadFile {
  readonly rows: readonly Row[];
  readonly headings: readonly string[];
  readonly columns: Partial<PaymentColumns> & { products: readonly string[] };
}

/** Ties out of a file that the clinician downloaded from CMS Open Payments. Read in this page; nothing is uploaded. */
export function PaymentsImport({ onTies }: { onTies: (ties: readonly Tie[]) => void }) {
  const [file, setFile] = useState<ReadFile>();
  const [trouble, setTrouble] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const input = useId();

  const read = async (chosen: File) => {
    setTrouble("");
    const { default: papa } = await import("papaparse");
    const parsed = papa.parse<Row>(await chosen.text(), { header: true, skipEmptyLines: "greedy" });
    const headings = parsed.meta.fields ?? [];
    if (parsed.data.length === 0 || headings.length < 2) {
      setFile(undefined);
      return setTrouble("We found no rows in that file. It needs a line of headings and a row a payment.");
    }
    setFile({ rows: parsed.data, headings, columns: findColumns(headings) });
    setLeft(new Set());
  };

  const columns = file?.columns;
  const companies: CompanyPayments[] =
    file && columns?.company !== undefined
      ? sumPayments(file.rows, {
          company: columns.company,
          products: columns.products,
          amount: columns.amount,
          nature: columns.nature,
          year: columns.year,
        })
      : [];
  const chosen = companies.filter((company) => !left.has(company.company));
  const setColumn = (key: "company" | "amount" | "nature", heading: string) =>
    setFile((before) => before && { ...before, columns: withColumn(before.columns, key, heading) });

  return (
    <div className="payments">
      <div className="field">
        <label htmlFor={input}>From your Open Payments file</label>
        <input
          id={input}
          className="input"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const first = event.target.files?.[0];
            if (first) void read(first);
          }}
        />
        <small>The CSV you download from CMS Open Payments. It is read here and not sent anywhere.</small>
      </div>
      {trouble !== "" && <p role="alert">{trouble}</p>}
      {file && (
        <>
          {(columns?.company === undefined ||
            columns.nature === undefined ||
            columns.amount === undefined) && (
            <fieldset className="columns">
              <legend>Which column is which?</legend>
              {(["company", "nature", "amount"] as const).map((key) => (
                <label key={key} className="field">
                  <span>
                    {{ company: "Company", nature: "Kind of payment", amount: "Amount in US dollars" }[key]}
                  </span>
                  <select
                    className="input"
                    value={columns?.[key] ?? ""}
                    onChange={(event) => setColumn(key, event.target.value)}
                  >
                    <option value="">Not in this file</option>
                    {file.headings.map((heading) => (
                      <option key={heading} value={heading}>
                        {heading}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </fieldset>
          )}
          {companies.length > 0 && (
            <>
              <ul className="ties">
                {companies.map((company) => (
                  <li key={company.company}>
                    <label className="check-line">
                      <input
                        type="checkbox"
                        checked={!left.has(company.company)}
                        onChange={(event) => {
                          const next = new Set(left);
                          if (event.target.checked) next.delete(company.company);
                          else next.add(company.company);
                          setLeft(next);
                        }}
                      />
                      <span>
                        <b>{company.company}</b>
                        <small>{summary(company)}</small>
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
              <button
                type="button"
                className="btn s"
                aria-disabled={chosen.length === 0}
                onClick={() => {
                  if (chosen.length === 0) return;
                  onTies(chosen.flatMap(tiesFrom));
                  setFile(undefined);
                }}
              >
                Add {chosen.length === 1 ? "this company" : `these ${chosen.length} companies`}
              </button>
            </>
          )}
        </>
      )}
    </div>
  );
}

function withColumn(
  columns: ReadFile["columns"],
  key: "company" | "amount" | "nature",
  heading: string,
): ReadFile["columns"] {
  if (key !== "company") return { ...columns, [key]: heading === "" ? undefined : heading };
  const { company: _before, ...rest } = columns;
  return heading === "" ? rest : { ...rest, company: heading };
}

function summary({ total, payments, kinds, products, years }: CompanyPayments): string {
  const dollars = total.toLocaleString("en-US", { style: "currency", currency: "USD" });
  const many = `${payments} payment${payments === 1 ? "" : "s"}`;
  return [`${dollars} in ${many}`, kinds.join(", "), products.join(", "), years.join(", ")]
    .filter(Boolean)
    .join(" · ");
}
