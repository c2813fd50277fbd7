import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { emails, ipAddresses, links, toldLinks, type LinkKind } from "@/lib/language/contacts";
import { isOwn, ownerOf } from "@/lib/language/ownership";
import { patientStory } from "@/lib/language/patients";
import { dropPhrase } from "@/lib/language/reword-details";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt } from "@/lib/language/sentences";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

/** Pages that are about one person. A journal, an agency, a booking page and a handout are about everybody. */
const aboutOnePerson: Readonly<Record<LinkKind, boolean>> = {
  fundraiser: true,
  obituary: true,
  news: true,
  profile: true,
  blog: true,
  journal: false,
  government: false,
  booking: false,
  other: false,
};

/** Services whose name alone finds the page; of any other page the post must show the way. */
const named = /go ?fund ?me|caringbridge|givesendgo|obit|meal train|insta|tiktok|facebook|fb page/;
const pointed =
  /\b(?:link(?:ed|s)?|in (?:my |our |the )?(?:bio|comments|replies|stories)|here:|below|click|tap|swipe up|follow (?:him|her|them)|check out|donate|read (?:it|more|her|his|their)|watch)\b|👇|⬇|👉/;

/** "our hospital's fundraiser": a house raises funds and makes news too. */
const ofAHouse =
  /\b(?:our|the) (?:\w{1,14} )?(?:hospital|clinic|practice|unit|foundation|department|school|team|office|program|nurses|floor|nicu|icu|center|mission)(?:'s)? [^.!?\n]{0,60}$/;

export const emailUrlOrIp = defineRule({
  id: "phi/email-url-or-ip",
  title: "Leads to a patient's page or mailbox",
  severity: "hold",
  why: "A fundraiser, an obituary, a news story, a profile or an e-mail address identifies a person as surely as a name does.",
  advice: "Take it out, or link to a general resource instead.",
  clauses: ["ASPN-PRIV-T1-DIGITAL", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "the practice's and societies' own links and mailboxes",
    "journals, PubMed, trial registers and agencies",
    "booking pages and handouts",
    "“IP” for interventional pain, and version numbers",
  ],
  consent: "none",
  identifies: true,
  triggers: {
    shapes: ["url", "email", "digit"],
    words: [
      "dot",
      "http*",
      "fund*",
      "gofundme*",
      "caringbridge*",
      "meal",
      "obit*",
      "memorial",
      "tribute",
      "insta*",
      "tiktok*",
      "facebook",
      "fb",
      "youtube*",
      "blog*",
      "podcast",
      "substack",
      "news",
      "channel",
      "givesendgo",
      "crowdfund*",
      "go",
      "cancer",
      "example",
      "test",
      "invalid",
    ],
  },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "Our pt's fundraiser is almost there! [[gofundme.example/f/help-rachel-walk]] 🙏",
        becomes: "Our pt's fundraiser is almost there! 🙏",
      },
      {
        text: "Local news did a piece on my patient's recovery: [[news.example/2024/farmer-walks-again]]",
        becomes: "Local news did a piece on my patient's recovery",
      },
      {
        text: "My patient is happy to talk about her trial. Email her at [[painfree.pam@example.com]].",
        becomes: "My patient is happy to talk about her trial. Email her.",
      },
      {
        text: "Lost a patient who taught us all. His family asks for donations: [[legacy.example/obituary/h-lund]]",
        becomes: "Lost a patient who taught us all. His family asks for donations",
      },
      { text: "My pt can't work since the crash. [[His GoFundMe]] is halfway." },
      {
        text: "Telehealth log says my patient joined from [[203.0.113.42]] in the parking lot.",
        becomes: "Telehealth log says my patient joined in the parking lot.",
      },
    ],
    unmarked: [
      { text: "Full text: doi.org/10.2147/JPR.S366978", why: "a DOI" },
      {
        text: "Book at lakesidespine.example or email hello@lakesidespine.example 📧",
        why: "the practice's own",
      },
      { text: "IP docs: what's your go-to for my patient's refractory PHN?", why: "an abbreviation" },
      {
        text: "My patient asked for a handout on sciatica, so here it is: lakesidespine.example/handouts/sciatica",
        why: "a resource",
      },
      {
        text: "Our fundraiser for the new MRI is live: gofundme.example/f/hospital-mri",
        why: "the hospital's own",
      },
      { text: "Firmware 2.3.1.4 fixed my patient's stimulator.", why: "a version" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  for (const email of draft.get(emails)) {
    const owner = ownerOf(draft, email);
    if (owner === "practice" || (email.role && owner !== "patient")) continue;
    if (owner === "author" && draft.context.postType !== "case") continue;
    const link = linkDetail(draft, email);
    if (link || owner === "patient") yield mark(draft, email, link?.patient);
  }
  for (const address of draft.get(ipAddresses)) {
    const link = linkDetail(draft, address);
    if (link) yield mark(draft, address, link.patient);
  }
  for (const link of draft.get(links)) {
    if (isOwn(draft, link) || ofAHouse.test(draft.lower.slice(Math.max(0, link.start - 80), link.start)))
      continue;
    const owner = ownerOf(draft, link);
    const patient =
      linkDetail(draft, link) ??
      linkedStory(draft, link) ??
      (owner === "patient" && aboutOnePerson[link.kind] ? { patient: "patient-1" } : undefined);
    if (!patient) continue;
    const personal = aboutOnePerson[link.kind]
      ? (owner !== "practice" && owner !== "author") || link.kind === "fundraiser" || link.kind === "obituary"
      : owner === "patient" && link.kind === "other";
    if (personal) yield mark(draft, link, patient.patient);
  }
  for (const told of draft.get(toldLinks)) {
    // Where the address itself stands in the draft, that is the mark.
    if (draft.get(links).some(({ kind }) => aboutOnePerson[kind])) continue;
    if (!named.test(draft.lower.slice(told.start, told.end)) && !pointed.test(draft.lower)) continue;
    const link = linkDetail(draft, told);
    if (link && !isAuthorsKin(draft, told)) yield mark(draft, told, link.patient, false);
  }
}

function mark(draft: Draft, span: Span, patient = "patient-1", cut = true) {
  const edit = cut ? dropAddress(draft, span) : undefined;
  return { spans: [span] as const, merge: patient, ...(edit && { suggestion: [edit] }) };
}

/** A link behind a colon goes with the colon. */
function dropAddress(draft: Draft, span: Span) {
  const { plain } = draft;
  const lead = /(?:: ?|\s[-–—>→👉]+\s?|\s)$/u.exec(plain.slice(Math.max(0, span.start - 4), span.start));
  const after = plain.slice(span.end, span.end + 1);
  if (
    lead &&
    (after === "" || after === "\n" || after === " ") &&
    /^[:\s]/.test(lead[0]) &&
    !/^\s$/.test(lead[0])
  )
    return { start: span.start - lead[0].length, end: span.end, text: "" };
  return (
    dropPhrase(draft, span) ??
    (/[.!?]\s$/.test(plain.slice(Math.max(0, span.start - 2), span.start))
      ? { start: span.start - 1, end: span.end, text: "" }
      : undefined)
  );
}

/** A link on its own, a sentence after the story it belongs to. */
function linkedStory(draft: Draft, span: Span) {
  const sentence = sentenceAt(draft, span.start);
  if (sentence.end - sentence.start > span.end - span.start + 40) return undefined;
  const story = draft.get(patientStory);
  return story.subject === "one" && story.strength >= 2 ? { patient: "patient-1" } : undefined;
}

function isAuthorsKin(draft: Draft, span: Span): boolean {
  return /\bmy (?:own )?(?:mom|mum|dad|wife|husband|sister|brother|son|daughter|friend|cousin|aunt|uncle|colleague|coworker|nurse|resident)[^.!?]{0,40}$/.test(
    draft.lower.slice(Math.max(0, span.start - 60), span.start),
  );
}
