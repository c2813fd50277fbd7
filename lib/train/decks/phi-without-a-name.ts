import { DECK_FORMAT, type Deck } from "../deck";

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
        {
          kind: "line",
          words: "So proud of our whole team.",
          why: "It’s about colleagues, not a patient.",
        },
        {
          kind: "line",
          words: "My 2 p.m., the retired mail carrier from Elmhurst, walked in without her cane.",
          expects: {
            ruleIds: ["phi/locality-or-facility", "phi/relative-date", "phi/unique-characteristic"],
            severity: "hold",
          },
        },
        {
          kind: "line",
          words: "Spinal cord stimulation isn’t for everyone, and it carries real risks.",
          why: "It balances benefit with risk, and speaks of no one person.",
          cites: {
            ruleId: "unsupported-claim/promotion-without-balance",
            leavesAlone: "posts with risks, alternatives or a link to them",
          },
        },
        {
          kind: "line",
          words: "Ask your own doctor whether it’s an option for you.",
          why: "It sends people to their own visit.",
          cites: {
            ruleId: "medical-advice/individual-treatment-directive",
            leavesAlone: "direction to a prescriber, a visit or emergency care",
          },
        },
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
        {
          kind: "line",
          words: "Scope days start before the birds do.",
          why: "A joke about the author’s own morning.",
          cites: {
            ruleId: "phi/relative-date",
            leavesAlone: "the author's own day, the staff's and the clinic's",
          },
        },
        {
          kind: "line",
          words: "My 2pm is a 92 yo who still works a forklift.",
          expects: { ruleIds: ["phi/age-over-89"], severity: "hold" },
        },
        {
          kind: "line",
          words: "Past 85, screening colonoscopy rarely helps.",
          why: "An age of many people, in general teaching. Nobody is described.",
          cites: { ruleId: "phi/age-over-89", leavesAlone: "ages of 89 and under" },
        },
        {
          kind: "line",
          words: "Ask whoever knows your history.",
          why: "It leaves the decision to a clinician who knows the reader.",
        },
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
        {
          kind: "line",
          words: "We spend so much of our training on what to say.",
          why: "About the profession. No patient is in it.",
        },
        {
          kind: "line",
          words:
            "A patient’s daughter once told me what she remembered from the worst day of her life: the anesthesiologist sat down.",
          why: "No day, place, illness or age. “Once” and “a patient’s daughter” fit thousands of families.",
          cites: { ruleId: "phi/relative-or-employer-identifier", leavesAlone: "relatives without a name" },
        },
        {
          kind: "line",
          words: "I’m not sure the chair gets enough credit.",
          why: "A thought about a chair.",
        },
        { kind: "none" },
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
        {
          kind: "line",
          words: "More than 90,000 people in the US are on the list for a kidney (OPTN, 2024).",
          why: "A total for a whole country, with its source.",
          cites: {
            ruleId: "unsupported-claim/statistic-without-source",
            leavesAlone: "numbers with a citation, a link to one, or a named body as the one who says it",
          },
        },
        {
          kind: "line",
          words: "“Sugar Bear,” my favorite dialysis regular, gets hers this Friday at UAB.",
          expects: {
            ruleIds: ["phi/locality-or-facility", "phi/nickname-or-initials", "phi/relative-date"],
            severity: "hold",
          },
        },
        {
          kind: "line",
          words: "The form to become a donor takes two minutes.",
          why: "Public health information for everyone.",
        },
        { kind: "none" },
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
        {
          kind: "line",
          words: "Teaching H.M. tomorrow.",
          why: "A lecture is tomorrow, not a patient’s care. The initials are those of a published case.",
          cites: { ruleId: "phi/relative-date", leavesAlone: "papers, meetings and news" },
        },
        {
          kind: "line",
          words: "Henry Molaison gave us half of what we know about memory.",
          why: "A person of medical history, whose name was published after his death. He was nobody’s patient here.",
          cites: { ruleId: "phi/public-figure-patient", leavesAlone: "historical figures" },
        },
        {
          kind: "line",
          words: "Read Suzanne Corkin’s book.",
          why: "She wrote the book.",
          cites: {
            ruleId: "phi/patient-name",
            leavesAlone: "authors of cited papers and names of diseases, signs and tools",
          },
        },
        { kind: "none" },
      ],
    },
    {
      id: "firefighter",
      post: {
        platform: "instagram",
        postType: "case",
        media: [{ kind: "scan", showsPatient: "no", ownWork: true, hasAlt: true }],
        text: "Burst fractures at L1 can hide behind a normal reflex. This is a 45-year-old Toledo firefighter who fell through a roof on November 2. After any fall from height, we look at the whole spine.",
      },
      asks: "hold",
      title: "Four details, and one local news story.",
      options: [
        {
          kind: "line",
          words: "Burst fractures at L1 can hide behind a normal reflex.",
          why: "The teaching point. L1 is a vertebra, not a room or a code.",
          cites: { ruleId: "phi/address-or-zip", leavesAlone: "vertebral levels" },
        },
        {
          kind: "line",
          words: "This is a 45-year-old Toledo firefighter who fell through a roof on November 2.",
          expects: {
            ruleIds: [
              "phi/deidentified-case-consent",
              "phi/locality-or-facility",
              "phi/quasi-identifier-combination",
              "phi/specific-date",
            ],
            severity: "hold",
          },
        },
        {
          kind: "line",
          words: "After any fall from height, we look at the whole spine.",
          why: "What a team does for every such patient. It tells of none.",
        },
        { kind: "none" },
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
        {
          kind: "line",
          words: "Ask about safety at home, and ask alone.",
          why: "Practice advice to colleagues. No one is in it.",
        },
        {
          kind: "line",
          words: "My patient told me that her ex, the sheriff of Calloway County, broke her wrist.",
          expects: {
            ruleIds: [
              "phi/locality-or-facility",
              "phi/quasi-identifier-combination",
              "phi/unique-characteristic",
            ],
            severity: "hold",
          },
        },
        {
          kind: "line",
          words: "The National Domestic Violence Hotline is 1-800-799-7233.",
          why: "A public hotline, not a patient’s number.",
          cites: { ruleId: "phi/phone-or-fax", leavesAlone: "hotlines and toll-free lines" },
        },
        { kind: "none" },
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
        {
          kind: "line",
          words: "lip filler can be dissolved, and that has risks too.",
          why: "Teaching, with the risk said in the same breath.",
        },
        {
          kind: "line",
          words: "last night an influencer with a pink Jeep came to our med spa to have hers taken out.",
          expects: {
            ruleIds: ["phi/quasi-identifier-combination", "phi/relative-date", "phi/unique-characteristic"],
            severity: "revise",
          },
        },
        {
          kind: "line",
          words: "no names here, ever.",
          why: "True, and no help: the line before says who it was.",
        },
        { kind: "none" },
      ],
    },
  ],
};
