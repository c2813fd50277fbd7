import type { Context, Platform, PostType } from "@/lib/schema/context";
import type { Practice } from "@/lib/practice";

type Media = NonNullable<Context["media"]>[number];
type MediaKind = Media["kind"];

/** What the author has told us about a post. A key that is absent is not answered, which is never "no". */
export interface Answers {
  readonly media?: "yes" | "no";
  readonly mediaKind?: MediaKind;
  readonly showsPatient?: "yes" | "no" | "not-sure";
  readonly ownWork?: "yes" | "no";
  /** Images carry alt text, videos captions. */
  readonly hasAccess?: "yes" | "no";
  readonly aiGenerated?: "yes" | "no" | "not-sure";
  readonly consent?: NonNullable<Context["consent"]>;
  readonly tie?: "yes" | "no" | "not-sure";
  /** Companies or products, as typed: separated by commas. */
  readonly tieNames?: string;
  readonly subject?: NonNullable<Context["subject"]>;
  readonly audience?: NonNullable<Context["audience"]>;
  readonly accountType?: NonNullable<Context["accountType"]>;
  readonly postType?: PostType;
  readonly parentText?: string;
  readonly employer?: string;
}

const MAX_STRING = 200;

/** Names out of a typed list, each short enough for the request. */
function listed(names: string): string[] {
  return names
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, MAX_STRING))
    .filter((name) => name !== "")
    .slice(0, 100);
}

/**
 * The request's context. Ties kept in My practice are facts the author told us and go along unless the author says
 * there is none here; "not sure" leaves the question open.
 */
export function toContext(answers: Answers, platform: Platform | undefined, practice: Practice): Context {
  const kept = practice.ties.map(({ name, kind }) =>
    (kind === "" ? name : `${name} (${kind})`).slice(0, MAX_STRING),
  );
  const typed = answers.tie === "yes" ? listed(answers.tieNames ?? "") : [];
  const ties = answers.tie === "no" ? [] : [...new Set([...typed, ...kept])].slice(0, 100);
  const own = practice.own.map((one) => one.slice(0, MAX_STRING)).filter((one) => one !== "");
  const isReply = answers.postType === "reply" || answers.postType === "review-reply";
  return {
    ...(platform && { platform }),
    ...(answers.postType && { postType: answers.postType }),
    ...((answers.tie === "no" || ties.length > 0) && { relationships: ties }),
    ...(answers.consent && { consent: answers.consent }),
    ...(answers.subject && { subject: answers.subject }),
    ...(answers.audience && { audience: answers.audience }),
    ...(answers.accountType && { accountType: answers.accountType }),
    ...(answers.employer?.trim() && { employer: answers.employer.trim().slice(0, MAX_STRING) }),
    ...(isReply && answers.parentText?.trim() && { parentText: answers.parentText.slice(0, 10_000) }),
    ...(answers.media === "no" && { media: [] }),
    ...(answers.media === "yes" && { media: [mediaOf(answers)] }),
    ...(own.length > 0 && { own: own.slice(0, 200) }),
  };
}

/** One entry stands for all that goes out with the post. A kind that isn't told is taken for a photo. */
function mediaOf({ mediaKind, showsPatient, ownWork, hasAccess, aiGenerated }: Answers): Media {
  return {
    kind: mediaKind ?? "photo",
    ...(showsPatient && { showsPatient }),
    ...(ownWork && { ownWork: ownWork === "yes" }),
    ...(hasAccess && { hasAlt: hasAccess === "yes" }),
    ...(hasAccess && mediaKind === "video" && { hasCaptions: hasAccess === "yes" }),
    ...(aiGenerated && aiGenerated !== "not-sure" && { aiGenerated: aiGenerated === "yes" }),
  };
}

/**
 * The reverse, for a post whose context is given: what the author would have answered. Media past the first have no
 * answer on the page and are left out.
 */
export function fromContext(context: Context): Answers {
  const { relationships, media, consent, subject, audience, accountType, postType, parentText, employer } =
    context;
  const first = media?.[0];
  const hasAccess = first?.kind === "video" ? first.hasCaptions : first?.hasAlt;
  return {
    ...(media && { media: media.length > 0 ? ("yes" as const) : ("no" as const) }),
    ...(first && { mediaKind: first.kind }),
    ...(first?.showsPatient && { showsPatient: first.showsPatient }),
    ...(first?.ownWork !== undefined && { ownWork: yesOrNo(first.ownWork) }),
    ...(hasAccess !== undefined && { hasAccess: yesOrNo(hasAccess) }),
    ...(first?.aiGenerated !== undefined && { aiGenerated: yesOrNo(first.aiGenerated) }),
    ...(consent && { consent }),
    ...(relationships && { tie: relationships.length > 0 ? ("yes" as const) : ("no" as const) }),
    ...(relationships && relationships.length > 0 && { tieNames: relationships.join(", ") }),
    ...(subject && { subject }),
    ...(audience && { audience }),
    ...(accountType && { accountType }),
    ...(postType && { postType }),
    ...(parentText !== undefined && { parentText }),
    ...(employer !== undefined && { employer }),
  };
}

const yesOrNo = (is: boolean) => (is ? "yes" : "no");
