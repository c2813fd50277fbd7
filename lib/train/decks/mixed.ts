import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** All five families, in no order, and posts that need nothing. */
export const mixed: Deck = {
  format: DECK_FORMAT,
  id: "mixed",
  title: "Mixed rounds",
  description: "All five families in no order, one post with two notes, and some that need nothing.",
  rounds: [
    {
      id: "berberine",
      post: {
        platform: "x",
        postType: "reply",
        parentText: "Don: my insulin is $300 a month, is there anything else?",
        text: "Insulin prices are a disgrace. Swap yours for berberine, Don. 25% off with my code SUGARDOC. Your clinic may have a social worker who can help.",
      },
      asks: "any",
      title: "Advice to one man, and a sale.",
      options: [
        quiet("Insulin prices are a disgrace.", "An opinion on prices. It accuses nobody."),
        marked("Swap yours for berberine, Don.", "hold", ["medical-advice/individual-treatment-directive"]),
        marked("25% off with my code SUGARDOC.", "revise", [
          "conflict-of-interest/affiliate-or-discount-code",
        ]),
        quiet(
          "Your clinic may have a social worker who can help.",
          "It sends him to people who can look at his case.",
        ),
      ],
    },
    {
      id: "team-monday",
      post: {
        platform: "facebook",
        own: ["Larkspur Family Medicine", "(218) 555-0142"],
        text: "Meet the team Monday. This is Xiong, our medical assistant, who grew up in St. Paul. He speaks Hmong and English. Call us at (218) 555-0142.",
      },
      asks: "any",
      title: "A name, a town, a number: all the practice’s own.",
      options: [
        quiet(
          "This is Xiong, our medical assistant, who grew up in St. Paul.",
          "A colleague in his work, named by his own team.",
          ["phi/patient-name", "your own name, your family’s, and colleagues in their work"],
        ),
        quiet("He speaks Hmong and English.", "A skill that helps patients choose."),
        quiet("Call us at (218) 555-0142.", "The practice’s own phone.", [
          "phi/phone-or-fax",
          "the practice's own phone and fax",
        ]),
        none,
      ],
    },
    {
      id: "the-senator",
      post: {
        platform: "x",
        text: "Debates are long, and cameras are close. The senator clearly has Parkinson’s. A clip shows one minute of a life. Ask about tremor at your own visit.",
      },
      asks: "revise",
      title: "You haven’t examined the senator.",
      options: [
        quiet("Debates are long, and cameras are close.", "About television."),
        marked(
          "The senator clearly has Parkinson’s.",
          "revise",
          ["medical-advice/remote-diagnosis-of-public-figure"],
          "Small steps and a still face can have many causes.",
        ),
        quiet("A clip shows one minute of a life.", "It argues against judging from a clip.", [
          "medical-advice/remote-diagnosis-of-public-figure",
          "posts against diagnosing from afar",
        ]),
        quiet("Ask about tremor at your own visit.", "It sends readers to their own visit."),
      ],
    },
    {
      id: "two-hours-late",
      post: {
        platform: "x",
        text: "Clinic ran two hours late today. Half my schedule was fat, lazy and lying about it. Coffee helped. The nurses helped more.",
      },
      asks: "revise",
      title: "Tomorrow’s patient reads it tonight.",
      options: [
        quiet("Clinic ran two hours late today.", "The clinic’s own day.", [
          "phi/relative-date",
          "the author's own day, the staff's and the clinic's",
        ]),
        marked(
          "Half my schedule was fat, lazy and lying about it.",
          "revise",
          ["professionalism/disparaging-or-stigmatizing-language"],
          "Everyone in the waiting room had more patience than I did.",
        ),
        quiet("Coffee helped.", "A joke about the author.", [
          "professionalism/disparaging-or-stigmatizing-language",
          "jokes about yourself",
        ]),
        quiet("The nurses helped more.", "Thanks to colleagues."),
      ],
    },
    {
      id: "does-anybody-know",
      post: {
        platform: "facebook",
        text: "Our unit has new visiting hours, ten to eight. Does anybody here know the family of our patient Leszek Wojcik? The desk answers day and night.",
      },
      asks: "hold",
      title: "Kindly meant, and still a name.",
      options: [
        quiet("Our unit has new visiting hours, ten to eight.", "Hours of a unit.", [
          "phi/specific-date",
          "meetings, closures, hours and deadlines",
        ]),
        marked("Does anybody here know the family of our patient Leszek Wojcik?", "hold", [
          "phi/patient-name",
        ]),
        quiet("The desk answers day and night.", "How to reach the unit."),
        none,
      ],
    },
    {
      id: "receptionist-ad",
      post: {
        platform: "x",
        text: "Our new ad for a receptionist is up. Must love phones, kids and chaos. Apply on our jobs page.",
      },
      asks: "any",
      title: "An ad, and nothing is for sale.",
      options: [
        quiet("Our new ad for a receptionist is up.", "A job ad. Nobody is paid to praise anything."),
        quiet("Must love phones, kids and chaos.", "Kids in general. No child is a patient here.", [
          "phi/minor-patient",
          "teaching about children in general, doses and cohorts",
        ]),
        quiet("Apply on our jobs page.", "The practice’s own page.", [
          "phi/email-url-or-ip",
          "the practice's and societies' own links and mailboxes",
        ]),
        none,
      ],
    },
    {
      id: "tylenol",
      post: {
        platform: "facebook",
        postType: "reply",
        parentText: "i took the rest of the bottle of tylenol because i was so tired of it all",
        text: "Drink lots of water and sleep it off. I am glad you wrote to us. Our office opens at eight.",
      },
      asks: "hold",
      title: "Before anything else: 988 and 911.",
      options: [
        marked(
          "Drink lots of water and sleep it off.",
          "hold",
          ["medical-advice/emergency-not-escalated"],
          "Please call or text 988 now, or 911 if you can’t wait: that much acetaminophen needs care today.",
        ),
        quiet("I am glad you wrote to us.", "Kindness, and worth saying after the number to call.", [
          "medical-advice/triage-or-false-reassurance",
          "comfort about feelings or a process",
        ]),
        quiet(
          "Our office opens at eight.",
          "True, and hours too late. The note on the first line asks for help now.",
        ),
        none,
      ],
    },
    {
      id: "from-home",
      post: {
        platform: "linkedin",
        text: "We were stuck at 3.9 stars. I asked all 22 of our employees to write a review from home, as patients. Answering the phone helped more.",
      },
      asks: "hold",
      title: "Staff in disguise are not patients.",
      options: [
        quiet("We were stuck at 3.9 stars.", "The practice’s own rating."),
        marked(
          "I asked all 22 of our employees to write a review from home, as patients.",
          "hold",
          ["professionalism/fake-incentivized-or-insider-review"],
          "We asked everyone who came in for an honest review, good or bad.",
        ),
        quiet("Answering the phone helped more.", "What worked, and free of any trick."),
        none,
      ],
    },
  ],
};
