// Posts from a fixed seed: the same on every machine and in every process.

/** @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sentences = [
  "Spinal cord stimulation can help some people with chronic back pain after surgery.",
  "In a randomized trial, 58% of patients reported half the pain at 12 months (doi:10.1000/example).",
  "Talk with your own doctor before changing any medicine.",
  "Proud of our team at the clinic today! 🎉 #PainMedicine #Neuromodulation",
  "My patient, a {age}-year-old from {town}, walked to her mailbox for the first time in years.",
  "Thank you {name} for trusting us with your care on {date}.",
  "You should stop taking gabapentin and call me at {phone}.",
  "This new device is a miracle and completely safe, guaranteed.",
  "I consult for Northwind Spine, which paid for my travel to this meeting.",
  "Radiofrequency ablation lasts six to twelve months for many, and not for everyone.",
  "Sleep, movement and mood all change how pain feels, and none of them means it is in your head.",
  "Insurance denied it again, and the appeal took four hours of my evening.",
  "We are hiring a nurse practitioner: see example.org/jobs for details.",
  "Join our webinar on Thursday evening about opioid tapering; slides will be posted.",
  "@{handle} so sorry to hear that. Please send the office a message and we'll look at your scan.",
  "Best pain clinic in the state, five years in a row!",
  "Complications were infrequent: lead migration in 4%, infection in 2%.",
  "Our residents presented three posters; the questions were better than the answers.",
  "Remember that a review of the literature is no substitute for judgment at the bedside.",
  "He said the burning in his feet was gone, then asked when he could fish again.",
];
const fills = {
  age: () => String(20 + Math.floor(next() * 75)),
  town: () => pick(["Tucson", "Springfield", "Akron", "Boise"]),
  name: () => pick(["Marlene Rudd", "Mr. Okafor", "Priya R.", "Ms. Delgado"]),
  date: () => pick(["March 3", "Tuesday", "5/10", "last week"]),
  phone: () => `555-01${10 + Math.floor(next() * 90)}`,
  handle: () => pick(["painfree22", "backagain", "sunnyday"]),
};

let next = random(1);
/** @template T @param {readonly T[]} list @returns {T} */
const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]);

/**
 * @param {number} count
 * @param {number} length in UTF-16 code units; the last sentence is cut at it
 * @returns {string[]}
 */
export function makePosts(count, length) {
  next = random(length * 7_919 + 5);
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < length) {
      const sentence = pick(sentences).replace(/\{(\w+)\}/g, (_, kind) =>
        fills[/** @type {keyof fills} */ (kind)](),
      );
      text += (text === "" ? "" : pick([" ", " ", " ", "\n\n"])) + sentence;
    }
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, ".");
  });
}
