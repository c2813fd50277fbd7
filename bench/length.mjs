// `npm run bench:length`: how the cost of a check grows with length, and what hostile texts of the longest length cost.
// By processor time: it holds on a machine that is busy with other things.
import os from "node:os";
import { bundleChaperone } from "./bundle.mjs";
import { makePosts } from "./posts.mjs";
import { tools } from "./tools.mjs";

const LONGEST = 10_000;
await bundleChaperone();
const check = await tools.Chaperone();

const cost = (text) => {
  const before = process.cpuUsage();
  check(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** The least of a few tries: what the text itself costs, without the collector. */
const leastCost = (text) => Math.min(cost(text), cost(text), cost(text));
const rounds = (posts, count) => Array.from({ length: count }, () => posts.map(cost)).flat();

console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}`);
const ordinary = new Map(
  [280, 1_000, 2_200, 5_000, LONGEST].map((length) => [length, makePosts(40, length)]),
);
for (const posts of ordinary.values()) rounds(posts, 2);
const costs = new Map([...ordinary].map(([length, posts]) => [length, median(rounds(posts, 3))]));
console.log("\n| characters | CPU ms | CPU ms for 1,000 characters |\n| ---: | ---: | ---: |");
for (const [length, ms] of costs)
  console.log(
    `| ${length.toLocaleString("en-US")} | ${ms.toFixed(2)} | ${((ms / length) * 1_000).toFixed(2)} |`,
  );
const perCharacter = (length) => costs.get(length) / length;
console.log(
  `\ntime for a character at ${LONGEST}, that at 1,000 being 1: ${(perCharacter(LONGEST) / perCharacter(1_000)).toFixed(2)}`,
);

const filled = (unit) => unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
const units = [
  "a",
  "1",
  " ",
  "\n",
  ".",
  "'",
  '"',
  "@",
  "#",
  "-",
  "a ",
  "A ",
  "A.",
  "1/",
  "1-",
  "(",
  "é",
  "e\u0301",
  "👍",
  "👩🏽‍⚕️",
  "\u200D",
  "@a ",
  "#a ",
  "a@b.co ",
  "http://a.co ",
  "555-0142 ",
  "1/2/24 ",
  "Mr. A ",
  "John Smith ",
  "dr dr ",
  "my patient ",
  "patient John, 91, ",
  "he ",
  "her ",
  "you should ",
  "stop ",
  "not ",
  "no no ",
  "never ",
  "because ",
  "my ",
  "the the ",
  "cure ",
  "100% ",
  "best ",
  "pain ",
  "and ",
  "very very ",
  "so ",
  "of the ",
  "in on at ",
  "who who ",
  '" ',
  "' ",
  "a-a-",
  "St. ",
  "March 3, ",
  "Springfield, ",
  "ad ",
  "#ad ",
  "code SAVE10 ",
  "thanks to Acme for ",
  "doi:10.1/a ",
  "said ",
  "a 45 year old ",
  "my patient, a judge from Elko, ",
  "thank you Mary for ",
  "cured my pain in 3 days, guaranteed ",
  "x\u0301\u0301\u0301",
  "\uD800",
  "\u202E",
  "ａ",
  "𝗮",
  "ⓐ",
  "ﷺ",
];
const usual = costs.get(LONGEST);
const hostile = units
  .map((unit) => ({ unit, ratio: leastCost(filled(unit)) / usual }))
  .sort((a, b) => b.ratio - a.ratio);
console.log(`\nhostile texts of ${LONGEST} characters, the median ordinary one being 1:`);
for (const { unit, ratio } of hostile.slice(0, 12))
  console.log(`${ratio.toFixed(2).padStart(7)}  ${JSON.stringify(unit)} repeated`);
console.log(`the other ${hostile.length - 12} cost less than ${hostile[11].ratio.toFixed(2)}`);
