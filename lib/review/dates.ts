/** A wall-clock time as the calendar means it, in nobody's time zone: "2026-05-04", and "09:30" where the hour is told. */
export interface PostDate {
  readonly day: string;
  readonly time?: string;
}

/** Which of two figures comes first where a date has only figures: the United States' order, or the day's. */
export type DateOrder = "month-first" | "day-first";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;
const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? {1,3}/i;
const monthFirst = /^([a-z]{3,9})\.? {1,3}(\d{1,2})(?:st|nd|rd|th)?(?:,? {1,3}(\d{4}))?(?!\d)/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]{1,3}([a-z]{3,9})\.?(?:,?[ -]{1,3}(\d{4}|\d{2}))?(?!\d)/i;
const clock =
  /(?:^|[ T,])(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?:\.\d{1,6})? ?([ap])\.?m\.?(?![a-z])|(?:^|[ T,])(\d{1,2}):(\d{2})(?::\d{2})?/i;

/** "month-first" unless some date of the column can only be read the other way round. */
export function orderOf(cells: readonly string[]): DateOrder {
  const first = cells.flatMap((cell) => figures.exec(cell.trim())?.slice(1, 3).map(Number) ?? []);
  const pairs = first.flatMap((_, at) =>
    at % 2 === 0 ? [[first[at] ?? 0, first[at + 1] ?? 0] as const] : [],
  );
  return pairs.some(([a]) => a > 12) && !pairs.some(([, b]) => b > 12) ? "day-first" : "month-first";
}

/**
 * A date as people and schedulers write it, with its hour when it has one. `year` stands in where none is told.
 * `undefined` for what isn't a date of the calendar (February 30).
 */
export function readDate(cell: string, order: DateOrder, year: number): PostDate | undefined {
  const words = cell.trim().replace(/\s+/g, " ").replace(weekday, "");
  if (words === "" || words.length > 80) return undefined;
  const read = readDay(words, order, year);
  if (!read) return undefined;
  const time = readTime(words.slice(read.length));
  return { day: read.day, ...(time !== undefined && { time }) };
}

function readDay(words: string, order: DateOrder, year: number): { day: string; length: number } | undefined {
  const iso = isoDate.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[0].length);
  const plain = figures.exec(words);
  if (plain) {
    const [a, b] = [Number(plain[1]), Number(plain[2])];
    const [month, day] = order === "month-first" ? [a, b] : [b, a];
    return dayOf(fullYear(plain[3] ?? ""), month, day, plain[0].length);
  }
  const named = monthFirst.exec(words);
  if (named) {
    return dayOf(Number(named[3] ?? year), monthOf(named[1] ?? ""), Number(named[2]), named[0].length);
  }
  const turned = dayFirst.exec(words);
  if (turned) {
    const told = turned[3] === undefined ? year : fullYear(turned[3]);
    return dayOf(told, monthOf(turned[2] ?? ""), Number(turned[1]), turned[0].length);
  }
  return undefined;
}

const fullYear = (figures: string) => (figures.length === 2 ? 2000 + Number(figures) : Number(figures));

/** From 1; 0 for a word that is no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return (
    months.findIndex(
      (month) =>
        month === lower || month.slice(0, 3) === lower || (lower === "sept" && month === "september"),
    ) + 1
  );
}

function dayOf(
  year: number,
  month: number,
  day: number,
  length: number,
): { day: string; length: number } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return { day: date.toISOString().slice(0, 10), length };
}

/** "9:30 AM", "14:05", "T09:30:00Z": as "09:30". `undefined` where no hour stands. */
export function readTime(words: string): string | undefined {
  const found = clock.exec(words);
  if (!found) return undefined;
  const half = found[3]?.toLowerCase();
  let hour = Number(found[1] ?? found[4]);
  const minute = Number(found[2] ?? found[5] ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Days from the day of `now` (local) to a post's day: 0 is today, 1 tomorrow, negative is past. */
export function daysUntil(date: PostDate, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${date.day}T00:00:00Z`) - today) / 86_400_000);
}

/** Farther away than this, a day needs its year. */
const NEAR_DAYS = 200;

/** "Mon, May 4", with the year where one could take it for another. */
export function shownDay(date: PostDate, now: Date): string {
  const at = new Date(`${date.day}T00:00:00Z`);
  const isNear = Math.abs(daysUntil(date, now)) <= NEAR_DAYS;
  return at.toLocaleDateString("en-US", {
    weekday: "short",
    month: "short",
    day: "numeric",
    timeZone: "UTC",
    ...(!isNear && { year: "numeric" as const }),
  });
}
