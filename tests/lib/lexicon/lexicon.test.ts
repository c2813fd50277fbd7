import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anatomy } from "@/lib/lexicon/anatomy";
import { awarenessDays, holidays } from "@/lib/lexicon/awareness-days";
import { careVerbs, patientEventVerbs } from "@/lib/lexicon/care-verbs";
import { conditions, rareConditions, sensitiveConditions } from "@/lib/lexicon/conditions";
import {
  companies,
  healthProductNames,
  healthProducts,
  societies,
} from "@/lib/lexicon/devices-and-companies";
import { drugBrands, drugClasses, genericDrugs, supplements } from "@/lib/lexicon/drugs";
import { eponymHeads, eponyms } from "@/lib/lexicon/eponyms";
import { givenNames, nicknames, wordlikeGivenNames } from "@/lib/lexicon/given-names";
import { historicalFigures } from "@/lib/lexicon/historical-figures";
import { imaging, labTests } from "@/lib/lexicon/imaging-and-labs";
import { kin } from "@/lib/lexicon/kin";
import { lexicon, type LexiconMeta, longestEntryAt, mapLexicon } from "@/lib/lexicon/lexicon";
import { organizationWords } from "@/lib/lexicon/organizations";
import { peerTerms } from "@/lib/lexicon/peer-terms";
import {
  usCounties,
  usPlaces,
  usStateAbbreviations,
  usStates,
  wordlikePlaces,
} from "@/lib/lexicon/places-us";
import { countries, demonyms, ethnicities, religions, worldCities } from "@/lib/lexicon/places-world";
import { procedures } from "@/lib/lexicon/procedures";
import { healthProfessions, occupations } from "@/lib/lexicon/professions";
import { publicFigureRoles } from "@/lib/lexicon/public-figure-roles";
import { escalation, redFlags } from "@/lib/lexicon/red-flags";
import { scales } from "@/lib/lexicon/scales-and-scores";
import { stigmaTerms } from "@/lib/lexicon/stigma-terms";
import { surnames, wordlikeSurnames } from "@/lib/lexicon/surnames";
import { trialAcronyms } from "@/lib/lexicon/trials";

type Entries = { has(entry: string): boolean; keys(): Iterable<string>; readonly size: number };

/** This test's lists, with the fewest entries that each may shrink to. */
const sizes: readonly [LexiconMeta & { readonly entries: Entries }, number][] = [
  [anatomy, 200],
  [awarenessDays, 150],
  [careVerbs, 150],
  [companies, 250],
  [conditions, 800],
  [countries, 190],
  [demonyms, 150],
  [drugBrands, 500],
  [drugClasses, 80],
  [eponymHeads, 50],
  [eponyms, 250],
  [escalation, 30],
  [ethnicities, 80],
  [genericDrugs, 700],
  [givenNames, 5000],
  [healthProductNames, 250],
  [healthProfessions, 150],
  [historicalFigures, 80],
  [holidays, 80],
  [imaging, 60],
  [kin, 100],
  [labTests, 60],
  [nicknames, 300],
  [occupations, 250],
  [organizationWords, 150],
  [patientEventVerbs, 60],
  [peerTerms, 60],
  [procedures, 400],
  [publicFigureRoles, 100],
  [rareConditions, 120],
  [redFlags, 120],
  [religions, 40],
  [scales, 100],
  [sensitiveConditions, 120],
  [societies, 50],
  [stigmaTerms, 100],
  [supplements, 120],
  [surnames, 8000],
  [trialAcronyms, 80],
  [usCounties, 1500],
  [usPlaces, 5000],
  [usStateAbbreviations, 56],
  [usStates, 51],
  [wordlikeGivenNames, 300],
  [wordlikePlaces, 500],
  [wordlikeSurnames, 500],
  [worldCities, 500],
];

