import { DECK_FORMAT, type Deck } from "../deck";
import { marked, none, quiet } from "./parts";

/** Praise, anger and stars, and what an answer in public gives away. */
export const reviewReplies: Deck = {
  format: DECK_FORMAT,
  id: "review-replies",
  title: "Review replies",
  description: "Praise, anger and stars. What a public answer gives away, and how to answer without it.",
  rounds: [
    {
      id: "your-surgeon",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "Dr. L changed my life!",
        text: "Thank you for your kind words. It was a pleasure being your surgeon. We’ll share this with the team.",
      },
      asks: "hold",
      title: "Thanks that confirms a patient.",
      options: [
        quiet("Thank you for your kind words.", "It thanks for words and confirms no visit.", [
          "phi/treatment-relationship-confirmation",
          "thanks for feedback or kind words",
        ]),
        marked("It was a pleasure being your surgeon.", "hold", ["phi/treatment-relationship-confirmation"]),
        quiet("We’ll share this with the team.", "It says what happens to the review."),
        none,
      ],
    },
    {
      id: "model-reply",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "Waited an hour and the doctor barely looked at my MRI.",
        text: "Thank you for the feedback. Because of privacy rules we can’t say whether anyone has been seen here. Our practice manager would like to hear more at 509-555-0118.",
      },
      asks: "any",
      title: "It answers, and confirms nobody.",
      options: [
        quiet("Thank you for the feedback.", "Thanks for a review, not for a visit.", [
          "phi/treatment-relationship-confirmation",
          "thanks for feedback or kind words",
        ]),
        quiet(
          "Because of privacy rules we can’t say whether anyone has been seen here.",
          "True of everybody who writes, so it tells of no one.",
          ["phi/treatment-relationship-confirmation", "privacy rules stated for everybody"],
        ),
        quiet(
          "Our practice manager would like to hear more at 509-555-0118.",
          "The practice’s own number, and a way out of the public.",
          ["phi/review-reply-clinical-detail", "an invitation to call"],
        ),
        none,
      ],
    },
    {
      id: "bruno",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "Bruno T: took forever to get my results",
        text: "Waiting for results is hard. Bruno, your PSA was normal in May. Results go to the portal as soon as they are read.",
      },
      asks: "hold",
      title: "Good news is still his to tell.",
      options: [
        quiet("Waiting for results is hard.", "Understanding, and nothing about his care."),
        marked(
          "Bruno, your PSA was normal in May.",
          "hold",
          ["phi/patient-name", "phi/review-reply-clinical-detail"],
          "Anyone with a question about results can call our office.",
        ),
        quiet("Results go to the portal as soon as they are read.", "How it works for everybody.", [
          "phi/review-reply-clinical-detail",
          "policies that hold for everybody",
        ]),
        none,
      ],
    },
    {
      id: "attorney",
      post: {
        platform: "facebook",
        postType: "reply",
        parentText: "Do NOT go to this place, hidden fees everywhere",
        text: "Our prices are posted at the desk and online. Take down your review by Friday or our attorney will be in touch. Questions about a bill go to our billing office.",
      },
      asks: "revise",
      title: "A threat outlives the review.",
      options: [
        quiet("Our prices are posted at the desk and online.", "A general fact about the practice.", [
          "professionalism/review-suppression-or-retaliation",
          "a general fact about the practice",
        ]),
        marked(
          "Take down your review by Friday or our attorney will be in touch.",
          "revise",
          ["professionalism/review-suppression-or-retaliation"],
          "Thank you for the feedback; our office manager would like to hear more.",
        ),
        quiet(
          "Questions about a bill go to our billing office.",
          "Where to take a bill, said to everybody.",
          ["phi/review-reply-clinical-detail", "where to take a question about a bill"],
        ),
        none,
      ],
    },
    {
      id: "five-stars",
      post: {
        platform: "facebook",
        text: "Reviews help neighbors find us. Leave us a 5-star review this week and get $25 off your next facial. You can also just tell us what went wrong.",
      },
      asks: "hold",
      title: "A paid star is not a review.",
      options: [
        quiet("Reviews help neighbors find us.", "It asks nothing of anyone."),
        marked(
          "Leave us a 5-star review this week and get $25 off your next facial.",
          "hold",
          ["professionalism/fake-incentivized-or-insider-review"],
          "We’d value your honest feedback, good or bad.",
        ),
        quiet("You can also just tell us what went wrong.", "It asks for the bad as well as the good.", [
          "professionalism/fake-incentivized-or-insider-review",
          "a request to everyone, good or bad, without reward",
        ]),
        none,
      ],
    },
    {
      id: "thanks-for-the-stars",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "great place",
        text: "Thanks for the stars. It made our front desk’s day. We’ll pass it on.",
      },
      asks: "any",
      title: "Short, warm, and about the review.",
      options: [
        quiet("Thanks for the stars.", "It thanks for the rating.", [
          "professionalism/fake-incentivized-or-insider-review",
          "thanks for a review",
        ]),
        quiet("It made our front desk’s day.", "About staff. It confirms no visit."),
        quiet("We’ll pass it on.", "It says what happens next."),
        none,
      ],
    },
    {
      id: "the-crown",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "My crown fell off twice.",
        text: "We hold ourselves to a high standard. Your crown came off because you missed both follow-up visits. Our office manager would like to talk.",
      },
      asks: "hold",
      title: "They told their story. You can’t tell it back.",
      options: [
        quiet("We hold ourselves to a high standard.", "What the practice aims at for all patients.", [
          "phi/treatment-relationship-confirmation",
          "what the practice aims at for all patients",
        ]),
        marked("Your crown came off because you missed both follow-up visits.", "hold", [
          "phi/treatment-relationship-confirmation",
        ]),
        quiet("Our office manager would like to talk.", "An invitation, with nothing about the care.", [
          "phi/review-reply-clinical-detail",
          "an invitation to call",
        ]),
        none,
      ],
    },
    {
      id: "liar",
      post: {
        platform: "google-review-reply",
        postType: "review-reply",
        parentText: "15 minute visit, $480 bill.",
        text: "We read every review. You’re a liar and everyone in town knows it. Our manager can go over any bill by phone.",
      },
      asks: "revise",
      title: "The next patient reads this, too.",
      options: [
        quiet("We read every review.", "True of all reviews."),
        marked(
          "You’re a liar and everyone in town knows it.",
          "revise",
          ["professionalism/defamatory-allegation"],
          "Thank you for taking the time to write.",
        ),
        quiet(
          "Our manager can go over any bill by phone.",
          "“Any bill” is everybody’s, and the phone is private.",
          ["phi/review-reply-clinical-detail", "where to take a question about a bill"],
        ),
      ],
    },
  ],
};
