import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** Patients nobody named, and whom somebody would know all the same. */
export const phiWithoutAName: Deck = {
  format: DECK_FORMAT,
  id: "phi-without-a-name",
  title: "PHI without a name",
  description: "Nobody is named, and somebody would still know who it is. A time, a job, a town, an age.",
  rounds: [
    {
      id: "mail-carrier",
      post: {
        platform: "instagram",
        text: "So proud of our whole team. My 2 p.m., the retired mail carrier from Elmhurst, walked in without her cane. Spinal cord stimulation isn’t for everyone, and it carries real risks. Ask your own doctor whether it’s an option for you.",
      },
      asks: "hold",
      title: "No name, and still one person.",
      options: [
        quiet("So proud of our whole team.", "It’s about colleagues, not a patient."),
        marked(
          "My 2 p.m., the retired mail carrier from Elmhurst, walked in without her cane.",
          "hold",
          ["phi/locality-or-facility", "phi/relative-date", "phi/unique-characteristic"],
          "One of our patients walked in without a cane.",
        ),
        quiet(
          "Spinal cord stimulation isn’t for everyone, and it carries real risks.",
          "It balances benefit with risk, and speaks of no one person.",
          ["unsupported-claim/promotion-without-balance", "posts with risks, alternatives or a link to them"],
        ),
        quiet("Ask your own doctor whether it’s an option for you.", "It sends people to their own visit.", [
          "medical-advice/individual-treatment-directive",
          "direction to a prescriber, a visit or emergency care",
        ]),
      ],
    },
    {
      id: "forklift",
      post: {
        platform: "x",
        text: "Scope days start before the birds do. My 2pm is a 92 yo who still works a forklift. Past 85, screening colonoscopy rarely helps. Ask whoever knows your history.",
      },
      asks: "hold",
      title: "Past 89, an age is an identifier.",
      options: [
        quiet("Scope days start before the birds do.", "A joke about the author’s own morning.", [
          "phi/relative-date",
          "the author's own day, the staff's and the clinic's",
        ]),
        marked("My 2pm is a 92 yo who still works a forklift.", "hold", ["phi/age-over-89"]),
        quiet(
          "Past 85, screening colonoscopy rarely helps.",
          "An age of many people, in general teaching. Nobody is described.",
          ["phi/age-over-89", "ages of 89 and under"],
        ),
        quiet(
          "Ask whoever knows your history.",
          "It leaves the decision to a clinician who knows the reader.",
        ),
      ],
    },
    {
      id: "the-chair",
      post: {
        platform: "linkedin",
        text: "We spend so much of our training on what to say. A patient’s daughter once told me what she remembered from the worst day of her life: the anesthesiologist sat down. I’m not sure the chair gets enough credit.",
      },
      asks: "any",
      title: "A story can teach and point to nobody.",
      options: [
        quiet(
          "We spend so much of our training on what to say.",
          "About the profession. No patient is in it.",
        ),
        quiet(
          "A patient’s daughter once told me what she remembered from the worst day of her life: the anesthesiologist sat down.",
          "No day, place, illness or age. “Once” and “a patient’s daughter” fit thousands of families.",
          ["phi/relative-or-employer-identifier", "relatives without a name"],
        ),
        quiet("I’m not sure the chair gets enough credit.", "A thought about a chair."),
        none,
      ],
    },
    {
      id: "sugar-bear",
      post: {
        platform: "facebook",
        text: "More than 90,000 people in the US are on the list for a kidney (OPTN, 2024). “Sugar Bear,” my favorite dialysis regular, gets hers this Friday at UAB. The form to become a donor takes two minutes.",
      },
      asks: "hold",
      title: "A nickname is a name.",
      options: [
        quiet(
          "More than 90,000 people in the US are on the list for a kidney (OPTN, 2024).",
          "A total for a whole country, with its source.",
          [
            "unsupported-claim/statistic-without-source",
            "numbers with a citation, a link to one, or a named body as the one who says it",
          ],
        ),
        marked(
          "“Sugar Bear,” my favorite dialysis regular, gets hers this Friday at UAB.",
          "hold",
          ["phi/locality-or-facility", "phi/nickname-or-initials", "phi/relative-date"],
          "Some of the people we care for are on that list.",
        ),
        quiet("The form to become a donor takes two minutes.", "Public health information for everyone."),
        none,
      ],
    },
    {
      id: "h-m",
      post: {
        platform: "x",
        text: "Teaching H.M. tomorrow. Henry Molaison gave us half of what we know about memory. The field spent decades not saying his name. Read Suzanne Corkin’s book.",
      },
      asks: "any",
      title: "History may be told by name.",
      options: [
        quiet("Teaching H.M. tomorrow.", "A lecture is tomorrow. The initials are a published case.", [
          "phi/relative-date",
          "papers, meetings and news",
        ]),
        quiet(
          "Henry Molaison gave us half of what we know about memory.",
          "Medical history, by a name published after his death.",
          ["phi/public-figure-patient", "historical figures"],
        ),
        quiet("Read Suzanne Corkin’s book.", "She wrote the book.", [
          "phi/patient-name",
          "authors of cited papers and names of diseases, signs and tools",
        ]),
        none,
      ],
    },
    {
      id: "firefighter",
      post: {
        platform: "instagram",
        text: "Burst fractures at L1 can hide behind a normal reflex. This is a 45-year-old Toledo firefighter who fell through a roof on November 2. After any fall from height, we look at the whole spine.",
      },
      asks: "hold",
      title: "Four details, and one local news story.",
      options: [
        quiet(
          "Burst fractures at L1 can hide behind a normal reflex.",
          "The teaching point. L1 is a vertebra, not a room or a code.",
          ["phi/address-or-zip", "vertebral levels"],
        ),
        marked(
          "This is a 45-year-old Toledo firefighter who fell through a roof on November 2.",
          "hold",
          ["phi/locality-or-facility", "phi/quasi-identifier-combination", "phi/specific-date"],
          "A fall from height can break L1 and leave every reflex intact.",
        ),
        quiet(
          "After any fall from height, we look at the whole spine.",
          "What a team does for every such patient. It tells of none.",
        ),
        none,
      ],
    },
    {
      id: "sheriff",
      post: {
        platform: "threads",
        text: "Ask about safety at home, and ask alone. My patient told me that her ex, the sheriff of Calloway County, broke her wrist. The National Domestic Violence Hotline is 1-800-799-7233.",
      },
      asks: "hold",
      title: "Someone beside her identifies her.",
      options: [
        quiet("Ask about safety at home, and ask alone.", "Practice advice to colleagues. No one is in it."),
        marked(
          "My patient told me that her ex, the sheriff of Calloway County, broke her wrist.",
          "hold",
          ["phi/locality-or-facility", "phi/quasi-identifier-combination", "phi/unique-characteristic"],
          "The person who did the harm may be known and trusted in town.",
        ),
        quiet(
          "The National Domestic Violence Hotline is 1-800-799-7233.",
          "A public hotline, not a patient’s number.",
          ["phi/phone-or-fax", "hotlines and toll-free lines"],
        ),
        none,
      ],
    },
    {
      id: "pink-jeep",
      post: {
        platform: "tiktok",
        text: "lip filler can be dissolved, and that has risks too. last night an influencer with a pink Jeep came to our med spa to have hers taken out. no names here, ever.",
      },
      asks: "revise",
      title: "“No names” is not enough.",
      options: [
        quiet(
          "lip filler can be dissolved, and that has risks too.",
          "Teaching, with the risk said in the same breath.",
        ),
        marked(
          "last night an influencer with a pink Jeep came to our med spa to have hers taken out.",
          "revise",
          ["phi/quasi-identifier-combination", "phi/relative-date", "phi/unique-characteristic"],
          "we take filler out, too, and talk about the risks first.",
        ),
        quiet("no names here, ever.", "True, and no help: the line before says who it was."),
        none,
      ],
    },
  ],
};
