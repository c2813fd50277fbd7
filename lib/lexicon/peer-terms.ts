import { type Lexicon, lexicon } from "./lexicon";

/** Words that mark a post as written for clinicians. */
export const peerTerms: Lexicon = lexicon(
  {
    name: "peer terms",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abstract|acgme|attending|attendings|board review|boards|cadaver lab|case discussion|case pearl|case report
chief resident|clinical pearl|clinical pearls|cme|co-fellow|colleagues|cpt|curbside|ddx|didactics|differential
differential diagnosis|docs|em docs|faculty|fellow|fellow clinicians|fellow docs|fellows|fellowship|foamed
for clinicians|for my colleagues|for physicians|for residents|grand rounds|h&p|hcp|hcps|history and physical
how do you manage|how would you manage|icd-10|intern|interns|interventionalists|ip docs|journal club|keynote|m&m
med ed|meded|medtwitter|morning report|msk twitter|neurotwitter|np colleagues|orthotwitter|pain docs|pain physicians
paintwitter|pearls|peer review|pgy-1|pgy-2|pgy1|pgy2|pgy3|pgy4|pimping|poster session|program director|referring docs
referring providers|research day|residency|resident|residents|rvu|rvus|sono|spine surgeons|spinetwitter|surgtwitter
teaching point|teaching points|teaching rounds|technique tip|thoughts colleagues|trainee|trainees|tumor board
tweetorial|what would you do|what's your go-to|whats your go-to
`,
);
