import type { Context } from "@/lib/schema/context";
import type { ClauseId } from "./guideline";

/** A `question` of the response, as data, with when to ask it. Unanswered it stays open; it is never taken for "no". */
export interface AuthorQuestion {
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  /** The request key that the answer feeds; absent where the answer changes no check and is the author's own. */
  readonly key?: keyof Context;
  /** The choices, where there are a few. For `media` and its kin the page builds the entry from them. */
  readonly answers?: readonly { readonly label: string; readonly value: string }[];
  readonly clauses: readonly ClauseId[];
  /**
   * `always`: beside every check. `context`: once the answers given make it matter. `words`: once the draft's own words
   * do. `profile`: once per author, remembered on the device.
   */
  readonly timing: "always" | "context" | "words" | "profile";
  /** In words, exactly when. */
  readonly when: string;
}

/** A `notChecked` entry of the response: what silence must not be read as having covered. */
export interface NotCheckedStatement {
  readonly id: string;
  readonly statement: string;
  readonly clauses: readonly ClauseId[];
  /** In words, when it is worth saying; "always" for all drafts. */
  readonly when: string;
}

const yesNo = [
  { label: "Yes", value: "yes" },
  { label: "No", value: "no" },
] as const;
const yesNoNotSure = [...yesNo, { label: "Not sure", value: "not-sure" }] as const;

