import { matches } from "@/lib/engine/pattern";
import { polarityAt } from "@/lib/language/polarity";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

const healthData =
  "(?:mris?|ct(?: scans?)?|scans?|x-?rays?|imaging|images|films|ultrasounds?|reports?|records?|charts?|labs?|lab results|bloodwork|blood work|results|test results|biops(?:y|ies)|path(?:ology)?(?: report)?|meds|medications?|med list|prescriptions?|rx|doses?|dosage|symptoms?|sx|diagnos[ie]s|dx|history|hx|medical history|insurance(?: card| info\\w{0,7})?|member id|dob|date of birth|birthday|ssn|conditions?|allerg(?:y|ies)|pain (?:score|level|story|scale|diary|point|pattern)s?|surger(?:y|ies)|surgeon|vitals|blood pressure|a1c|weight|bmi|glucose|sugars?|numbers|ekg|rash(?:es)?|moles?|scars?|wounds?|bumps?|lumps?|acne|skin|teeth|tooth|smiles?|bites?|incisions?|swelling|lesions?|spots?|eyes?|feet|foot|toenails?|hair ?lines?|case|details|situation|health (?:info\\w{0,7}|questions?|history|concerns?)|cycles?|due date|period|mental health|trauma|struggles)";
const channel =
  "(?:dms?|d\\.m\\.|pm|inbox|comments?|messenger|whats ?app|telegram|snap(?:chat)?|text|below|👇|⬇|here|this thread|(?:google|jot)? ?form|facebook|instagram|e-?mail|(?:link|form) in (?:my |our |the )?bio)";

/** "DM me your MRI", "text us pics of the rash", "send over your labs and I'll …". */
const sendUs = new RegExp(
  `(?<![\\w'])(?:dm|d\\.m\\.|pm|msg|message|text|txt|whats ?app|inbox|slide|snap|e-?mail|send(?: over| in| along)?|share|upload|post|drop|comment|attach|submit|give|tell|show|type|list|leave)(?: (?:to|with))?(?: (?:me|us|it to me|it to us|our (?:team|nurse|office|coach|page)|my (?:team|inbox|dms?)))?(?: (?:with|about|over|of))?(?: (?:a|an|the|some|quick|clear))?(?: (?:pics?|photos?|pictures?|videos?|copy|screenshots?|selfies?|copies))?(?: of)? (?:your|ur|yr|the|their|his|her|you're|any)(?: [\\w/&'-]{1,14}){0,3} ${healthData}(?:(?:,| and| &|, and| \\+|\\/) ?(?:your |ur |current |the |any )?${healthData}){0,3}`,
  "gi",
);
/** "Comment your diagnosis below", "fill out the Google form with your history". */
const formWith = new RegExp(
  `(?<![\\w'])(?:fill (?:out|in)|complete|take) (?:the|our|my|this|a)(?: [\\w-]{1,12}){0,4}? (?:form|survey|questionnaire|quiz|sheet)\\b[^.!?\\n]{1,40}?\\b(?:with )?(?:your|ur) (?:[\\w-]{1,14} ){0,2}${healthData}(?:(?:,| and| &) ?(?:your )?${healthData}){0,3}`,
  "gi",
);
const photoTo = new RegExp(
  `(?<![\\w'])(?:send|dm|text|message|e-?mail|drop|post|snap|whats ?app)(?: (?:me|us))? (?:a |some |your |clear |quick )?(?:pics?|photos?|pictures?|videos?|selfies?)(?: of (?:it|that|the \\w{3,12}|your \\w{3,12}|ur \\w{3,12}))?(?: (?:to|in|via|by|over) (?:my |our |the |me |us )?${channel})?`,
  "gi",
);

/** A channel that is meant for it, or a person who sends their own chart the proper way. */
const secured =
  /\b(?:portal|mychart|secure(?:d|ly)?|encrypted|hipaa|fax|telehealth visit|registered|front desk|bring|at your (?:visit|appointment)|to your (?:doctor|provider|pcp|clinician|surgeon|care team|pharmacist|dentist|ob|dermatologist|specialist|own)|with your (?:doctor|provider|pcp|clinician|surgeon|care team|pharmacist|dentist|ob|dermatologist|specialist|family|partner)|your (?:doctor|provider|pcp|clinician|surgeon|pharmacist|dentist) (?:about )?)/i;
/** Sending or sharing that goes nowhere near the author. */
const toAuthor =
  /\b(?:me|us|i'll|i will|i can|we'll|we will|we can|my|our|dms?|inbox|comments?|below|form|bio|whats ?app|here|text|dm|message|thread)\b|👇|⬇|📩|📲|📥|💬/i;
const saidAnywhere = /^(?:tell|show|give|share|list|leave)\b/i;
const openChannel =
  /\b(?:dms?|inbox|comments?|below|form|bio|whats ?app|text|message|thread|link|messenger|reply|replies|story|stories)\b|👇|⬇|📩|📲|📥|💬/i;
