import type { Draft } from "@/lib/engine/draft";
import { replace } from "@/lib/engine/edits";
import { joinedHashtags } from "@/lib/language/hashtag-words";
import { sentences } from "@/lib/language/sentences";
import { words } from "@/lib/language/words";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

/** Points at what is only in the picture. */
const pointsAtPicture =
  /\b(?:(?:all |full |more )?(?:details|info|information|dates?|times?|prices?|answers?|dose|instructions|menu|schedule|everything) (?:are |is |all )?(?:in|on) (?:the|this|our) (?:flyer|image|picture|pic|photo|graphic|poster|video|slide|slides|carousel|infographic)|see (?:the )?(?:flyer|image|picture|pic|photo|graphic|poster|infographic)(?: for| below| above)?|(?:flyer|graphic|poster|infographic) (?:below|above|says it all))\b/;

const saysNoAlt =
  /\b(?:(?:no|without|missing|skip(?:ped)?(?: the)?) alt(?:[ -]text)?|alt(?:[ -]text)?: ?"?(?:image|img|photo|picture|untitled|screenshot)[\w.]{0,12}"?)(?!\w)/;
const saysNoCaptions = /\b(?:no|without|missing|skip(?:ped)?(?: the)?) (?:captions?|subtitles?)\b/;

export const accessibility = defineRule({
  id: "professionalism/accessibility",
  title: "Media that some can't see or hear",
  severity: "consider",
  why: "People who use a screen reader or can't hear the sound would miss what the media say. The guideline reminds us whom posts may leave out.",
  advice:
    "Add alt text that tells what matters without identifying anyone, add captions, and put key facts in the text too.",
  clauses: ["ASPN-RISK-12", "ASPN-ENG-3"],
  sources: ["ACC-GUIDE"],
  leavesAlone: [
    "posts without media",
    "images with alt text",
    "videos with captions",
    "hashtags of one word",
  ],
  triggers: { always: true, when: ({ media }) => media !== undefined && media.length > 0 },
  *detect(draft: Draft) {
    const media = draft.context.media ?? [];
    const here = wholeOrFirst(draft);
    // Not answered is no "no": then only the words can tell, where they lean on the picture or say what is missing.
    const onlyInPicture = pointer(draft);
    if (
      media.some(({ kind, hasAlt }) => kind !== "video" && hasAlt === false) ||
      (media.some(({ kind, hasAlt }) => kind !== "video" && hasAlt === undefined) &&
        (onlyInPicture || saysNoAlt.test(draft.lower)))
    )
      yield {
        spans: [onlyInPicture ?? here],
        title: "Image without alt text",
        advice:
          "Write alt text that tells what matters in the image, and leave out anything that identifies a patient.",
        merge: "alt",
      };
    if (
      media.some(
        ({ kind, hasCaptions }) =>
          kind === "video" &&
          (hasCaptions === false || (hasCaptions === undefined && saysNoCaptions.test(draft.lower))),
      )
    )
      yield {
        spans: [here],
        title: "Video without captions",
        advice: "Add captions, and check the automatic ones: they stumble over drug names.",
        merge: "captions",
      };
    const run = emojiRun(draft);
    if (run)
      yield {
        spans: [run],
        title: "Long run of emoji",
        advice: "Keep one or two: a screen reader speaks the name of each.",
        merge: "emoji",
      };
    for (const { span, cased } of joinedHashtags(draft))
      yield {
        spans: [span],
        title: "Hashtag without capitals",
        advice: "Write each word of a hashtag with a capital, so that screen readers can tell them apart.",
        merge: "hashtags",
        ...(cased !== undefined && { suggestion: [replace(span, cased)] }),
      };
  },
  examples: {
    marked: [
      { text: "[[Details in the flyer]]! 👇", context: { media: [{ kind: "photo", hasAlt: false }] } },
      {
        text: "[[60 seconds of shoulder tips.]]",
        context: { media: [{ kind: "video", hasCaptions: false }] },
      },
      {
        text: "Know your spine [[#backpainrelief]]",
        context: { media: [{ kind: "photo", hasAlt: true }] },
        becomes: "Know your spine #BackPainRelief",
      },
      {
        text: "Move a little every day [[🦴🦴🦴🦴🦴🦴]]",
        context: { media: [{ kind: "photo", hasAlt: true }] },
      },
    ],
    unmarked: [
      {
        text: "The dorsal root ganglion, step by step",
        context: { media: [{ kind: "photo", hasAlt: true }] },
        why: "alt text is there",
      },
      { text: "No image, no problem 🙂 #backpainrelief", why: "no media" },
      {
        text: "Captioned tips for sore shoulders",
        context: { media: [{ kind: "video", hasCaptions: true }] },
        why: "captions are there",
      },
      {
        text: "Flu shots Saturday #health",
        context: { media: [{ kind: "photo", hasAlt: true }] },
        why: "a hashtag of one word",
      },
    ],
  },
});

function wholeOrFirst(draft: Draft): Span {
  const first = draft.get(sentences)[0];
  return first ? { start: first.start, end: first.end } : { start: 0, end: draft.plain.length };
}

function pointer(draft: Draft): Span | undefined {
  const match = pointsAtPicture.exec(draft.lower);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** More than four emoji in a row. */
function emojiRun(draft: Draft): Span | undefined {
  let start = -1;
  let end = -1;
  let count = 0;
  for (const word of draft.get(words)) {
    if (word.kind === "emoji" && (count === 0 || word.start - end <= 2)) {
      if (count === 0) start = word.start;
      end = word.end;
      count++;
      continue;
    }
    if (count > 4) break;
    count = word.kind === "emoji" ? 1 : 0;
    start = word.start;
    end = word.end;
  }
  return count > 4 ? { start, end } : undefined;
}
