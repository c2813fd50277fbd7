import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Context, Platform, PostType } from "@/lib/schema/context";
import type { Category, Span } from "@/lib/schema/finding";

/** A post with what a careful reader expects of it. Spans are half-open, in UTF-16 code units of `text`. */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly context: Context;
  readonly marks: readonly (Span & { readonly category: Category })[];
  /** Families that must have no mark to hold or revise. */
  readonly quiet: readonly Category[];
  /** Families where either is fine. */
  readonly maybe: readonly Category[];
  /** A rule's own example: whether that rule speaks. */
  readonly rule?: { readonly id: string; readonly fires: boolean };
  readonly label?: string;
  readonly entities?: readonly (Span & { readonly label: string })[];
}

interface OwnLine {
  id: string;
  context?: Context;
  text: string;
  marks: { category: Category; words: string; nth?: number }[];
  quiet: Category[];
  maybe?: Category[];
}

interface CatalogueLine {
  rule: string;
  fire: boolean;
  context: string;
  text: string;
}

interface LabelledLine {
  id: string;
  text: string;
  spans?: { start: number; end: number; label?: string; type?: string }[];
  label?: string;
}

/** Reads JSON lines in any of three shapes: the project's corpus, the catalogue's examples, labelled public text. Throws on a line that isn't JSON. */
export function readPosts(file: string): Post[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line, at) => {
    const value: unknown = JSON.parse(line);
    if (isOwn(value)) return fromOwn(value);
    if (isCatalogue(value)) return fromCatalogue(value, `${basename(file, ".jsonl")}:${at + 1}`);
    return fromLabelled(value as LabelledLine);
  });
}

function isOwn(value: unknown): value is OwnLine {
  return typeof value === "object" && value !== null && "marks" in value;
}

function isCatalogue(value: unknown): value is CatalogueLine {
  return typeof value === "object" && value !== null && "fire" in value;
}

function fromOwn(line: OwnLine): Post {
  const marks = line.marks.map(({ category, words, nth = 1 }) => {
    let start = -1;
    for (let count = 0; count < nth; count++) start = line.text.indexOf(words, start + 1);
    return { category, start, end: start + words.length };
  });
  return {
    id: line.id,
    text: line.text,
    context: line.context ?? {},
    marks,
    quiet: line.quiet,
    maybe: line.maybe ?? [],
  };
}

function fromLabelled(line: LabelledLine): Post {
  return {
    id: line.id,
    text: line.text,
    context: {},
    marks: [],
    quiet: [],
    maybe: [],
    ...(line.label !== undefined && { label: line.label }),
    // Public sets count code points; the engine counts UTF-16 code units.
    entities: (line.spans ?? []).map((span) => ({
      label: span.label ?? span.type ?? "span",
      start: toCodeUnits(line.text, span.start),
      end: toCodeUnits(line.text, span.end),
    })),
  };
}

function toCodeUnits(text: string, points: number): number {
  if (!/[\uD800-\uDBFF]/.test(text)) return points;
  return [...text].slice(0, points).join("").length;
}

const platformCodes: Readonly<Record<string, Platform>> = {
  X: "x",
  IG: "instagram",
  FB: "facebook",
  LI: "linkedin",
  TT: "tiktok",
  YT: "youtube",
  GR: "google-review-reply",
};

const postTypeWords: Readonly<Record<string, PostType>> = {
  original: "original",
  reply: "reply",
  "review-reply": "review-reply",
  case: "case",
  promotion: "promotion",
  testimonial: "testimonial",
  educational: "education",
};

/** The catalogue's shorthand ("X·case·rel:consultant:Acme Spine·img") in the contract's keys. What the contract can't say is left out. */
export function fromCatalogue(line: CatalogueLine, id: string): Post {
  type Draft = { -readonly [K in keyof Context]: Context[K] };
  const context: Draft = {};
  let media: NonNullable<Context["media"]>[number] | undefined;
  let hasAlt = false;
  let hasCaptions = false;
  for (const part of line.context.split("·")) {
    const [key = "", ...rest] = part.split(":");
    const value = rest.join(":");
    const platform = platformCodes[key];
    const postType = postTypeWords[key];
    if (platform) context.platform = platform;
    else if (postType) context.postType = postType;
    else if (key === "rel") {
      if (value === "none") context.relationships = [];
      else if (value !== "unanswered") {
        const [kind = "", ...name] = value.split(":");
        context.relationships = [`${name.join(":")} (${kind})`];
      }
    } else if (key === "consent") {
      if (value === "written" || value === "verbal" || value === "none") context.consent = value;
    } else if (key === "img") {
      media = { kind: "photo" };
      if (value === "not mine") media.ownWork = false;
      if (value === "own" || value === "own data") media.ownWork = true;
      if (["illustration", "staff", "own data", "flyer", "checked", "own", "not mine"].includes(value))
        media.showsPatient = "no";
      if (value === "checked") media.kind = "scan";
    } else if (key === "video" || key === "audio") media = { kind: "video" };
    else if (key === "alt") hasAlt = true;
    else if (key === "captions") hasCaptions = true;
    else if (key === "ai" && value === "image") media = { kind: "photo", aiGenerated: true };
    else if (key === "parent") context.parentText = value;
    else if (key === "peer") context.audience = "clinicians";
    else if (key === "emp" && value !== "none") context.employer = value;
    else if (key === "no patient") context.subject = "no-patient";
    else if (key === "personal account") context.accountType = "personal";
  }
  if (media) {
    if (hasAlt) media.hasAlt = true;
    if (hasCaptions) media.hasCaptions = true;
    context.media = [media];
  }
  return {
    id,
    text: line.text,
    context,
    marks: [],
    quiet: [],
    maybe: [],
    rule: { id: line.rule, fires: line.fire },
    label: line.context,
  };
}
