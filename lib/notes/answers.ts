import type { Context, Platform, PostType } from "@/lib/schema/context";
import type { Practice } from "@/lib/practice";

/** What the author has told us about a post. A key that is absent is not answered, which is never "no". */
export interface Answers {
  readonly media?: "yes" | "no";
  readonly showsPatient?: "yes" | "no" | "not-sure";
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
    ...(answers.media === "yes" && {
      media: [
        { kind: "photo" as const, ...(answers.showsPatient && { showsPatient: answers.showsPatient }) },
      ],
    }),
    ...(own.length > 0 && { own: own.slice(0, 200) }),
  };
}

/**
 * The reverse, for a post whose context is given: what the author would have answered. Media past the first, and what is
 * asked about it beyond whether it shows a patient, have no answer on the page and are left out.
 */
export function fromContext(context: Context): Answers {
  const { relationships, media, consent, subject, audience, accountType, postType, parentText, employer } =
    context;
  const showsPatient = media?.[0]?.showsPatient;
  return {
    ...(media && { media: media.length > 0 ? ("yes" as const) : ("no" as const) }),
    ...(showsPatient && { showsPatient }),
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
