import type { Draft } from "@/lib/engine/draft";
import { cover } from "@/lib/engine/span";
import { inboxConsults } from "@/lib/language/inbox";
import { rewordRest } from "@/lib/language/rewording";
import { sentenceAt } from "@/lib/language/sentences";
import { inSpanish } from "@/lib/language/spanish";
import { defineRule } from "../define-rule";

export const dmConsultation = defineRule({
  id: "medical-advice/dm-consultation",
  title: "Offers care by message or comment",
  severity: "hold",
  why: "Reading scans, symptoms or doses in an inbox is practicing online, over a route that isn't secure. The guideline names messenger apps.",
  advice: "Invite people to book a visit, telehealth included, so that their history can be taken properly.",
  clauses: ["ASPN-ETH-8", "ASPN-RISK-10"],
  sources: ["ACOG-791", "ACPFSMB-2013", "FSMB-2019", "CFR-164.514"],
  leavesAlone: [
    "messages to schedule",
    "a telehealth visit that is booked",
    "messages between clinicians",
    "press, jobs and collaboration",
  ],
  triggers: {
    words: [
      "dm",
      "dms",
      "dm'ing",
      "pm",
      "message",
      "messages",
      "msg",
      "text",
      "texting",
      "email",
      "e-mail",
      "emails",
      "whatsapp",
      "inbox",
      "messenger",
      "telegram",
      "chat",
      "send",
      "sending",
      "drop",
      "slide",
      "hop",
      "shoot",
      "post",
      "upload",
      "share",
      "comment",
      "comments",
      "paste",
      "submit",
      "forward",
      "snap",
      "show",
      "ping",
      "hmu",
      "write",
      "contact",
      "jump",
      "pop",
      "attach",
      "reply",
      "leave",
      "tell",
      "give",
      "whats",
      "hit",
      "signal",
      "e",
      "pms",
      "direct",
      "line",
      "call",
      "calling",
      "dial",
      "tune",
      "keep",
      "screenshot",
      "screenshots",
      "voice",
      "voicenote",
      "facetime",
      "live",
      "lives",
      "stream",
    ],
  },
  *detect(draft: Draft) {
    const found = draft.get(inboxConsults);
    const first = found[0];
    if (!first) return;
    const sentence = sentenceAt(draft, first.start).index;
    const oneSentence = found.every(({ start }) => sentenceAt(draft, start).index === sentence);
    for (const one of found)
      yield {
        spans: [{ start: one.start, end: one.end }],
        merge: "offer",
        ...(oneSentence &&
          one === first && {
            suggestion: [
              rewordRest(
                draft,
                cover(first, found.at(-1) ?? first),
                draft.get(inSpanish)
                  ? "por favor pida una cita (también por videollamada) para revisar bien su historia"
                  : "please book a visit (telehealth works too) so we can go over your history properly",
              ),
            ],
          }),
      };
  },
  examples: {
    marked: [
      {
        text: "[[DM me a pic of your rash]]",
        becomes: "Please book a visit (telehealth works too) so we can go over your history properly",
      },
      {
        text: "[[Hop in my DMs, I'll tell you if you're a candidate]] 😉",
        context: { postType: "reply" },
        becomes: "Please book a visit (telehealth works too) so we can go over your history properly 😉",
      },
      {
        text: "[[Send me your MRI and I'll read it]] for free.",
        becomes: "Please book a visit (telehealth works too) so we can go over your history properly.",
      },
      {
        text: "[[Call in with your symptoms and I'll diagnose]] you on air!",
        becomes: "Please book a visit (telehealth works too) so we can go over your history properly!",
      },
      {
        text: "[[Text me your meds and I'll adjust]], 555-0145",
        becomes: "Please book a visit (telehealth works too) so we can go over your history properly",
        context: { postType: "reply" },
      },
      {
        text: "[[Free second opinions]] in DMs this week! [[Send your MRI]] 📲",
        context: { postType: "promotion" },
      },
    ],
    unmarked: [
      { text: "DM us to schedule, or tap Book Now 📲", why: "scheduling" },
      { text: "Call in with your favorite hospital joke and I'll read it on air!", why: "no care" },
      { text: "Media inquiries: my DMs are open.", why: "press" },
      {
        text: "Second opinions are a telehealth visit with us, not an inbox thread. Book here.",
        why: "a redirect",
      },
      {
        text: "Happy to DM my lead anchoring trick, it's long 😄",
        context: { audience: "clinicians" },
        why: "clinician to clinician",
      },
      {
        text: "Please don't send me your symptoms here: I can't read them safely. Call the office.",
        why: "turned away from the inbox",
      },
      { text: "Text a friend your walking plan and keep each other honest.", why: "not to the author" },
    ],
  },
});