const health = new RegExp(`\\b${healthData}\\b`, "i");
/** What people share with pride or in fun, not about their health. */
const harmless =
  /\b(?:favou?rite|recipe|stretch(?:es)? you|questions?\b(?! about (?:your|ur))|thoughts|tips?|wins?|emoji|workout|playlist|pet|dog|book|opinion|feedback|ideas?|topic|referrals?|abstract|cv|resume|media|press|address)\b/i;

export const unsecuredChannelSolicitation = defineRule({
  id: "phi/unsecured-channel-solicitation",
  title: "Invites health details into messages or comments",
  severity: "hold",
  why: "The guideline names social media as an unsecured route for patient data. What people send there is out of their hands and may become part of your duty to protect.",
  advice:
    "Say that personal medical details don't belong here, and give the office line or the secure portal.",
  clauses: ["ASPN-RISK-10", "ASPN-PRIV-3", "ASPN-ETH-8"],
  sources: ["CFR-164.514", "ACOG-791", "ACPFSMB-2013"],
  leavesAlone: [
    "messages to schedule",
    "the secure portal and the office line",
    "questions to colleagues",
    "asking people not to share",
  ],
  triggers: {
    words: [
      "dm",
      "dms",
      "d.m",
      "pm",
      "msg",
      "message",
      "messages",
      "text",
      "txt",
      "whatsapp",
      "inbox",
      "slide",
      "snap",
      "email",
      "e-mail",
      "send",
      "share",
      "upload",
      "post",
      "drop",
      "comment",
      "attach",
      "submit",
      "give",
      "tell",
      "show",
      "type",
      "list",
      "leave",
      "fill",
      "complete",
      "take",
    ],
  },
  *detect(draft) {
    if (draft.context.audience === "clinicians") return;
    const isOpenCall =
      draft.context.postType !== undefined &&
      draft.context.postType !== "original" &&
      draft.context.postType !== "education";
    for (const regex of [sendUs, formWith, photoTo])
      for (const match of matches(draft, regex)) {
        const sentence = sentenceAt(draft, match.start);
        const words = draft.plain.slice(sentence.start, sentence.end);
        const around = draft.plain.slice(match.start, Math.min(draft.plain.length, sentence.end + 60));
        if (secured.test(words) || harmless.test(match.text)) continue;
        if (!toAuthor.test(around)) continue;
        // "Tell us about the new allergy" may be said at a desk: only a channel makes it a post's.
        if (saidAnywhere.test(match.text) && !openChannel.test(around)) continue;
        if (
          regex === photoTo &&
          !health.test(words.replace(match.text, "")) &&
          !/ of (?:it|that|the|your|ur)\b/i.test(match.text)
        )
          continue;
        const { negated, quoted, debunked } = polarityAt(draft, match);
        if (negated || quoted || debunked) continue;
        if (
          /\b(?:clinicians?|docs|colleagues|residents|nurses|pharmacists|providers|dentists|surgeons)\b ?[:,?]/i.test(
            words,
          )
        )
          continue;
        yield { spans: [match], severity: isOpenCall ? "hold" : "revise", merge: String(sentence.index) };
      }
  },
  examples: {
    marked: [
      {
        text: "[[DM me your MRI report and current meds]] and I'll tell you if you're a candidate 👍",
        context: { postType: "reply" },
        severity: "hold",
      },
      {
        text: "[[Comment your diagnosis and insurance]] below and our team will check eligibility!",
        context: { postType: "promotion" },
      },
      { text: "[[Drop your worst pain story, surgeon and meds]] in the comments 👇", severity: "revise" },
      {
        text: "[[Fill out the Google form in bio with your history and DOB]] for a free second opinion",
        context: { postType: "promotion" },
      },
      {
        text: "Not sure if it's eczema? [[Text us a photo of your rash]] and we'll take a look",
        severity: "revise",
      },
    ],
    unmarked: [
      {
        text: "DM us to schedule or tap Book Now 📲",
        context: { postType: "promotion" },
        why: "booking only",
      },
      {
        text: "Clinicians: what dose do you start duloxetine at? Drop it below",
        why: "asked of professionals",
      },
      { text: "Tell us your favorite stretch 🙆", why: "not about health" },
      { text: "School nurse wish list: label the inhaler and tell us about the allergy.", why: "no channel" },
      {
        text: "Please don't post personal medical details in comments; our clinic line is 555-0100.",
        why: "the wording to use",
      },
      {
        text: "Send your records through the patient portal so we have them before your visit.",
        why: "a secure channel",
      },
      {
        text: "Tell your doctor about your symptoms, even the embarrassing ones.",
        why: "sends people to care",
      },
    ],
  },
});
