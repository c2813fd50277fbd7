import type { Detection } from "@/lib/engine/rule";
import { falseReviewKinds, reviewActs, type ReviewActKind } from "@/lib/language/reviews";
import { replace } from "@/lib/engine/edits";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

export const fakeIncentivizedOrInsiderReview = defineRule({
  id: "professionalism/fake-incentivized-or-insider-review",
  title: "Seeks a review that isn’t free opinion",
  severity: "hold",
  why: "A review that was rewarded, written by insiders or made up misleads the people who rely on it. The guideline asks that businesses not manipulate reviews, and the FTC’s rule bars paying for praise.",
  advice:
    "Ask everyone alike, with nothing in return: “We’d value your honest feedback, good or bad.” Staff and family who review should say who they are.",
  clauses: [
    "ASPN-REV-1",
    "ASPN-REV-T2-TRUTH1",
    "ASPN-REV-T2-TRUTH2",
    "ASPN-REV-T3-AUTH",
    "ASPN-REV-T3-DISC1",
  ],
  sources: ["FTC-465", "FTC-465-QA", "FTC-255"],
  leavesAlone: [
    "a request to everyone, good or bad, without reward",
    "insiders who say so",
    "teaching about the rules on reviews",
    "thanks for a review",
  ],
  triggers: { always: true },
  *detect(draft) {
    const acts = draft.get(reviewActs).filter(({ kind }) => falseReviewKinds.has(kind));
    for (const act of acts) {
      const asks = act.kind === "incentive" || act.kind === "any-review incentive";
      const sentence = sentenceAt(draft, act.start);
      yield {
        spans: [act],
        ...variants[act.kind],
        // A request and its reward in one sentence: another request says all that may be asked.
        ...(asks &&
          acts.length === 1 &&
          act.end <= sentence.end && {
            suggestion: [replace({ start: sentence.start, end: sentence.end }, honestRequest)],
          }),
      };
    }
  },
  examples: {
    marked: [
      {
        text: "[[Leave us a 5-star review and get 20% off]] your next infusion ⭐",
        severity: "hold",
        becomes: "We’d value your honest feedback, good or bad.",
      },
      { text: "[[Team, everybody drop us a 5-star]] on Google by Friday 😘" },
      { text: "[[My mom just reviewed our clinic, love you mom]]! (5★)" },
      { text: "[[1-star for Lakeside Spine, my competitor]], never been, never will" },
      {
        text: "If you [[didn't love it, tell us privately]] before you go to Google. Loved it? Leave us a review!",
        severity: "revise",
      },
      { text: "[[Have your husbands and roommates write something sweet on our Google page this]] week" },
      {
        text: "[[Every review this month enters you to win a spa basket]]!",
        severity: "revise",
        becomes: "We’d value your honest feedback, good or bad.",
      },
      {
        text: "[[Whichever tech collects the most five-star reviews this month gets Friday off]]",
        severity: "revise",
      },
      { text: "We [[bought 200 Google reviews]] and the phones haven't stopped. Worth it." },
    ],
    unmarked: [
      {
        text: "Tell us how we did, good or bad. No rewards, just ears.",
        why: "asks everyone, rewards nobody",
      },
      { text: "Why clinics can't offer a gift card for a good review (16 CFR 465)", why: "teaching" },
      { text: "I work at Lakeside, so biased, but our MA is amazing ❤️", why: "says who speaks" },
      { text: "Loved it or hated it, leave us a review. We read them all.", why: "one door for everyone" },
      { text: "Team, please don't ask patients for reviews. Let them come.", why: "advises against asking" },
      { text: "Thank you for the feedback.", context: { postType: "review-reply" }, why: "neutral" },
      {
        text: "I asked our staff to review the new fall-prevention policy by Friday.",
        why: "another kind of review",
      },
      { text: "Fake reviews hurt everyone. Please write only what you lived.", why: "warns against them" },
    ],
  },
});

const honestRequest = "We’d value your honest feedback, good or bad.";

const variants: Partial<Record<ReviewActKind, Pick<Detection, "title" | "severity">>> = {
  incentive: { title: "Offers a reward for a good review" },
  "any-review incentive": { title: "Offers a reward for reviews", severity: "revise" },
  gating: { title: "Asks only the happy for reviews", severity: "revise" },
  insider: { title: "Seeks or shows an insider’s review" },
  fake: { title: "Speaks of made-up or bought reviews" },
  competitor: { title: "Reviews a competitor" },
  pressure: { title: "Presses for reviews", severity: "revise" },
};
