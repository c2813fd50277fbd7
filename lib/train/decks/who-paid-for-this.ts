import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** Money, meals and shares: what a reader would want to know before believing a post. */
export const whoPaidForThis: Deck = {
  format: DECK_FORMAT,
  id: "who-paid-for-this",
  title: "Who paid for this",
  description: "Fees, flights, shares and codes. What a reader would want to know before believing it.",
  rounds: [
    {
      id: "speaker",
      post: {
        platform: "x",
        relationships: ["Averion (speaker)"],
        text: "Migraine keeps more people home than the flu. Averion’s Zelvanta is what I reach for this spring. Triptans aren’t for everyone, and neither is any one drug. Ask your own doctor.",
      },
      asks: "hold",
      title: "The praise may be honest. Say who pays.",
      options: [
        quiet("Migraine keeps more people home than the flu.", "It names a disease and no company."),
        marked("Averion’s Zelvanta is what I reach for this spring.", "hold", [
          "conflict-of-interest/undisclosed-relationship",
        ]),
        quiet(
          "Triptans aren’t for everyone, and neither is any one drug.",
          "A class of drugs, with its limits.",
          ["conflict-of-interest/undisclosed-relationship", "a drug or device class with no company named"],
        ),
        quiet("Ask your own doctor.", "It leaves the choice to a visit."),
      ],
    },
    {
      id: "said-first",
      post: {
        platform: "x",
        relationships: ["Averion (speaker)"],
        text: "Averion paid me to speak this spring. Their Zelvanta is a migraine drug I prescribe. Triptans still come first for most people, and no drug suits everyone. Ask your own doctor.",
      },
      asks: "any",
      title: "Said first, said plainly.",
      options: [
        quiet("Averion paid me to speak this spring.", "Who, what for and when, before the drug is named.", [
          "conflict-of-interest/undisclosed-relationship",
          "a clear disclosure near the start",
        ]),
        quiet("Their Zelvanta is a migraine drug I prescribe.", "The reader already knows of the fee.", [
          "conflict-of-interest/relationship-unanswered",
          "posts that state a tie or its absence",
        ]),
        quiet(
          "Triptans still come first for most people, and no drug suits everyone.",
          "It weighs the drug against the usual one.",
        ),
        none,
      ],
    },
    {
      id: "insoles",
      post: {
        platform: "instagram",
        text: "Long OR days are hard on the calves. I swear by StrideRite Pro insoles, and code ORTHODAD gets you $30 off. Any shoe with room for your toes is a start.",
      },
      asks: "revise",
      title: "A code is a commission until you say so.",
      options: [
        quiet("Long OR days are hard on the calves.", "The author’s own calves."),
        marked(
          "I swear by StrideRite Pro insoles, and code ORTHODAD gets you $30 off.",
          "revise",
          ["conflict-of-interest/affiliate-or-discount-code"],
          "Paid link: I earn a commission when you buy StrideRite Pro insoles with code ORTHODAD.",
        ),
        quiet("Any shoe with room for your toes is a start.", "Advice that sells nothing."),
        none,
      ],
    },
    {
      id: "no-conflicts-here",
      post: {
        platform: "x",
        relationships: ["Brightline Ortho"],
        text: "Plates bend before they break. No conflicts here: Brightline Ortho’s fracture plate is simply the better plate. Bone quality matters more than metal.",
      },
      asks: "hold",
      title: "A denial the records answer.",
      options: [
        quiet("Plates bend before they break.", "Mechanics. No maker is named."),
        marked(
          "No conflicts here: Brightline Ortho’s fracture plate is simply the better plate.",
          "hold",
          ["conflict-of-interest/contradictory-no-conflict", "conflict-of-interest/undisclosed-relationship"],
          "Brightline Ortho pays me as a consultant, and their fracture plate is one of several I use.",
        ),
        quiet("Bone quality matters more than metal.", "It favors no product."),
      ],
    },
    {
      id: "the-library",
      post: {
        platform: "threads",
        text: "Nobody is paying me to say this. The library is the best thing in this town. Story hour is Tuesdays at ten.",
      },
      asks: "any",
      title: "Praise without a product is just praise.",
      options: [
        quiet("Nobody is paying me to say this.", "A denial that nothing contradicts.", [
          "conflict-of-interest/contradictory-no-conflict",
          "a denial that nothing contradicts",
        ]),
        quiet(
          "The library is the best thing in this town.",
          "“Best” about a library promises no one any care.",
        ),
        quiet("Story hour is Tuesdays at ten.", "A public event, with no patient in it."),
        none,
      ],
    },
    {
      id: "lyon",
      post: {
        platform: "youtube",
        text: "A lab day in Lyon, filmed for colleagues. Helion Robotics flew us out, fed us far too well, and let me drive the arm. It is the smoothest system I’ve handled. Full hands-on in the video.",
      },
      asks: "revise",
      title: "Flights and dinners are ties, too.",
      options: [
        quiet("A lab day in Lyon, filmed for colleagues.", "It says what the video is."),
        marked(
          "Helion Robotics flew us out, fed us far too well, and let me drive the arm.",
          "revise",
          ["conflict-of-interest/implied-relationship"],
          "Helion Robotics paid for my flight and meals, and let me drive the arm.",
        ),
        quiet(
          "It is the smoothest system I’ve handled.",
          "Praise, and the reason to disclose. The mark stands on the words that show the tie.",
        ),
        quiet("Full hands-on in the video.", "It points to the video."),
      ],
    },
    {
      id: "founder",
      post: {
        platform: "linkedin",
        relationships: ["KneeCoach (founder, equity)"],
        text: "Nobody was answering patients between visits. KneeCoach is the app that fixes this, and your group should ask for a demo. Rehab takes weeks, with or without a screen.",
      },
      asks: "hold",
      title: "Owning it is the strongest tie.",
      options: [
        quiet("Nobody was answering patients between visits.", "A problem, told of nobody in particular."),
        marked("KneeCoach is the app that fixes this, and your group should ask for a demo.", "hold", [
          "conflict-of-interest/own-product-or-equity",
        ]),
        quiet("Rehab takes weeks, with or without a screen.", "True, and it sells nothing."),
        none,
      ],
    },
    {
      id: "the-box",
      post: {
        platform: "instagram",
        text: "Cramps on long OR days are real. Water, salt and a break do most of the work. NutraPeak is my go-to in mango. Thanks to my friends at NutraPeak for the box.",
      },
      asks: "revise",
      title: "Thanks for a gift, without the word gift.",
      options: [
        quiet("Cramps on long OR days are real.", "The author’s own cramps."),
        quiet("Water, salt and a break do most of the work.", "General, and nobody’s product."),
        marked(
          "Thanks to my friends at NutraPeak for the box.",
          "revise",
          ["conflict-of-interest/implied-relationship"],
          "NutraPeak sent me the box for free.",
        ),
        none,
      ],
    },
  ],
};
