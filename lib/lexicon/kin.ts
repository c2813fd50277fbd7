import { type Lexicon, lexicon } from "./lexicon";

/** Words for relatives, partners and members of a household, with common words of other languages. */
export const kin: Lexicon = lexicon(
  {
    name: "kin",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abuela|abuelita|abuelito|abuelo|aunt|auntie|aunts|aunty|baby brother|baby daddy|baby sister|bestie|better half
boyfriend|bride|bride-to-be|bro|brother|brother-in-law|brothers|bub|caretaker|child|children|co-parent
common-law husband|cousin|cousins|dad|daddy|dads|daughter|daughter-in-law|daughters|dependents|ex|ex-boyfriend
ex-girlfriend|ex-husband|ex-wife|families|family|family member|family members|father|father-in-law|fiance|fiancee
folks|foster child|foster mom|foster parent|foster son|girlfriend|godchild|goddaughter|godfather|godmother|godson
grammy|gramps|gran|grandaddy|grandbabies|grandbaby|grandchild|grandchildren|granddad|granddaughter|granddaughters
grandfather|grandkid|grandkids|grandma|grandmom|grandmother|grandmothers|grandpa|grandparent|grandparents|grandson
grandsons|granny|great aunt|great grandfather|great grandma|great grandmother|great grandpa|great-aunt
great-grandchildren|great-granddaughter|great-grandfather|great-grandma|great-grandmother|great-grandson|great-uncle
groom|guardian|half brother|half sister|halmoni|household|hubby|husband|in-laws|kid|kiddo|kiddos|kids|legal guardian
life partner|lola|lolo|ma|mama|mami|mom|mommy|moms|mother|mother-in-law|mum|mummy|nana|neighbor|neighbors|nephew
nephews|newborn|next of kin|niece|nieces|nonna|nonno|oma|only child|opa|pa|papa|papi|parent|parents|partner|pop
pop-pop|pops|relative|relatives|roommate|roommates|sibling|siblings|significant other|sis|sister|sister-in-law|sisters
son|son-in-law|sons|spouse|spouses|step-dad|step-mom|stepbrother|stepchild|stepdad|stepdaughter|stepfather|stepmom
stepmother|stepsister|stepson|teta|tio|tita|tito|toddler|triplet|triplets|twin|twins|uncle|uncles|widow|widower|wife
wifey|wives|yaya|yiayia
`,
);
