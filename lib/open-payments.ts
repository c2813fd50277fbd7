import { defaultSentence, type Tie } from "@/lib/notes/disclosure";

/** Which column of a payments file holds what; headings as they stand in the file. */
export interface PaymentColumns {
  readonly company: string;
  readonly products: readonly string[];
  readonly amount: string | undefined;
  readonly nature: string | undefined;
  readonly year: string | undefined;
}

/** All payments of one company, summed. */
export interface CompanyPayments {
  readonly company: string;
  readonly products: readonly string[];
  /** Kinds of payment, the weightiest first. */
  readonly kinds: readonly string[];
  /** US dollars. */
  readonly total: number;
  readonly payments: number;
  /** Program years, the latest first. */
  readonly years: readonly string[];
}

const bare = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** Headings of CMS Open Payments (general, research and ownership files), bare. */
const known = {
  company: [
    "applicablemanufacturerorapplicablegpomakingpaymentname",
    "submittingapplicablemanufacturerorapplicablegponame",
  ],
  amount: ["totalamountofpaymentusdollars", "totalamountinvestedusdollars"],
  nature: ["natureofpaymentortransferofvalue", "termsofinterest"],
  year: ["programyear"],
} as const;
const productHeading = /^nameofdrugorbiologicalordeviceormedicalsupply[1-5]$/;

/** The columns we know by their headings; what is missing is for the author to map by hand. */
export function findColumns(
  headings: readonly string[],
): Partial<PaymentColumns> & { products: readonly string[] } {
  const find = (names: readonly string[]) => headings.find((heading) => names.includes(bare(heading)));
  const company = find(known.company);
  return {
    ...(company !== undefined && { company }),
    products: headings.filter((heading) => productHeading.test(bare(heading))),
    amount: find(known.amount),
    nature: find(known.nature),
    year: find(known.year),
  };
}

/** Kinds of tie that a nature of payment shows, the weightiest first. Anything else keeps its own words. */
const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/ownership|investment|stock/i, "stock"],
  [/royalty|license/i, "royalties"],
  [/^consulting/i, "consultant"],
  [/speaker|faculty|compensation for services/i, "speaker"],
  [/research|grant/i, "research"],
  [/travel|lodging/i, "travel and lodging"],
  [/education/i, "education"],
  [/food|beverage/i, "food and beverage"],
  [/gift|entertainment/i, "gift"],
];

function kindOf(nature: string): string {
  return kinds.find(([pattern]) => pattern.test(nature))?.[1] ?? nature.trim().toLowerCase();
}

function weight(kind: string): number {
  const at = kinds.findIndex(([, name]) => name === kind);
  return at < 0 ? kinds.length : at;
}

/** Rows summed by company, the largest total first. Rows without a company are left out; odd amounts count as 0. */
export function sumPayments(
  rows: readonly Readonly<Record<string, string | undefined>>[],
  columns: PaymentColumns,
): CompanyPayments[] {
  const companies = new Map<
    string,
    {
      name: string;
      products: Map<string, string>;
      kinds: Set<string>;
      total: number;
      payments: number;
      years: Set<string>;
    }
  >();
  for (const row of rows) {
    const cell = (heading: string | undefined) => (heading === undefined ? "" : (row[heading] ?? "").trim());
    const name = cell(columns.company);
    if (name === "") continue;
    const key = name.toLowerCase();
    const company = companies.get(key) ?? {
      name,
      products: new Map(),
      kinds: new Set(),
      total: 0,
      payments: 0,
      years: new Set(),
    };
    companies.set(key, company);
    for (const heading of columns.products) {
      const product = cell(heading);
      if (product !== "") company.products.set(product.toLowerCase(), product);
    }
    const nature = cell(columns.nature);
    if (nature !== "") company.kinds.add(kindOf(nature));
    const amount = Number(cell(columns.amount).replace(/[$,\s]/g, ""));
    company.total += Number.isFinite(amount) ? amount : 0;
    company.payments += 1;
    const year = cell(columns.year);
    if (year !== "") company.years.add(year);
  }
  return [...companies.values()]
    .map((company) => ({
      company: company.name,
      products: [...company.products.values()],
      kinds: [...company.kinds].sort((a, b) => weight(a) - weight(b)),
      total: Math.round(company.total * 100) / 100,
      payments: company.payments,
      years: [...company.years].sort().reverse(),
    }))
    .sort((a, b) => b.total - a.total);
}

/** The ties that payments show: one to the company, and one to each product, each with its sentence. */
export function tiesFrom(payments: CompanyPayments): Tie[] {
  const kind = payments.kinds[0] ?? "";
  const sentence = defaultSentence({ name: payments.company, kind });
  return [
    { name: payments.company, kind, sentence },
    ...payments.products.map((product) => ({
      name: product,
      kind,
      sentence: `${sentence.replace(/\.$/, "")}, maker of ${product}.`,
    })),
  ];
}
