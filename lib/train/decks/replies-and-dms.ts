import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** Someone asks in public, and an answer is one tap away. */
export const repliesAndDms: Deck = {
  format: DECK_FORMAT,
  id: "replies-and-dms",
  title: "Replies and DMs",
  description: "Someone asks in the comments. Kindness is quick, and so is practicing medicine by accident.",
  rounds: [
    {
      id: "blood-thinner",
      post: {
        platform: "facebook",
        postType: "reply",
        parentText: "Hi Dr! Quick question, do I stop my Eliquis before Monday?",
        text: "Good question, and a common one. Yes, stop the blood thinner today. The office line is open until six.",
      },
      asks: "hold",
      title: "Four words, one person, one drug.",
      options: [
        quiet("Good question, and a common one.", "Kindness. It answers nothing about anyone’s care.", [
          "medical-advice/reply-without-redirect",
          "thanks and kindness",
        ]),
        marked("Yes, stop the blood thinner today.", "hold", [
          "medical-advice/individual-treatment-directive",
        ]),
        quiet(
          "The office line is open until six.",
          "It says how to reach someone who can look at the chart.",
          ["medical-advice/reply-without-redirect", "answers about hours, bills and bookings"],
        ),
        none,
      ],
    },
    {
      id: "picture-of-a-rash",
      post: {
        platform: "facebook",
        postType: "reply",
        parentText: "Does anyone know what this is on my son’s chin?",
        text: "Skin is hard to judge in a picture. From the photo it looks like impetigo. A pediatrician can look at it today.",
      },
      asks: "hold",
      title: "A photo is not an exam.",
      options: [
        quiet("Skin is hard to judge in a picture.", "A limit, said aloud, about every picture."),
        marked("From the photo it looks like impetigo.", "hold", ["medical-advice/individual-diagnosis"]),
        quiet("A pediatrician can look at it today.", "It sends the child to someone who can examine him.", [
          "medical-advice/reply-without-redirect",
          "answers that send the person to care",
        ]),
      ],
    },
    {
      id: "price-list",
      post: {
        platform: "instagram",
        own: ["Halo & Stone Aesthetics"],
        text: "DM us “MENU” for our price list. We can’t talk about your health in messages. Our coordinator can book a visit where we do that properly.",
      },
      asks: "any",
      title: "An inbox may take bookings.",
      options: [
        quiet("DM us “MENU” for our price list.", "It asks for a word, not for anyone’s health.", [
          "phi/unsecured-channel-solicitation",
          "messages to schedule",
        ]),
        quiet("We can’t talk about your health in messages.", "It tells people what not to send.", [
          "phi/unsecured-channel-solicitation",
          "asking people not to share",
        ]),
        quiet(
          "Our coordinator can book a visit where we do that properly.",
          "It moves the talk to a visit.",
          ["medical-advice/dm-consultation", "a telehealth visit that is booked"],
        ),
        none,
      ],
    },
    {
      id: "medication-list",
      post: {
        platform: "instagram",
        text: "Our phones are busy on Mondays. Send us a DM with your symptoms and your medication list. Booking online takes a minute.",
      },
      asks: "revise",
      title: "You asked, so you hold it now.",
      options: [
        quiet("Our phones are busy on Mondays.", "A fact about the practice."),
        marked(
          "Send us a DM with your symptoms and your medication list.",
          "revise",
          ["phi/unsecured-channel-solicitation"],
          "Call the office or use the portal for anything about your health.",
        ),
        quiet("Booking online takes a minute.", "It points to a booking page.", [
          "phi/email-url-or-ip",
          "booking pages and handouts",
        ]),
        none,
      ],
    },
    {
      id: "worst-headache",
      post: {
        platform: "threads",
        postType: "reply",
        parentText: "worst headache of my life came on in a second while lifting. should i be worried?",
        text: "so sorry, that sounds awful. a headache that peaks in a second needs an emergency room now, please call 911. i can’t examine you here.",
      },
      asks: "any",
      title: "Answer an emergency with where to go.",
      options: [
        quiet("so sorry, that sounds awful.", "Kindness, and no comfort about the cause.", [
          "medical-advice/triage-or-false-reassurance",
          "comfort about feelings or a process",
        ]),
        quiet(
          "a headache that peaks in a second needs an emergency room now, please call 911.",
          "It names the danger and the way to help. That is direction to care, not treatment.",
          [
            "medical-advice/emergency-not-escalated",
            "answers that name 911, 988, an emergency department or the on-call clinician",
          ],
        ),
        quiet("i can’t examine you here.", "The limit of a reply, said plainly."),
        none,
      ],
    },
    {
      id: "beta-blocker",
      post: {
        platform: "facebook",
        postType: "reply",
        parentText: "Ever since my doctor put me on metoprolol I can barely get up the stairs.",
        text: "Beta blockers do make some people tired. You should stop the metoprolol. Whoever prescribed it can change the dose.",
      },
      asks: "hold",
      title: "Teach the class, not the commenter.",
      options: [
        quiet(
          "Beta blockers do make some people tired.",
          "True of the drug and of many people. It tells nobody what to do.",
          ["medical-advice/individual-treatment-directive", "general tips and leaflets"],
        ),
        marked("You should stop the metoprolol.", "hold", ["medical-advice/individual-treatment-directive"]),
        quiet("Whoever prescribed it can change the dose.", "It points to the prescriber.", [
          "medical-advice/individual-treatment-directive",
          "direction to a prescriber, a visit or emergency care",
        ]),
        none,
      ],
    },
    {
      id: "comment-your-a1c",
      post: {
        platform: "youtube",
        text: "Three stretches for a stiff neck. Comment your A1c below and I’ll reply with the exact dose to use. Stop if anything tingles, and see a clinician who can examine you.",
      },
      asks: "hold",
      title: "A clinic opened in the comments.",
      options: [
        quiet("Three stretches for a stiff neck.", "General teaching, for anyone who watches."),
        marked("Comment your A1c below and I’ll reply with the exact dose to use.", "hold", [
          "medical-advice/dm-consultation",
        ]),
        quiet(
          "Stop if anything tingles, and see a clinician who can examine you.",
          "It says when the steps end and who to see.",
          ["medical-advice/limitations-not-stated", "posts that state their limits or send readers to care"],
        ),
        none,
      ],
    },
    {
      id: "swollen-calf",
      post: {
        platform: "x",
        postType: "reply",
        parentText: "calf is swollen and hot after my flight, it’s Friday night here",
        text: "You can wait till Monday with that. Long flights slow the blood in your legs. Compression socks help on the next trip.",
      },
      asks: "hold",
      title: "Comfort can cost a weekend.",
      options: [
        marked(
          "You can wait till Monday with that.",
          "hold",
          ["medical-advice/emergency-not-escalated", "medical-advice/triage-or-false-reassurance"],
          "A swollen, hot calf after a flight needs an emergency department tonight.",
        ),
        quiet("Long flights slow the blood in your legs.", "How it happens, in general."),
        quiet("Compression socks help on the next trip.", "A general tip for a later flight.", [
          "medical-advice/individual-treatment-directive",
          "general tips and leaflets",
        ]),
        none,
      ],
    },
  ],
};