/** All questions, in the order in which they are best asked. */
export const questions = [
  {
    id: "media",
    ask: "Does a photo, video or scan go out with it?",
    why: "We read words. A face, a tattoo, a wristband or a screen in a picture can say who the patient is.",
    key: "media",
    answers: [
      { label: "Photo", value: "photo" },
      { label: "Video", value: "video" },
      { label: "Scan", value: "scan" },
      { label: "None", value: "none" },
    ],
    clauses: ["ASPN-USE-3", "ASPN-PRIV-T1-BIO", "ASPN-PLAT-4"],
    timing: "always",
    when: "Always, until answered.",
  },
  {
    id: "consent",
    ask: "If this is about a patient, do you hold their written permission for this post?",
    why: "The guideline asks for explicit, written permission, and for signed consent even where details are removed.",
    key: "consent",
    answers: [
      { label: "Written", value: "written" },
      { label: "Verbal", value: "verbal" },
      { label: "None", value: "none" },
      { label: "Not sure", value: "not-sure" },
    ],
    clauses: ["ASPN-PRIV-3", "ASPN-PROF-9", "ASPN-PROF-10"],
    timing: "always",
    when: "Always, until answered or until the subject is given as no patient.",
  },
  {
    id: "relationships",
    ask: "Has anyone you mention paid you, fed you or flown you?",
    why: "Fees, meals, travel, stock, royalties, research money, discounts, a job and family all count as ties.",
    key: "relationships",
    clauses: ["ASPN-ETH-2", "ASPN-ETH-3", "ASPN-PLAT-7", "ASPN-PROF-13", "ASPN-REV-T3-DISC1"],
    timing: "always",
    when: "Always, until answered.",
  },
  {
    id: "platform",
    ask: "Where will this go?",
    why: "Each app cuts posts off at its own place, and a review reply is read in its own way.",
    key: "platform",
    answers: [
      { label: "X", value: "x" },
      { label: "Instagram", value: "instagram" },
      { label: "Facebook", value: "facebook" },
      { label: "LinkedIn", value: "linkedin" },
      { label: "TikTok", value: "tiktok" },
      { label: "Threads", value: "threads" },
      { label: "YouTube", value: "youtube" },
      { label: "Blog", value: "blog" },
      { label: "Google review reply", value: "google-review-reply" },
    ],
    clauses: ["ASPN-USE-1", "ASPN-PLAT-1"],
    timing: "context",
    when: "The platform isn't given.",
  },
  {
    id: "post-type",
    ask: "What kind of post is it?",
    why: "The same words can be teaching in a post and advice in a reply.",
    key: "postType",
    answers: [
      { label: "A post of its own", value: "original" },
      { label: "A reply to someone", value: "reply" },
      { label: "A reply to a review", value: "review-reply" },
      { label: "A case", value: "case" },
      { label: "A promotion", value: "promotion" },
      { label: "A testimonial", value: "testimonial" },
      { label: "Teaching", value: "education" },
    ],
    clauses: ["ASPN-RISK-10", "ASPN-USE-2"],
    timing: "context",
    when: "The kind of post isn't given.",
  },
  {
    id: "parent-text",
    ask: "What are you answering?",
    why: "A reply to a symptom or to a review can't be read without it. Leave out names and record numbers.",
    key: "parentText",
    clauses: ["ASPN-RISK-10", "ASPN-PROF-22", "ASPN-ETH-7"],
    timing: "context",
    when: "The post is a reply or a review reply and what it answers isn't given.",
  },
  {
    id: "subject",
    ask: "Who is it about?",
    why: "A detail of a real patient is read differently from the same detail of a composite, a colleague or yourself.",
    key: "subject",
    answers: [
      { label: "No patient", value: "no-patient" },
      { label: "One real patient", value: "one-patient" },
      { label: "A composite", value: "composite" },
      { label: "A group", value: "aggregate" },
      { label: "Myself", value: "author" },
      { label: "A colleague", value: "colleague" },
    ],
    clauses: ["ASPN-PRIV-3", "ASPN-PRIV-4", "ASPN-RISK-9"],
    timing: "context",
    when: "A patient may be meant and the subject isn't given.",
  },
  {
    id: "consent-form",
    ask: "Is the permission a form of its own that names this post, with a copy on file, and does it still stand?",
    why: "A line in surgical or intake papers may not cover this content, this platform or marketing, and a patient may have withdrawn it.",
    answers: yesNoNotSure,
    clauses: ["ASPN-PROF-11", "ASPN-PRIV-5"],
    timing: "context",
    when: "Permission is given as written, or the words claim it.",
  },
  {
    id: "media-shows-patient",
    ask: "Does the picture, video or sound show a patient or anything of theirs?",
    why: "Faces, voices, tattoos, wristbands, screens, boards, dates burned into a scan, and other people in the room.",
    key: "media",
    answers: yesNoNotSure,
    clauses: ["ASPN-PRIV-T1-BIO", "ASPN-PLAT-4", "ASPN-PROF-10"],
    timing: "context",
    when: "A photo, video or scan goes out and what it shows isn't answered.",
  },
  {
    id: "media-own-work",
    ask: "Is the image your own work?",
    why: "Someone else's image, table or chart asks for permission and credit.",
    key: "media",
    answers: yesNo,
    clauses: ["ASPN-PROF-12", "ASPN-REV-T2-IP"],
    timing: "context",
    when: "A photo, video or scan goes out and whose it is isn't answered.",
  },
  {
    id: "media-access",
    ask: "Do the pictures carry alt text and the videos captions?",
    why: "Some of the people you want to reach can't see or hear them.",
    key: "media",
    answers: yesNo,
    clauses: ["ASPN-RISK-12", "ASPN-ENG-3"],
    timing: "context",
    when: "A photo or video goes out and its alt text or captions aren't answered.",
  },
  {
    id: "employer",
    ask: "Are you employed, and by whom?",
    why: "An opinion can be read as your employer's, and praise of your employer as neutral.",
    key: "employer",
    clauses: ["ASPN-RISK-8", "ASPN-PROF-20"],
    timing: "profile",
    when: "The employer isn't given and the words take a position or speak of a workplace.",
  },
  {
    id: "employer-policy",
    ask: "Does your employer have a social media policy, and has the person in charge of it seen this?",
    why: "The guideline recommends following the employer's guidelines and suggests a marketing director or brand manager as a reader.",
    answers: yesNoNotSure,
    clauses: ["ASPN-PROF-18", "ASPN-PROF-19"],
    timing: "context",
    when: "An employer is given.",
  },
  {
    id: "account-type",
    ask: "Is this your personal account or a professional one?",
    why: "The guideline recommends keeping the two apart.",
    key: "accountType",
    answers: [
      { label: "Personal", value: "personal" },
      { label: "Professional", value: "professional" },
    ],
    clauses: ["ASPN-USE-8", "ASPN-USE-9"],
    timing: "profile",
    when: "The account isn't given.",
  },
  {
    id: "own",
    ask: "Which names, handles, phones and addresses are your practice's own?",
    why: "So that we leave them alone.",
    key: "own",
    clauses: ["ASPN-LONG-5"],
    timing: "profile",
    when: "A contact detail is marked and none is given as the practice's own.",
  },
  {
    id: "jurisdiction",
    ask: "In which state or country do you practice?",
    why: "Our rules follow the guideline and US federal sources. State and other countries' law may ask for more.",
    clauses: ["ASPN-PRIV-2"],
    timing: "profile",
    when: "Once for each author.",
  },
  {
    id: "audience",
    ask: "Is it for the public or for clinicians?",
    why: "Plain words matter for the public. Anything posted can still be seen by all.",
    key: "audience",
    answers: [
      { label: "The public", value: "public" },
      { label: "Clinicians", value: "clinicians" },
    ],
    clauses: ["ASPN-USE-2", "ASPN-USE-10", "ASPN-PROF-23"],
    timing: "context",
    when: "The words use clinical terms and the audience isn't given.",
  },
  {
    id: "reach",
    ask: "Who needs this and won't see it here?",
    why: "Older people, people with disabilities and people without steady access may miss it.",
    clauses: ["ASPN-RISK-11", "ASPN-RISK-12"],
    timing: "context",
    when: "The post teaches the public.",
  },
  {
    id: "outside-reader",
    ask: "Has someone outside medicine read it?",
    why: "The public may read a clinician's post differently from how it was meant.",
    answers: yesNo,
    clauses: ["ASPN-RISK-7"],
    timing: "context",
    when: "The post is for the public.",
  },
  {
    id: "ai-use",
    ask: "Did AI draft or draw any of this, have you checked each statement, and were patients' details kept out of it?",
    why: "AI text can be inaccurate, and what is typed into a tool leaves your hands.",
    answers: yesNoNotSure,
    clauses: ["ASPN-FUT-1", "ASPN-FUT-2", "ASPN-CON-4"],
    timing: "context",
    when: "The author says that AI was used, or media is given and its making isn't answered.",
  },
  {
    id: "number-source",
    ask: "Which source gives this number?",
    why: "The guideline encourages data from peer-reviewed literature.",
    clauses: ["ASPN-PLAT-10", "ASPN-LONG-2"],
    timing: "words",
    when: "A number about an outcome is marked for want of a source.",
  },
  {
    id: "still-current",
    ask: "Is the price, award or certification still current?",
    why: "We can't look it up.",
    answers: yesNoNotSure,
    clauses: ["ASPN-PLAT-8"],
    timing: "words",
    when: "A price, award or certification is named.",
  },
  {
    id: "indication",
    ask: "Is the device or drug cleared or approved for this use?",
    why: "We don't know its status today, and clearance isn't the same as approval.",
    answers: yesNoNotSure,
    clauses: ["ASPN-USE-5", "ASPN-PLAT-8"],
    timing: "words",
    when: "A device or drug is named with a use.",
  },
  {
    id: "true-and-your-own",
    ask: "Is every statement about that person or practice correct, and from your own experience?",
    why: "We can't tell whether it is true.",
    answers: yesNoNotSure,
    clauses: ["ASPN-REV-T2-DEFAM2"],
    timing: "words",
    when: "A named person or practice is accused of something.",
  },
  {
    id: "first-contact",
    ask: "Did this person first reach you as a patient?",
    why: "A personal tie with a patient is one the guideline asks you to keep distinct.",
    answers: yesNoNotSure,
    clauses: ["ASPN-USE-9", "ASPN-RISK-10"],
    timing: "words",
    when: "The words befriend, follow or answer somebody who may be a patient.",
  },
] as const satisfies readonly AuthorQuestion[];

