import type { Draft } from "@/lib/engine/draft";
import { remoteDiagnoses } from "@/lib/language/public-figures";
import { defineRule } from "../define-rule";

export const remoteDiagnosisOfPublicFigure = defineRule({
  id: "medical-advice/remote-diagnosis-of-public-figure",
  title: "Diagnoses someone in the news",
  severity: "revise",
  why: "You haven't examined this person. Medical ethics asks physicians not to diagnose people in public life from what the media show.",
  advice: "Keep the teaching and drop the person: explain the condition without saying that they have it.",
  clauses: ["ASPN-USE-11", "ASPN-ETH-6", "ASPN-CTA-1"],
  sources: ["AMA-812"],
  leavesAlone: [
    "a diagnosis that the person has shared",
    "explainers that diagnose nobody",
    "people in history and fiction",
    "posts against diagnosing from afar",
  ],
  triggers: {
    words: [
      "senator*", "congress*", "representative", "governor", "mayor", "president*", "vp", "potus", "flotus", "prime", "pm", "chancellor",
      "king", "queen", "prince*", "duchess", "duke", "pope", "candidate*", "nominee", "politic*", "secretary", "justice", "judge", "actor",
      "actress", "singer", "rapper", "star", "popstar", "celeb*", "housewi*", "influencer", "youtuber", "streamer", "comedian", "host",
      "anchor*", "talk", "newscaster", "quarterback", "qb", "guard", "pitcher", "striker", "goal*", "linebacker", "back", "receiver", "golfer",
      "gymnast", "skater", "olympian", "boxer", "wrestler", "athlete", "coach", "supermodel", "model", "billionaire", "ceo", "founder",
      "mogul", "royal*", "oligarch", "dictator", "lady", "drummer", "guitarist", "contestant", "bachelor*", "presser", "conference",
      "debate*", "speech", "podium", "rally", "interview", "broadcast", "livestream", "tv", "stage", "camera", "carpet", "air", "halftime",
      "super", "oscars", "grammys", "emmys", "gala", "union", "hearing", "inaugurat*", "clip", "footage", "video", "tape", "press",
      "paparazzi", "game", "match", "show", "sideline*", "post-game", "postgame", "news", "headlines", "documentary", "mugshot",
      "courtroom", "trial", "ex-president", "vice", "film", "movie", "reality", "lead", "first", "tech", "tennis", "diagnosing", "pop",
    ],
  },
  *detect(draft: Draft) {
    for (const span of draft.get(remoteDiagnoses)) yield { spans: [span], merge: "figure" };
  },
  examples: {
    marked: [
      { text: "Watched the debate twice. The senator [[clearly has Parkinson's]]." },
      { text: "The mayor's tremor during the speech? [[I'd bet early Parkinson's]]." },
      { text: "That actor [[obviously has CRPS]] in the red carpet photo." },
      { text: "Watched the presser: that gait. [[My money's on peroneal palsy]] 👀" },
      { text: "The quarterback [[definitely has a concussion]], look at his eyes in the clip" },
    ],
    unmarked: [
      { text: "A senator shared her stenosis diagnosis today. What is stenosis? 4 slides 👇", why: "her own disclosure" },
      { text: "Please stop diagnosing senators from video clips. Nobody examined anyone.", why: "against it" },
      { text: "Lou Gehrig's story and the ALS research that followed.", why: "history" },
      { text: "The mayor proclaimed October as arthritis month.", why: "no diagnosis" },
      { text: "My coach has arthritis and still runs.", why: "no public figure and no bet" },
    ],
  },
});