const folder = new URL("../../../lib/lexicon/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

const isList = (value: unknown): value is LexiconMeta & { readonly entries: Entries } =>
  typeof value === "object" && value !== null && "source" in value && "entries" in value;

/** Every list that a file of the folder exports, whoever wrote it. */
const exported = (
  await Promise.all(
    files.map(async (file) => {
      const found: Record<string, unknown> = await import(
        `../../../lib/lexicon/${file.replace(/\.ts$/, "")}.ts`
      );
      return Object.entries(found).flatMap(([title, list]) => (isList(list) ? [{ title, list }] : []));
    }),
  )
).flat();

describe.each(exported)("$title", ({ list }) => {
  const entries = [...list.entries.keys()];

  it("is lower-case ASCII, trimmed, with no empty entry", () => {
    const strays = entries.filter(
      (entry) =>
        entry === "" ||
        entry !== entry.toLowerCase().trim() ||
        entry.includes("  ") ||
        [...entry].some((char) => char < " " || char > "~"),
    );
    expect(strays).toEqual([]);
  });

  it("is sorted in the source", () => {
    expect(entries).toEqual(entries.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it("names its source, license and date", () => {
    expect(list.source).not.toBe("");
    expect(list.licence).not.toBe("");
    expect(list.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it.each(sizes.map(([list, fewest]) => ({ title: list.name, size: list.entries.size, fewest })))(
  "$title holds at least $fewest",
  ({ size, fewest }) => {
    expect(size).toBeGreaterThanOrEqual(fewest);
  },
);

it("repeats no entry within a list", () => {
  const repeated: string[] = [];
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, body] of text.matchAll(/`\n([^`$]*)\n`/g)) {
      const keys = (body ?? "").split(/[|\n]/).map((entry) => entry.split("=")[0] ?? "");
      const seen = new Set<string>();
      for (const key of keys) {
        if (seen.has(key)) repeated.push(`${file}: ${key}`);
        seen.add(key);
      }
    }
  }
  expect(repeated).toEqual([]);
});

describe("relations between lists", () => {
  const within = (part: Entries, ...wholes: Entries[]) =>
    [...part.keys()].filter((entry) => !wholes.some((whole) => whole.has(entry)));
  const shared = (a: Entries, b: Entries) => [...a.keys()].filter((entry) => b.has(entry));

  it.each([
    ["rare conditions are conditions", within(rareConditions.entries, conditions.entries)],
    ["sensitive conditions are conditions", within(sensitiveConditions.entries, conditions.entries)],
    ["nicknames are given names", within(nicknames.entries, givenNames.entries, wordlikeGivenNames.entries)],
    ["given names and wordlike ones are disjoint", shared(givenNames.entries, wordlikeGivenNames.entries)],
    ["surnames and wordlike ones are disjoint", shared(surnames.entries, wordlikeSurnames.entries)],
    ["places and wordlike ones are disjoint", shared(usPlaces.entries, wordlikePlaces.entries)],
    ["no state is a plain city", shared(usStates.entries, usPlaces.entries)],
  ])("%s", (_, strays) => {
    expect(strays).toEqual([]);
  });

  it("every maker of a product is a company", () => {
    const makers = healthProducts.records.flatMap((record) => (record.maker ? [record.maker] : []));
    expect(makers.filter((maker) => !companies.entries.has(maker))).toEqual([]);
  });

  it("attributes come from small closed sets", () => {
    expect(new Set(companies.entries.values())).toEqual(
      new Set(["device", "digital", "pharma", "supplement"]),
    );
    expect(new Set(holidays.entries.values())).toEqual(new Set(["public", "religious"]));
    expect(new Set(healthProfessions.entries.values())).toEqual(
      new Set(["credential", "profession", "staff"]),
    );
    expect(new Set(publicFigureRoles.entries.values())).toEqual(new Set(["celebrity", "office"]));
    expect([...genericDrugs.entries].filter(([, kind]) => kind === "")).toEqual([]);
    expect([...drugBrands.entries].filter(([, generic]) => generic === "")).toEqual([]);
    expect([...stigmaTerms.entries].filter(([, instead]) => instead === "")).toEqual([]);
  });
});

const members: readonly [string, Entries, string][] = [
  [
    "given names",
    givenNames.entries,
    "maria debbie oluwaseun priya kwame nkechi xiomara siobhan zbigniew agnieszka thuy haruki leilani shaniqua deshawn lakeisha fatima mohammed svetlana dmitri anahit mehmet guadalupe jose joaquin dawit tigist thandiwe sione tevita aroha minh tuan chukwuemeka harpreet jiwoo maiv kealoha",
  ],
  [
    "wordlike given names",
    wordlikeGivenNames.entries,
    "will may hope grace bill pat mark art rose joy faith april june summer dawn jack frank rich chase hunter melody autumn sky ray gene drew sue penny olive ivy ruby pearl angel star miles dean chance ace max van",
  ],
  [
    "surnames",
    surnames.entries,
    "delgado kowalczyk abernathy raghunathan mensah munoz nguyen o'brien okonkwo kim singh patel garcia johnson begay yazzie xiong vang haddad hosseini yilmaz petrosyan cohen ivanova papadopoulos nakamura wang macapagal mcallister",
  ],
  [
    "wordlike surnames",
    wordlikeSurnames.entries,
    "young long brown cook price best banks bush king hill green white black baker hall wood stone page law pope bishop may day love rice",
  ],
  [
    "US places",
    usPlaces.entries,
    "elko millsboro boise dover georgetown tucson springfield miami houston cleveland albuquerque",
  ],
  ["wordlike places", wordlikePlaces.entries, "reading mobile normal surprise hope harlan"],
  ["drug brands", drugBrands.entries, "botox ozempic lyrica eliquis suboxone qutenza journavx"],
  ["companies", companies.entries, "painteq medtronic nevro mimedx webmd pfizer galderma thorne hims"],
  [
    "eponyms",
    eponyms.entries,
    "parkinson hodgkin babinski hoffmann lhermitte spurling lasegue patrick gaenslen tinel phalen trendelenburg romberg waddell charcot raynaud sjogren ehlers-danlos marfan guillain-barre bell horner scheuermann schmorl modic tarlov chiari pott kummell baastrup bertolotti paget lyme boston oswestry kellgren-lawrence cobb meyerding pfirrmann tuohy jamshidi kambin luschka",
  ],
];

it.each(members)("%s hold the names people have", (_, entries, words) => {
  expect(words.split(" ").filter((word) => !entries.has(word))).toEqual([]);
});

const ordinary =
  "the a and of to in is it you that he was for on are with as his they be at one have this from or had by but what some we can out other were all there when up use your how said each she which their time if way about many then them write would like so these her long make thing see him two has look more day could go come did number sound no most people my over know water than call first who may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under name very through just form sentence great think say help low line differ turn cause much mean before move right boy old too same tell does set three want air well also play small end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father head stand own page should country found answer school grow study still learn plant cover food sun four between state keep eye never last let thought city tree cross farm hard start might story saw far sea draw left late run while press close night real life few north open seem together next white children begin got walk example ease paper group always music those both mark often letter until mile river car feet care second book carry took science eat room friend began idea fish mountain stop once base hear horse cut sure watch color face wood main enough plain girl usual young ready above ever red list though feel talk bird soon body dog family direct pose leave song measure door product black short class wind question happen complete ship area half rock order fire south problem piece told knew pass since top whole king space heard best hour better true during hundred remember step early hold west ground interest reach fast sing listen table travel less morning " +
  "pain spine patient clinic back today doctor please story nerve block stim pump team staff thanks love week surgery injection fusion disc knee hip shoulder chart scan consult referral dose implant lead trial needle opioid steroid provider nurse hospital insurance medicare gabapentin ketamine wellness practice physical therapy pregnancy cancer stroke sepsis rehab labs fever numb spinal lumbar cervical thoracic sacral dura ganglion";

it.each([
  ["given names", givenNames.entries],
  ["surnames", surnames.entries],
  ["US places", usPlaces.entries],
  ["world cities", worldCities.entries],
])("plain %s hold no ordinary or medical word", (_, entries) => {
  expect(ordinary.split(" ").filter((word) => entries.has(word))).toEqual([]);
});

describe("lexicon", () => {
  const meta: LexiconMeta = { name: "n", source: "s", licence: "l", date: "2026-01-01" };

  it("splits on lines and bars and drops blanks", () => {
    expect([...lexicon(meta, "\nblood thinner|statin\n nsaid \n").entries]).toEqual([
      "blood thinner",
      "statin",
      "nsaid",
    ]);
  });

  it("reads pairs, with the first equals sign as the border", () => {
    expect([...mapLexicon(meta, "a=b=c|d").entries]).toEqual([
      ["a", "b=c"],
      ["d", ""],
    ]);
  });

  it.each([
    ["my blood thinner dose", 1, 5, 2],
    ["my blood pressure", 1, 5, 0],
    ["a statin", 1, 5, 1],
    ["my blood thinner", 1, 1, 0],
    ["statin", 1, 5, 0],
  ])("finds the longest entry in %j from %i, at most %i words", (text, from, most, count) => {
    expect(longestEntryAt(lexicon(meta, "blood thinner|statin"), text.split(" "), from, most)).toBe(count);
  });
});
