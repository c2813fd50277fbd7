import type { Draft } from "@/lib/engine/draft";
import { anyOf, compile, firstMatch, has } from "@/lib/engine/pattern";
import { citations } from "@/lib/language/citations";
import { sentences } from "@/lib/language/sentences";
import { words } from "@/lib/language/words";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const attributionMissing = defineRule({
  id: "professionalism/attribution-missing",
  title: "Uses another’s image without credit",
  severity: "revise",
  why: "You told us, or the post says, that the image isn’t yours, and it names no source. The guideline asks for attribution.",
  advice:
    "Name the author and where it comes from, with a link and its license or permission, or use your own image.",
  clauses: ["ASPN-PROF-12", "ASPN-REV-T2-IP"],
  sources: ["OFID-2021"],
  leavesAlone: ["your own image", "a credit, source or license in the post", "posts with no image"],
  shortfalls: ["It can’t see the image or check a license."],
  triggers: { always: true },
  *detect(draft) {
    if (isCredited(draft)) return;
    const borrowed = firstMatch(draft, takenFrom, "lower");
    if (borrowed) {
      yield { spans: [borrowed] };
      return;
    }
    if (!draft.context.media?.some((media) => media.ownWork === false)) return;
    const span = nameOfImage(draft) ?? opening(draft);
    if (span) yield { spans: [span] };
  },
  examples: {
    marked: [
      {
        text: "Best [[diagram]] of dorsal root ganglion ever 🤩",
        context: { media: [{ kind: "photo", ownWork: false }] },
      },
      {
        text: "This [[table]] is why I love neuromodulation 👇",
        context: { media: [{ kind: "photo", ownWork: false }] },
      },
      { text: "Pretty flap diagram. I [[cropped out the watermark]], looks nicer." },
      { text: "[[Found this cartoon on Google]], so true 😂" },
      {
        text: "[[Poster]] from a conf, amazing work by our field",
        context: { media: [{ kind: "photo", ownWork: false }] },
      },
      { text: "[[Every night shift ever]] 😂", context: { media: [{ kind: "photo", ownWork: false }] } },
    ],
    unmarked: [
      {
        text: "Figure 2 from Smith 2022, Pain Physician (CC BY).",
        context: { media: [{ kind: "photo", ownWork: false }] },
        why: "credited and open",
      },
      {
        text: "My drawing of the DRG, be kind 😅",
        context: { media: [{ kind: "photo", ownWork: true }] },
        why: "the author's own",
      },
      {
        text: "Poster shared with the author's permission (@drkbrooks).",
        context: { media: [{ kind: "photo", ownWork: false }] },
        why: "permission",
      },
      { text: "No image, just words.", why: "no image" },
      { text: "Found this lump on a self-exam and called my doctor the same day.", why: "no image" },
    ],
  },
});

const image =
  "(?:images?|pictures?|pics?|photos?|photographs?|diagrams?|figures?|tables?|charts?|graphs?|graphics?|infographics?|cartoons?|comics?|memes?|illustrations?|drawings?|artwork|art|posters?|slides?|screenshots?|gifs?|animations?|videos?|clips?|x-?rays?|scans?)";
