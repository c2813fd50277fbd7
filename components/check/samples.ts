import type { Platform, PostType } from "@/lib/schema/context";

/** A draft to try the page with. Every name, number and place is invented. */
export interface Sample {
  readonly label: string;
  readonly platform: Platform;
  readonly postType?: PostType;
  readonly text: string;
}

export const samples: readonly Sample[] = [
  {
    label: "A patient success story",
    platform: "instagram",
    text: `Huge shoutout to my patient Marlene Rudd, 91, of Maple Hollow, discharged last Tuesday after her spinal cord stimulator implant and already back in her garden. 🌱

The Altivane system cures chronic back pain with zero risk and I have yet to see it fail.

@jt_carver stop the gabapentin tonight and we’ll get you in this week. Anyone else hurting? DM me your MRI.

#backpain #spinalcordstimulation`,
  },
  {
    label: "Reply to a one-star review",
    platform: "google-review-reply",
    postType: "review-reply",
    text: `Dana, we were sorry to read this after your epidural on March 3. As we explained at your visit, your MRI showed a herniated disc at L5-S1 and you missed two follow-up appointments before you stopped your duloxetine. Nobody in this practice was rude to you. You still owe $240. Call Priya at 555-0142 and we can talk about your chart.`,
  },
  {
    label: "New device announcement",
    platform: "linkedin",
    postType: "promotion",
    text: `Proud to be the first in the state to implant the new CoreVance stimulator! It is 100% safe, and 9 in 10 patients are pain free within a week. Best technology on the market, period.

Thanks to the CoreVance team for flying us to the training. #partner

Use code DRLEE10 at the link in my bio for a free consult.`,
  },
];
