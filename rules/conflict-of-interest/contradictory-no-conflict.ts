import type { Draft } from "@/lib/engine/draft";
import { cover } from "@/lib/engine/span";
import { replace } from "@/lib/engine/edits";
import type { Connection } from "@/lib/language/connection-kinds";
import { connections } from "@/lib/language/connections";
import { disclosures, isDisclosed, type Disclosure } from "@/lib/language/disclosures";
import { goods, mentions, mentionsIn } from "@/lib/language/products";
import { sentenceAt } from "@/lib/language/sentences";
import { inSpanish } from "@/lib/language/spanish";
import { disclosureSentence, ties, type Tie } from "@/lib/language/ties";
import { words } from "@/lib/language/words";
import type { Edit } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const contradictoryNoConflict = defineRule({
  id: "conflict-of-interest/contradictory-no-conflict",
  title: "Denies a tie that exists",
  severity: "hold",
  why: "The post says that there is no tie, and what you told us or the post itself says otherwise. Readers would rely on the denial.",
  advice:
    "Replace it with the tie as it is: “Disclosure: I consult for Acme Spine. They did not pay for this post.”",
  clauses: ["ASPN-PROF-13", "ASPN-PLAT-7", "ASPN-REV-T3-DISC2"],
  sources: ["FTC-255", "FTC-101"],
  leavesAlone: [
    "a denial that nothing contradicts",
    "a denial about one company beside the disclosure of another",
    "study funding told apart from a personal tie that is stated",
  ],
  triggers: { always: true },
  *detect(draft) {
    const denied = draft.get(disclosures).filter((one) => one.grade === "denial");
    if (denied.length === 0) return;
    const companies = draft.get(ties).list.filter((tie) => !tie.ownPractice);
    const signs = draft.get(connections).filter(contradicts);
    for (const one of denied) {
      const tie = companies.find(
        (candidate) => matches(draft, candidate, one) && !isDisclosed(draft, candidate),
      );
      const edit = tie && reworded(draft, one, tie);
      if (tie) yield { spans: [one], merge: "denial", ...(edit && { suggestion: [edit] }) };
      else if (signs.length > 0 && !isDisclosed(draft))
        yield {
          spans: [one],
          merge: "denial",
          why: "The post says that there is no tie, yet its own words suggest one. Readers would rely on the denial.",
          advice: "Say what the code, gift, trip or stake is, in place of the denial.",
        };
    }
  },
  examples: {
    marked: [
      {
        text: "[[Not sponsored]], just obsessed: Acme's SI system is 🔥",
        context: { platform: "linkedin", relationships: ["Acme Spine (consultant)"] },
        becomes: "Disclosure: I consult for Acme Spine. Just obsessed: Acme's SI system is 🔥",
      },
      {
        text: "[[No COI]]. The NerveTune trial speaks for itself.",
        context: { relationships: ["NerveTune (speaker)"] },
        becomes: "Disclosure: I speak for NerveTune. The NerveTune trial speaks for itself.",
      },
      { text: "[[Not an ad]]!! code DRPAIN for 15% off my fave brace 😉", context: { relationships: [] } },
      {
        text: "[[Nobody paid me]] to say this, but HypoCore is the future.",
        context: { relationships: ["HypoCore (equity)"] },
      },
      { text: "Swear [[I'm not sponsored]], they just flew us out to see the SkinForge laser and wow." },
    ],
    unmarked: [
      {
        text: "Not sponsored: here are 3 braces I compared with my own money.",
        context: { relationships: [] },
        why: "a true denial",
      },
      {
        text: "I consult for Acme. This course wasn't sponsored. Both true.",
        context: { relationships: ["Acme Spine (consultant)"] },
        why: "disclosed",
      },
      {
        text: "No ties to NerveTune; I do consult for AB Corp, its competitor.",
        context: { relationships: ["AB Corp (consultant)"] },
        why: "precise",
      },
      {
        text: "No conflicts of interest to declare, refs in thread.",
        context: { relationships: [] },
        why: "a true denial",
      },
      {
        text: "Not sponsored. I paid retail for the MoveWell boots and would again.",
        why: "nothing contradicts it",
      },
    ],
  },
});

/** A gift, trip, code, shop or stake contradicts "not sponsored"; fondness for a rep does not. */
function contradicts({ kind }: Connection): boolean {
  return kind !== "closeness" && kind !== "first" && kind !== "status";
}

/** The post is about the tie's company, or about goods while it denies any tie at all. */
function matches(draft: Draft, tie: Tie, denial: Disclosure): boolean {
  const named = mentionsIn(draft, {
    start: denial.start,
    end: Math.min(sentenceAt(draft, denial.start).end, denial.end + 40),
  });
  const onlyOthers =
    named.length > 0 &&
    /\b(?:to|with|in|by|from)\b/.test(draft.lower.slice(denial.end - 5, named[0]?.start)) &&
    named.every((mention) => mention.tie !== tie);
  if (onlyOthers) return false;
  const all = draft.get(mentions);
  if (all.length > 0)
    return (
      all.some((mention) => mention.tie === tie) ||
      all.every(
        (mention) => mention.tie === undefined && mention.company === undefined && mention.kind !== "known",
      )
    );
  return draft.get(words).some((word) => goods.has(word.lower));
}

/** Only a denial that opens its sentence, up to a comma or the sentence's end, can be put aside without breaking the rest. */
function reworded(draft: Draft, one: Disclosure, tie: Tie): Edit | undefined {
  const sentence = sentenceAt(draft, one.start);
  if (one.start !== sentence.start) return undefined;
  const rest = draft.plain.slice(one.end, Math.min(draft.plain.length, one.end + 3));
  const disclosure = disclosureSentence(tie, draft.get(inSpanish));
  if (disclosure === undefined) return undefined;
  const stop = /^[.!] ?/.exec(rest);
  if (stop) return replace(cover(one, { start: one.end, end: one.end + stop[0].length }), `${disclosure} `);
  const comma = /^(?:,|:| -) ?(\p{Ll})/u.exec(rest);
  if (
    !comma ||
    !/^(?:,|:| -) ?(?:just|i|this|the|it|simply|only)\b/.test(draft.lower.slice(one.end, one.end + 10))
  )
    return undefined;
  return replace(
    { start: one.start, end: one.end + comma[0].length },
    `${disclosure} ${(comma[1] ?? "").toUpperCase()}`,
  );
}
