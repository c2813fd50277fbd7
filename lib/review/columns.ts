import type { Platform } from "@/lib/schema/context";
import { orderOf, readDate } from "./dates";

/** What a column of a calendar may hold. */
export const fields = [
  "text",
  "date",
  "time",
  "platform",
  "author",
  "kind",
  "link",
  "image",
  "altText",
] as const;
export type Field = (typeof fields)[number];

export const fieldNames = {
  text: "Text of the post",
  date: "Date",
  time: "Time",
  platform: "Platform",
  author: "Author",
  kind: "Kind of post",
  link: "Link",
  image: "Image or video",
  altText: "Alt text",
} as const satisfies Record<Field, string>;

/** Index of the column, from 0, that holds each field. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/**
 * Names that columns go by, most telling first: what people write themselves, and the import and export files of
 * Hootsuite, Buffer, Later, Sprout Social, Loomly, Publer, SocialBee, Metricool, Vista Social, CoSchedule and Meta
 * Business Suite. Lower case, letters and figures only, without the 1 that the first of several has.
 */
const names: Readonly<Record<Field, readonly string[]>> = {
  text: [
    "text",
    "posttext",
    "message",
    "messagetext",
    "caption",
    "copy",
    "postcopy",
    "content",
    "postcontent",
    "body",
    "postmessage",
    "description",
    "socialcopy",
    "socialmediacopy",
    "finalcopy",
    "postcaption",
    "captioncopy",
    "captiontext",
    "captiondescription",
    "postdescription",
    "textcontent",
    "draft",
    "post",
    "tweet",
    "status",
    "updatetext",
    "update",
    "title",
  ],
  date: [
    "date",
    "goesout",
    "postdate",
    "publishdate",
    "publishingdate",
    "scheduleddate",
    "scheduleddatetime",
    "scheduledtime",
    "scheduledat",
    "scheduledfor",
    "scheduledon",
    "scheduleddateandtime",
    "scheduledatetime",
    "postingtime",
    "postingdate",
    "publishedat",
    "publishtime",
    "publicationdate",
    "publicationtime",
    "publicationdatetime",
    "publishingtime",
    "publishon",
    "publishat",
    "publisheddate",
    "postedat",
    "postedtime",
    "postatspecifictime",
    "scheduledate",
    "scheduledpublishtime",
    "datetime",
    "dateandtime",
    "day",
    "golive",
    "livedate",
    "sendat",
    "senttime",
    "duedate",
    "due",
    "posteddate",
    "when",
    "time",
  ],
  time: ["time", "time24hr", "hour", "posttime", "timeofday", "localtime", "at"],
  platform: [
    "platform",
    "platforms",
    "network",
    "networks",
    "socialnetwork",
    "channel",
    "channels",
    "socialchannel",
    "socialmedia",
    "socialmediaplatform",
    "socialmediachannel",
    "postto",
    "profile",
    "profiles",
    "socialprofile",
    "account",
    "socialaccount",
    "accounts",
    "service",
    "site",
    "media",
  ],
  author: [
    "author",
    "writer",
    "creator",
    "createdby",
    "owner",
    "user",
    "by",
    "assignee",
    "writtenby",
    "sentby",
  ],
  kind: [
    "posttype",
    "kind",
    "kindofpost",
    "contenttype",
    "type",
    "category",
    "pillar",
    "contentpillar",
    "theme",
    "label",
    "labels",
    "tags",
    "campaign",
    "campaignname",
  ],
  link: [
    "link",
    "url",
    "links",
    "linkurl",
    "website",
    "permalink",
    "posturl",
    "postlink",
    "postpermalink",
    "linkedcontent",
  ],
  image: [
    "image",
    "imageurl",
    "imageurls",
    "images",
    "picture",
    "photo",
    "mediaurl",
    "mediaurls",
    "media",
    "imageorvideo",
    "video",
    "videourl",
    "attachment",
    "attachments",
    "asset",
    "assets",
    "picturelink",
    "pictureurl",
    "photourl",
    "medialink",
    "visual",
  ],
  altText: [
    "alttext",
    "alt",
    "imagealttext",
    "alttexts",
    "imagealt",
    "imagedescription",
    "mediaalttext",
    "alternativetext",
    "picturealttext",
    "alttextpicture",
    "accessibilitytext",
  ],
};

