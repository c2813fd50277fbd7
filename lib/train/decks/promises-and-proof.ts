import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** What may be hoped for, what was shown, and what nobody can promise. */
export const promisesAndProof: Deck = {
  format: DECK_FORMAT,
  id: "promises-and-proof",
  title: "Promises and proof",
  description: "What may be hoped for, what a study showed, and what nobody can promise.",
  rounds: [
    {
      id: "three-visits",
      post: {
        platform: "facebook",
        text: "Back pain is common, and for many people it eases within weeks. Our laser treatment ends back pain in three visits. Call us to ask what a first visit looks like.",
      },
      asks: "hold",
      title: "Nobody can guarantee a back.",
      options: [
        quiet(
          "Back pain is common, and for many people it eases within weeks.",
          "The usual course, and it sells nothing.",
        ),
        marked("Our laser treatment ends back pain in three visits.", "hold", [
          "unsupported-claim/cure-or-guarantee",
        ]),
        quiet("Call us to ask what a first visit looks like.", "It offers a talk and no result."),
        none,
      ],
    },
    {
      id: "non-addictive",
      post: {
        platform: "x",
        text: "A new nerve pain drug reached pharmacies in March. It is completely non-addictive. Ask what it costs, and what it does to sleep.",
      },
      asks: "revise",
      title: "“Completely” is a promise.",
      options: [
        quiet("A new nerve pain drug reached pharmacies in March.", "News, with the month and no praise.", [
          "phi/specific-date",
          "dates of publication, approval and studies",
        ]),
        marked(
          "It is completely non-addictive.",
          "revise",
          ["unsupported-claim/absolute-safety"],
          "Nobody knows yet how many people will come to depend on it.",
        ),
        quiet("Ask what it costs, and what it does to sleep.", "It hands readers a question about harm."),
        none,
      ],
    },
    {
      id: "time-out",
      post: {
        platform: "x",
        text: "Nothing I do in the OR is risk-free. If someone tells you otherwise, ask them to write it down. I guarantee you the one time you skip the time-out is the time it matters.",
      },
      asks: "any",
      title: "Same words, opposite meaning.",
      options: [
        quiet("Nothing I do in the OR is risk-free.", "“Risk-free” is denied here, not claimed.", [
          "unsupported-claim/absolute-safety",
          'denials: "no procedure is risk-free"',
        ]),
        quiet(
          "If someone tells you otherwise, ask them to write it down.",
          "It teaches doubt about such promises.",
        ),
        quiet(
          "I guarantee you the one time you skip the time-out is the time it matters.",
          "“I guarantee you” as a figure of speech, about a safety habit.",
        ),
        none,
      ],
    },
    {
      id: "ear-clips",
      post: {
        platform: "blog",
        text: "A small pilot came out last week: 12 adults, no control group. It proves that ear clips reverse long COVID fatigue. A bigger trial is recruiting now.",
      },
      asks: "revise",
      title: "Twelve people prove nothing yet.",
      options: [
        quiet(
          "A small pilot came out last week: 12 adults, no control group.",
          "It states the design and its limits.",
          ["unsupported-claim/overstated-study", "posts that name the design and its limits"],
        ),
        marked(
          "It proves that ear clips reverse long COVID fatigue.",
          "revise",
          ["unsupported-claim/overstated-study"],
          "In these 12 adults fatigue scores fell, and without a control group nobody can say why.",
        ),
        quiet("A bigger trial is recruiting now.", "News that promises nothing.", [
          "unsupported-claim/limited-evidence-endorsement",
          "critical or balanced review, and trials that recruit",
        ]),
        none,
      ],
    },
    {
      id: "ninety-five-percent",
      post: {
        platform: "x",
        text: "Patients ask me about spine surgery every day. 95% of people who have it go back to work. Ask any surgeon what happens to the others.",
      },
      asks: "revise",
      title: "A number needs an address.",
      options: [
        quiet("Patients ask me about spine surgery every day.", "Many patients, none of them told of.", [
          "phi/relative-date",
          "many patients at once",
        ]),
        marked(
          "95% of people who have it go back to work.",
          "revise",
          ["unsupported-claim/statistic-without-source"],
          "What a back can do later depends on the operation and the job.",
        ),
        quiet("Ask any surgeon what happens to the others.", "It asks for the rest of the picture."),
      ],
    },
    {
      id: "not-a-citation",
      post: {
        platform: "x",
        text: "“Studies show” is not a citation. Which study? In whom? Compared with what?",
      },
      asks: "any",
      title: "Quoting a claim is not making it.",
      options: [
        quiet("“Studies show” is not a citation.", "The words are quoted to be criticized.", [
          "unsupported-claim/statistic-without-source",
          '"studies show" in a question or in criticism of it',
        ]),
        quiet("Which study?", "A question claims nothing."),
        quiet("Compared with what?", "The best question of the three."),
        none,
      ],
    },
    {
      id: "best-outcomes",
      post: {
        platform: "linkedin",
        text: "Our prostate team meets every Tuesday. We have the best outcomes in the Mid-Atlantic. Surgery can leave men with leakage or erection problems, and we talk about both first.",
      },
      asks: "revise",
      title: "Best by whose count?",
      options: [
        quiet("Our prostate team meets every Tuesday.", "The team’s own calendar."),
        marked(
          "We have the best outcomes in the Mid-Atlantic.",
          "revise",
          ["unsupported-claim/superlative-or-credential-claim"],
          "Both our surgeons are board certified in urology.",
        ),
        quiet(
          "Surgery can leave men with leakage or erection problems, and we talk about both first.",
          "The harms, in plain words, beside the offer.",
          ["unsupported-claim/promotion-without-balance", "posts with risks, alternatives or a link to them"],
        ),
        none,
      ],
    },
    {
      id: "sunscreen",
      post: {
        platform: "threads",
        text: "Sunscreen feels greasy and that is fair. It is sunscreen that gives you skin cancer. Hats and shade work too. Your dermatologist can show you lighter ones.",
      },
      asks: "revise",
      title: "A hunch against settled evidence.",
      options: [
        quiet("Sunscreen feels greasy and that is fair.", "A complaint, and a fair one."),
        marked(
          "It is sunscreen that gives you skin cancer.",
          "revise",
          ["unsupported-claim/misinformation-topic"],
          "Sunscreen protects skin, and the American Academy of Dermatology says how much to use.",
        ),
        quiet("Hats and shade work too.", "General advice that agrees with the evidence."),
        quiet("Your dermatologist can show you lighter ones.", "It sends readers to someone who knows them."),
      ],
    },
  ],
};