const takenFrom = anyOf(
  [
    `(?:found|grabbed|stole|stolen|snagged|swiped|borrowed|pulled|lifted|took|saved|screenshotted|screen-?shot|copied|ripped|nabbed|yoinked|got) (?:this |that |the |a |an |these |my )(?:\\w{1,12} ){0,2}${image} (?:off|from|on|via|in) (?:the |of )?(?:google|pinterest|the internet|internet|reddit|the web|web|instagram|facebook|twitter|tiktok|online|tumblr|a website|some website|getty|shutterstock|uptodate|someone|somebody|another \\w+)`,
    `(?:found|grabbed|stole|snagged|swiped|borrowed|pulled|lifted|saved|copied) (?:this|it) (?:off|from|on) (?:google(?: images)?|pinterest|the internet|reddit|the web|tumblr|getty|shutterstock)`,
    `(?:found|grabbed|stole|stolen|snagged|swiped|borrowed|lifted|took|saved|screenshotted|screen-?shot|copied|ripped|nabbed|yoinked|reposted|reposting|used|using|cropped|scanned|photocopied|traced|clipped) (?:this |that |the |a |an |these |those |some )?(?:\\w{1,12} ){0,2}(?:${image}|it|one)? ?(?:straight )?(?:off|out of|from|of) (?:\\w{1,8} ){0,4}?(?:(?:other|another|someone|somebody|competitor|colleague|rival|friend)(?:'s)?(?: \\w{2,14}(?:'s)?){0,2} (?:channel|page|account|feed|site|website|blog|instagram|profile|video|lecture|slides?|talk|deck|portfolio|paper|book)|(?:textbook|atlas|netter|netter's|gray's|journal article|paywalled \\w{3,10}|getty|shutterstock|uptodate))`,
    `(?:${image}|slides?)(?: below| above| here| in this post)? (?:are|is|were|was) (?:copied|lifted|stolen|taken|ripped|scanned|borrowed|swiped|traced) (?:straight )?(?:out of|from|off)[^.!?;\\n]{0,40}`,
    `(?:cropp(?:ed|ing)|edit(?:ed|ing)|blurr(?:ed|ing)|photoshopp(?:ed|ing)|cut(?:ting)?|remov(?:ed|ing)|cover(?:ed|ing)|scrubb(?:ed|ing)|eras(?:ed|ing)|took) (?:out |off |over |up )?(?:the|their|his|her|its|that) (?:\\w{2,12} )?(?:watermark|signature|logo|credit|credits|copyright|artist's name|photographer's name|attribution|byline)`,
    `(?:don't|didn't|do not|not|can't be|won't) (?:feel like|bother(?:ed)?(?: with)?|gonna|going to|about|want to|remember who to)? ?(?:credit|crediting|cite|citing|attribute|attributing)(?: (?:it|them|her|him|anyone))?`,
    `(?:used?|using|posted|posting|borrowed|ran|stole) (?:someone|somebody|another \\w{3,12}|a colleague|some other \\w{3,12}|a competitor)(?: else)?'s (?:\\w{2,10} )?(?:before (?:and|&) afters?|results|${image}|work|content|cases?)`,
    `(?:not|isn't) my (?:own )?${image}`,
    `don't know who (?:made|drew|took|created) (?:this|it)`,
    `(?:credit|credits|props) to whoever (?:made|drew|took|created|owns)[^.!?\\n]{0,15}`,
    `${image} (?:off|from) (?:google|pinterest|the internet|reddit|the web)(?: images)?`,
  ],
  { raw: true },
);
const credit = anyOf(
  [
    "source ?:",
    "sources ?:",
    "credits? ?:",
    "(?:photo|image|art|illustration|figure|picture|pic|video|graphic|drawing|cartoon|meme|poster) (?:credit|by|courtesy|copyright)",
    "credit to @?(?!whoever|the owner|the artist|original)",
    "via @",
    "via \\w",
    "courtesy (?:of)?",
    "adapted from",
    "reprinted",
    "reproduced",
    "(?:with|by) (?:\\w{1,12}(?:'s)? ){0,3}permission",
    "permission (?:from|of|granted)",
    "cc[- ]by(?:[- ]\\w\\w){0,2}",
    "creative commons",
    "public domain",
    "open[- ]access",
    "licensed?",
    "copyright",
    "(?:figure|fig|table|image|slide|poster|diagram|chart|graphic|cartoon|infographic)\\.?(?: \\d{1,2}\\w?)? (?:from|by|in) (?!(?:a|my|some|another|the) (?:competitor|colleague|rival|friend|other)|another|someone|somebody|a conf|the conf|conf|google|pinterest|reddit|the internet|the web|our field)",
    "(?:drawn|made|created|illustrated|designed|taken|shot) by",
    "artist ?:",
    "h/t",
    "hat tip",
    "from (?:the )?(?:cdc|nih|who|nejm|jama|lancet|bmj|asra|aspn|mayo clinic|wikimedia|wikipedia)",
    "(?:image|photo|figure|illustration|art|graphic|video|picture)s? ?: ?\\w",
    "wikimedia",
    "flickr",
    "unsplash",
    "pexels",
    "pixabay",
    "biorender",
    "(?<!not |n't )(?:my|our)(?: own)? (?:photo|image|drawing|figure|diagram|chart|picture|illustration|slide|poster|graphic|infographic|video|art|artwork|sketch|table)",
  ],
  { raw: true, after: "" },
);

function isCredited(draft: Draft): boolean {
  return has(draft, credit, "lower") || /©/.test(draft.plain) || draft.get(citations).length > 0;
}

const imageWords = compile(`^${image}$`, "");

function nameOfImage(draft: Draft): Span | undefined {
  return draft.get(words).find((word) => word.kind === "word" && imageWords.test(word.lower));
}

/** Where nothing names the image: the first sentence's words, without its stop and emoji. */
function opening(draft: Draft): Span | undefined {
  const [first] = draft.get(sentences);
  if (!first) return undefined;
  const inside = draft
    .get(words)
    .filter((word) => word.start >= first.start && word.end <= first.end && word.kind === "word");
  const start = inside[0]?.start;
  const end = inside.slice(0, 8).at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