export type QuestionId = (typeof questions)[number]["id"];

/**
 * What only the author can answer when nothing was marked, word for word as the page says it. The second is asked of
 * a photo; it stands without one too, because we can't know that there is none.
 */
export const noNotesQuestions = [
  {
    id: "recognize",
    ask: "Could the patient, or their family, recognize themselves?",
    clauses: ["ASPN-RISK-9", "ASPN-PRIV-4"],
  },
  {
    id: "in-the-photo",
    ask: "Is there a face, tattoo, wristband or screen in the photo?",
    clauses: ["ASPN-USE-3", "ASPN-PRIV-T1-BIO"],
  },
  {
    id: "paid-fed-flown",
    ask: "Has anyone you mention paid you, fed you or flown you?",
    clauses: ["ASPN-ETH-2", "ASPN-PLAT-7"],
  },
  {
    id: "waiting-room",
    ask: "Would you say it aloud in your waiting room?",
    clauses: ["ASPN-USE-10", "ASPN-CTA-1"],
  },
] as const satisfies readonly { id: string; ask: string; clauses: readonly ClauseId[] }[];

/** What the words of a draft can't show. */
export const notChecked = [
  {
    id: "pictures",
    statement:
      "We don't see photos, videos, scans or what is written on them. We know only what you tell us about them.",
    clauses: ["ASPN-USE-3", "ASPN-PRIV-T1-BIO", "ASPN-PLAT-4", "ASPN-PROF-12", "ASPN-ENG-4"],
    when: "always",
  },
  {
    id: "permission",
    statement: "We can't see whether a patient gave permission, what it covers or whether it still stands.",
    clauses: ["ASPN-PRIV-3", "ASPN-PRIV-5", "ASPN-PROF-9", "ASPN-PROF-10", "ASPN-PROF-11"],
    when: "A patient may be meant.",
  },
  {
    id: "recognition",
    statement:
      "We don't know who would recognize a patient. Two ordinary details can be enough for those who were there.",
    clauses: ["ASPN-RISK-9", "ASPN-PRIV-1", "ASPN-PRIV-4", "ASPN-PLAT-5"],
    when: "A patient may be meant.",
  },
  {
    id: "money",
    statement: "We know only the ties you name. We don't look up payments, stock, travel or family.",
    clauses: ["ASPN-ETH-2", "ASPN-ETH-3", "ASPN-PLAT-7", "ASPN-PROF-13", "ASPN-REV-T3-DISC1"],
    when: "always",
  },
  {
    id: "truth",
    statement:
      "We don't know whether a statement is true, a number is right or a source says what you say it does.",
    clauses: ["ASPN-LONG-1", "ASPN-PLAT-8", "ASPN-PLAT-10", "ASPN-REV-T2-DEFAM1", "ASPN-FUT-4"],
    when: "always",
  },
  {
    id: "typicality",
    statement: "We can't tell whether a patient's result is a usual one.",
    clauses: ["ASPN-PLAT-9", "ASPN-REV-T3-RESP1"],
    when: "One person's result is told.",
  },
  {
    id: "product-status",
    statement: "We don't look up whether a product or a use is cleared or approved today.",
    clauses: ["ASPN-USE-5", "ASPN-PLAT-6"],
    when: "A product is named.",
  },
  {
    id: "treatment-relationship",
    statement: "We don't know whether the person you answer is, or was, your patient.",
    clauses: ["ASPN-RISK-10", "ASPN-USE-9", "ASPN-ETH-6"],
    when: "The post is a reply or speaks to one person.",
  },
  {
    id: "image-rights",
    statement: "We can't see who owns a picture, a table or a chart.",
    clauses: ["ASPN-PROF-12", "ASPN-REV-T2-IP"],
    when: "A photo, video or scan goes out.",
  },
  {
    id: "employer-policy",
    statement: "We don't know your employer's policy or your state's law.",
    clauses: ["ASPN-PROF-18", "ASPN-PRIV-2"],
    when: "always",
  },
  {
    id: "accounts",
    statement:
      "We don't see your profile, your settings, your devices or how your practice keeps its accounts.",
    clauses: [
      "ASPN-PRIV-6",
      "ASPN-PRIV-7",
      "ASPN-PROF-1",
      "ASPN-PROF-2",
      "ASPN-PROF-4",
      "ASPN-PROF-5",
      "ASPN-PROF-6",
      "ASPN-PROF-7",
      "ASPN-PLAT-2",
      "ASPN-REV-T2-CONSUMER",
    ],
    when: "always",
  },
  {
    id: "over-time",
    statement: "We read one post at a time. What a reader learns from all of them together isn't in it.",
    clauses: [
      "ASPN-PLAT-3",
      "ASPN-PROF-14",
      "ASPN-PROF-16",
      "ASPN-PROF-17",
      "ASPN-ENG-1",
      "ASPN-ENG-5",
      "ASPN-CON-2",
      "ASPN-FUT-3",
      "ASPN-REV-3",
    ],
    when: "always",
  },
  {
    id: "platform-duties",
    statement: "We can't see what a review platform does to keep reviews honest and private.",
    clauses: ["ASPN-REV-T2-PRIV2", "ASPN-REV-T3-FAIR", "ASPN-REV-T3-PLAT"],
    when: "The post is a review or a reply to one.",
  },
] as const satisfies readonly NotCheckedStatement[];

export type NotCheckedId = (typeof notChecked)[number]["id"];
