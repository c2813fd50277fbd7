import { execAll } from "@/lib/engine/pattern";
import { defineFact } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Edit, Span } from "@/lib/schema/finding";
import { patientNames } from "./patient-names";
import { linkToPatient, patientStory } from "./patients";
import { people } from "./people";
import { sentenceAt } from "./sentences";

/** A patient's kin or other person of theirs, named: the span over relation and name, and the name alone. */
export interface NamedKin {
  readonly span: Span;
  readonly name: Span;
}

/** A patient's workplace, school or unit, named, with a general wording where one fits. */
export interface Employer {
  readonly span: Span;
  readonly general?: Edit;
}

const relation =
  /\b(?:wife|husband|spouse|partner|fiancee?|boyfriend|girlfriend|hubby|son|sons|daughter|daughters|kid|child|baby|twins|mom|mum|mama|mother|dad|daddy|father|sister|brother|grandma|grandmother|granny|nana|grandpa|grandfather|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|mother-in-law|father-in-law|brother-in-law|sister-in-law|stepson|stepdaughter|stepdad|stepmom|principal|boss|teacher|coach|pastor|priest|employer|supervisor|neighbor|caregiver|best friend|roommate),? "?$/;

/** Relatives (and others of theirs) whom the draft names beside a patient (45 CFR 164.514(b)(2)(i): "or of relatives, employers, or household members"). */
export const namedKin = defineFact("namedKin", (draft): readonly NamedKin[] => {
  const found: NamedKin[] = [];
  const story = draft.get(patientStory);
  if (story.subject === "composite" || story.subject === "hypothetical") return found;
  const patients = draft.get(patientNames);
  for (const person of draft.get(people)) {
    if (
      person.role !== "unknown" ||
      person.slot ||
      person.pseudonym ||
      person.kind === "handle" ||
      person.kind === "hashtag"
    )
      continue;
    if (patients.some((one) => one.person === person)) continue;
    const sentence = sentenceAt(draft, person.start);
    const left = draft.lower.slice(Math.max(sentence.start, person.start - 60), person.start);
    const related = relation.exec(left);
    if (!related) continue;
    const owner = left.slice(0, related.index);
    if (
      /\b(?:my|our) (?:[\w-]+ ){0,2}$/.test(owner) &&
      !/(?:patient|pt|client)'?s? (?:[\w-]+ ){0,2}$/.test(owner)
    )
      continue;
    const isTheirs = /(?:\b(?:his|her|their)|'s?|(?:patient|pt)'?s) (?:[\w-]+ ){0,2}$/.test(owner);
    if (!isTheirs && !/(?:^|[,;(]\s?|\band )$/.test(owner)) continue;
    if (!linkToPatient(draft, person) && !(isTheirs && story.subject === "one")) continue;
    const start = person.start - related[0].length;
    found.push({ span: { start, end: person.end }, name: { start: person.start, end: person.end } });
  }
  return found;
});

const working =
  /\b(?:works?|worked|working|teaches|taught|teaching|employed|interns?|volunteers?|coaches|coached|preaches|plays|played|studies|studying|goes to school|enrolled|drives|drove|nights|shifts?|days|serves?|served|stationed|retired|job|line cook|cook|chef|cashier|manager|server|waitress|waiter|bartender|barista|teacher|professor|principal|coach|janitor|custodian|guard|deputy|officer|trooper|firefighter|nurse|aide|mechanic|driver|stocker|picker|foreman|supervisor|engineer|pilot|pastor|deacon|organist|student|senior|junior|sophomore|freshman|linebacker|quarterback|pitcher|member|owner|clerk|machinist|welder|lifeguard|librarian|secretary) (?:[a-z0-9' -]{1,24} )?(?:at|for|with|in) (?:the )?$/;
/** A name of a house: capitals, with a possessive or a head that says what it is. */
const house =
  /^(?:(?:[A-Z][\w'&.-]{1,18}|of|the|and|&) ){0,4}?(?:[A-Z][a-z]{1,18}'s|[A-Z][\w'&-]{1,18}(?: (?:Elementary|Middle|High|School|Academy|College|University|Church|Bakery|Diner|Cafe|Grill|Pizza|Market|Foods|Motors|Ford|Toyota|Auto|Bank|Brewery|Hotel|Inn|Casino|Resort|Mill|Mills|Steel|Mine|Farms?|Ranch|Ranger Station|Fire|Department|Dept|PD|FD|Sheriff(?:'s)?(?: Office| Department)?|County Sheriff|Police|Airlines|Air|Freight|Trucking|Logistics|Warehouse|DC|Plant|Factory|Refinery|Shipyard|Base|Library|Museum|Zoo|Hospital|Clinic|Nursing Home|Store|Hardware|Lumber|Construction|Roofing|Plumbing|Electric|Inc|LLC|Co))+|Amazon|Walmart|Target|Costco|Kroger|Publix|FedEx|UPS|USPS|DHL|Boeing|Ford|Toyota|Tesla|Google|Apple|Microsoft|Meta|Starbucks|McDonald's|Wendy's|Subway|Chick-fil-A|Home Depot|Lowe's|Delta|United|Southwest|Disney|Tyson|Smithfield|Cargill|Caterpillar|John Deere|Boeing|Lockheed|NASA|Fort [A-Z][a-z]+)(?: on [A-Z0-9][\w]{0,12})?/;

/** Employers, schools and units of a patient that the draft names. */
export const employers = defineFact("employers", (draft): readonly Employer[] => {
  const found: Employer[] = [];
  const { plain, lower } = draft;
  for (const match of execAll(lower, /\b(?:at|for|with|in) (?:the )?(?=[a-z])/g)) {
    const start = match.index + match[0].length;
    if (!/\p{Lu}/u.test(plain.charAt(start))) continue;
    const sentence = sentenceAt(draft, start);
    const left = lower.slice(Math.max(sentence.start, start - 70), start);
    if (
      !working.test(left) ||
      /\b(?:i|we|our \w+|i've|i'm) (?:\w+ ){0,2}(?:work|worked|teach|taught|trained|volunteer|serve)\w* (?:\w+ ){0,2}(?:at|for|with|in) (?:the )?$/.test(
        left,
      )
    )
      continue;
    const name = house.exec(plain.slice(start, start + 70))?.[0];
    if (!name) continue;
    const span = { start, end: start + name.length };
    if (
      draft.context.own?.some((own) => own.toLowerCase().includes(name.toLowerCase())) ||
      draft.context.employer?.toLowerCase().includes(name.toLowerCase())
    )
      continue;
    if (draft.get(people).some((person) => overlaps(person, span) && person.role === "staff")) continue;
    if (!linkToPatient(draft, span)) continue;
    const general = generalHouse(name);
    const lead = /\b(?:at|for|with|in) (?:the )?$/.exec(lower.slice(sentence.start, start))![0];
    const after = plain.charAt(span.end);
    found.push({
      span,
      ...(general
        ? { general: { start: start - (lead.endsWith("the ") ? 4 : 0), end: span.end, text: general } }
        : /^[,.;!)]?$/.test(after) &&
            !/\b(?:works?|worked|working|employed|nights|shifts?|job) (?:at|for|with|in) (?:the )?$/.test(
              left,
            )
          ? { general: { start: start - lead.length - 1, end: span.end, text: "" } }
          : {}),
    });
  }
  // "A Delta pilot", "an Amazon driver": the company goes, the work stays.
  for (const match of execAll(plain, companyWorker)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const company = match.groups?.["company"] ?? "";
    if (found.some((other) => overlaps(other.span, span)) || !linkToPatient(draft, span)) continue;
    found.push({ span, general: { start: span.start, end: span.start + company.length + 1, text: "" } });
  }
  return found;
});

/** Deliberately leaves out Uber and Lyft: their drivers are an occupation. */
const companyWorker =
  /\b(?<company>Amazon|Walmart|Target|Costco|Kroger|Publix|FedEx|UPS|USPS|DHL|Boeing|Toyota|Tesla|Google|Apple|Microsoft|Meta|Starbucks|McDonald's|Delta|United|Southwest|American Airlines|JetBlue|Disney|Tyson|Cargill|Caterpillar|Lockheed|NASA|Chevron|Exxon|Pepsi|Coca-Cola|Frito-Lay) (?:[a-z]{3,10} )?(?:pilot|driver|flight attendant|worker|employee|manager|picker|packer|mechanic|engineer|executive|exec|cashier|barista|stocker|supervisor|machinist|technician|tech|welder|lineman|clerk|guard|astronaut|intern|programmer)\b/g;

function generalHouse(name: string): string | undefined {
  for (const [head, general] of houses) if (head.test(name)) return general;
  return undefined;
}

const houses: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Elementary|Middle|High|School|Academy)$/, "a school"],
  [/\b(?:College|University)$/, "a college"],
  [/\bChurch$/, "a church"],
  [/\b(?:Bakery|Diner|Cafe|Grill|Pizza)$/, "a restaurant"],
  [/\b(?:PD|Police|Sheriff(?:'s)?(?: Office| Department)?)$/, "a police department"],
  [/\b(?:FD|Fire)(?: Department| Dept)?$/, "a fire department"],
  [/\b(?:Bank)$/, "a bank"],
  [/\b(?:Hotel|Inn|Casino|Resort)$/, "a hotel"],
  [/\b(?:DC|Warehouse|Plant|Factory|Refinery|Shipyard|Mill|Mills|Steel)$/, "a plant"],
  [/\b(?:Library)$/, "a library"],
  [/\b(?:Hospital|Clinic|Nursing Home)$/, "a hospital"],
];

/** Relations that point at one family: "daughter of one of our nurses", "cousin of the man who runs the mill". */
export const singlingKin = defineFact("singlingKin", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const match of execAll(draft, singling, "lower")) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (linkToPatient(draft, span)) found.push(span);
  }
  return found;
});

const kin =
  "wife|husband|son|daughter|mom|mother|dad|father|sister|brother|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|aunt|uncle|cousin|niece|nephew|mother-in-law|father-in-law|brother-in-law|sister-in-law|widow|neighbor|roommate|ex";
const known =
  "our (?:own )?(?:nurses?|mas?|pas?|techs?|staff|front desk|receptionists?|doctors?|surgeons?|residents?|hygienists?|therapists?|office manager|coworkers?|colleagues?|security guard|ceo|janitors?|cafeteria \\w+|team members?)|the (?:mayor|sheriff|principal|fire chief|police chief|coach|governor|senator|pastor|ceo|head of \\w+|hospital's \\w+)|(?:the|a) (?:guy|man|woman|lady|family|couple) (?:who|that) (?:owns?|runs?|founded|built|started|manages?)(?: (?:the|a|that))?(?: [a-z']{2,14}){1,3}";
const singling = new RegExp(
  `\\b(?:(?:${kin}) (?:of|to) (?:one of )?(?:${known})|(?:one of )?(?:our (?:own )?(?:nurse|ma|pa|tech|receptionist|hygienist|office manager|coworker|colleague|scrub tech|scheduler|biller)'s|the (?:mayor|sheriff|principal|fire chief|police chief|coach|governor|pastor)'s) (?:${kin}))\\b`,
  "g",
);