/** A column's name without case, signs and what stands in brackets: "Date (MM/DD/YYYY)" is "date". */
export function bareName(name: string): string {
  return name
    .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Rows that are looked at to tell whether a column holds what its name says. */
const SAMPLE = 50;
/** Names under which schedulers keep a platform or, as often, a handle. */
const vaguePlatforms = new Set([
  "profile",
  "profiles",
  "socialprofile",
  "account",
  "accounts",
  "socialaccount",
  "service",
  "site",
  "media",
]);

/** The cells of a column that aren't blank, of the first rows. */
function sampleOf(rows: readonly (readonly string[])[], at: number): string[] {
  return rows
    .slice(0, SAMPLE)
    .map((row) => row[at]?.trim() ?? "")
    .filter((cell) => cell !== "");
}

const isDate = (cell: string) => readDate(cell, orderOf([cell]), 2000) !== undefined;
const isLink = (cell: string) => /^https?:\/\/\S+$/i.test(cell);

/**
 * Whether a column can hold a field by what stands in it: Meta's exports have a "Date" that says "Lifetime", a "Title"
 * without a word, and accounts go by handles.
 */
function holds(field: Field, name: string, cells: readonly string[], hasRows: boolean): boolean {
  if (!hasRows) return true;
  if (field === "text") return cells.length > 0;
  if (cells.length === 0) return true;
  if (field === "time") return !cells.some(isDate);
  if (field === "date")
    return name === "date" ? cells.some(isDate) || !cells.every(isWord) : cells.some(isDate);
  return field !== "platform" || !vaguePlatforms.has(name) || cells.some((cell) => readPlatform(cell));
}
const isWord = (cell: string) => /^\p{L}+$/u.test(cell);

/**
 * The columns that names give away, where `rows` don't contradict them. The first column wins where two go by one name;
 * a column holds one field.
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[] = []): Columns {
  const bare = header.map((name) => bareName(name).replace(/(?<=\p{L})1$/u, ""));
  const taken = new Set<number>();
  const found: Partial<Record<Field, number>> = {};
  // A telling name of any field comes before a vague one of another: "media" is an image only when no platform wants it.
  const rounds = Math.max(...fields.map((field) => names[field].length));
  for (let round = 0; round < rounds; round += 1) {
    for (const field of fields) {
      const name = names[field][round];
      if (name === undefined || found[field] !== undefined) continue;
      const at = bare.findIndex(
        (one, index) =>
          one === name && !taken.has(index) && holds(field, name, sampleOf(rows, index), rows.length > 0),
      );
      if (at < 0) continue;
      found[field] = at;
      taken.add(at);
    }
  }
  return found;
}

/** The columns of a file without names, by what most of their cells are: the longest words are the text. */
export function columnsByContent(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length));
  const found: Partial<Record<Field, number>> = {};
  const lengths: number[] = [];
  for (let at = 0; at < width; at += 1) {
    const cells = sampleOf(rows, at);
    const most = (is: (cell: string) => boolean) => cells.filter(is).length > cells.length / 2;
    lengths.push(0);
    if (most(isDate)) found.date ??= at;
    else if (most(isLink)) found.link ??= at;
    else if (most((cell) => cell.length <= 40 && readPlatform(cell) !== undefined)) found.platform ??= at;
    else lengths[at] = cells.reduce((sum, cell) => sum + cell.length, 0);
  }
  return { ...found, text: Math.max(0, lengths.indexOf(Math.max(...lengths))) };
}

/**
 * The platform of a file that is all about one: Meta Business Suite exports Facebook's posts with a page's id and
 * Instagram's with an account's username, and names neither platform.
 */
export function platformOfExport(header: readonly string[]): Platform | undefined {
  const bare = new Set(header.map(bareName));
  if (!bare.has("postid") || !bare.has("publishtime")) return undefined;
  return bare.has("pageid") ? "facebook" : bare.has("accountusername") ? "instagram" : undefined;
}

/** Whether a cell of such a column says yes. */
export const isTicked = (cell = "") => /^(?:true|yes|y|x|✓|✔|☑|1)$/i.test(cell.trim());
const isUnticked = (cell: string) => /^(?:false|no|n|☐|0|-|–)?$/i.test(cell);

/**
 * Columns that are each a platform's own, ticked where the post goes there, as Metricool and many tables by hand have
 * them: "Facebook" with TRUE and FALSE, "IG" with an x.
 */
export function platformColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly at: number; readonly platform: Platform }[] {
  return header.flatMap((name, at) => {
    const words = name
      .split(/[\s/,&+]+/)
      .filter((word) => !/^(?:page|company|business|profile|post)?$/i.test(word));
    const [platform, ...others] = new Set(words.map((word) => readPlatform(word)));
    if (platform === undefined || others.length > 0) return [];
    const cells = rows.map((row) => row[at]?.trim() ?? "");
    const areTicks = cells.every((cell) => isTicked(cell) || isUnticked(cell)) && cells.some(isTicked);
    return areTicks ? [{ at, platform }] : [];
  });
}

/** Whether a row looks like column names: at least the text's column, or two others, are known. */
export function isHeader(row: readonly string[]): boolean {
  const found = guessColumns(row);
  return (
    row.every((cell) => cell.trim().length <= 80) &&
    ((found.text !== undefined && row.length > 1) ||
      Object.keys(found).length >= 2 ||
      bareName(row[0] ?? "") === "text")
  );
}

const platformNames: readonly (readonly [RegExp, Platform])[] = [
  [/\bgoogle\b|\bgmb\b|\bgbp\b|\breview repl(?:y|ies)\b/i, "google-review-reply"],
  [/\binsta(?:gram)?\b|\big\b/i, "instagram"],
  [/\bface ?book\b|\bfb\b/i, "facebook"],
  [/\blinked ?in\b|\bli\b/i, "linkedin"],
  [/\btik ?tok\b|\btt\b/i, "tiktok"],
  [/\bthreads?\b/i, "threads"],
  [/\byou ?tube\b|\byt\b/i, "youtube"],
  [/\btwitter\b|\bx\b|\btw\b/i, "x"],
  [/\bblog\b|\bweb ?site\b|\bnewsletter\b/i, "blog"],
];

/** The platform that a cell names; the first when it names several. `undefined` for one we don't know. */
export function readPlatform(cell: string): Platform | undefined {
  const words = cell.replace(/[_-]+/g, " ");
  const found = platformNames
    .map(([pattern, platform]) => ({ platform, at: pattern.exec(words)?.index }))
    .filter((one) => one.at !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return found[0]?.platform;
}
