/**
 * Verbs and nouns that say what care does to a condition, by how much they promise. Own selection, 2026-11, general
 * English; no list copied. License: as the project. Lower case; inflections are made from the base form.
 */

/** How much a verb promises: 3 removes or undoes a condition, 2 stops or sets right, 1 improves. */
export type EffectWeight = 1 | 2 | 3;

const bases: readonly (readonly [EffectWeight, string])[] = [
  [
    3,
    `cure heal reverse erase eradicate eliminate banish vanquish annihilate obliterate regenerate regrow dissolve vaporize
    conquer defeat demolish abolish resurrect rejuvenate undo zap nuke extinguish purge exterminate expel unclog de-age incinerate`,
  ],
  [
    2,
    `fix end stop halt prevent block kill destroy crush smash melt torch shred starve flush detox detoxify cleanse clear
    restore renew rebuild repair reboot reset rewire reprogram resolve solve balance rebalance realign recalibrate normalize
    unlock revive correct remove beat outsmart silence mute smooth tighten shrink blast resurface 
    supercharge skyrocket triple double sharpen neutralize desensitize deactivate switch calm dissipate disintegrate shed
    lift replenish recharge remineralize activate awaken quiet quieten settle fade flatten loosen unwind release scrub sweep rescue quit bulletproof
    immunize shield protect safeguard fireproof slash straighten unblock drain plump remodel reshape`,
  ],
  [
    1,
    `improve boost relieve ease soothe reduce lower cut increase raise support strengthen enhance lessen minimize
    control manage tame fight combat battle energize optimize stimulate promote speed accelerate slow delay`,
  ],
];

const irregular: Readonly<Record<string, string>> = {
  undo: "undo undoes undid undone undoing",
  regrow: "regrow regrows regrew regrown regrowing",
  rebuild: "rebuild rebuilds rebuilt rebuilding",
  beat: "beat beats beaten beating",
  cut: "cut cuts cutting",
  fight: "fight fights fought fighting",
  quit: "quit quits quitting",
  shed: "shed sheds shedding",
  shrink: "shrink shrinks shrank shrunk shrinking",
  break: "break breaks broke broken breaking",
  reset: "reset resets resetting",
  stop: "stop stops stopped stopping",
  zap: "zap zaps zapped zapping",
  expel: "expel expels expelled expelling",
  unclog: "unclog unclogs unclogged unclogging",
  slash: "slash slashes slashed slashing",
  speed: "speed speeds sped speeding",
  burn: "burn burns burned burnt burning",
};

/** The inflections of an English base form. */
export function inflect(base: string): readonly string[] {
  const special = irregular[base];
  if (special) return special.split(" ");
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${base}ed`;
  return [base, third, past, `${stem}ing`];
}

export type VerbForm = "base" | "third" | "past" | "ing";

export interface EffectVerb {
  readonly base: string;
  readonly weight: EffectWeight;
  readonly form: VerbForm;
}

function formOf(base: string, word: string): VerbForm {
  if (word === base) return "base";
  if (word.endsWith("ing")) return "ing";
  return word.endsWith("s") ? "third" : "past";
}

/** Every inflection of every verb. */
export const effectVerbs: ReadonlyMap<string, EffectVerb> = new Map(
  bases.flatMap(([weight, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((base) =>
        inflect(base).map((word) => [word, { base, weight, form: formOf(base, word) }] as const),
      ),
  ),
);

/** Verbs that mean an effect only with their particle, by base form: "ward off". */
export const effectParticles: ReadonlyMap<string, readonly (readonly [string, EffectWeight])[]> = new Map(
  Object.entries({
    ward: [["off", 2]],
    fend: [["off", 2]],
    stave: [["off", 2]],
    fight: [["off", 2]],
    hold: [["off", 1]],
    wipe: [
      ["out", 3],
      ["away", 3],
    ],
    knock: [["out", 3]],
    wash: [["away", 2]],
    stamp: [["out", 3]],
    root: [["out", 3]],
    flush: [
      ["out", 2],
      ["away", 2],
    ],
    pull: [["out", 2]],
    draw: [["out", 2]],
    drive: [["out", 2]],
    chase: [["away", 3]],
    take: [
      ["away", 3],
      ["off", 2],
    ],
    melt: [
      ["away", 3],
      ["off", 3],
    ],
    burn: [
      ["off", 2],
      ["away", 3],
    ],
    blast: [["away", 3]],
    zap: [["away", 3]],
    clear: [
      ["up", 2],
      ["out", 2],
    ],
    turn: [
      ["off", 3],
      ["back", 3],
      ["around", 2],
    ],
    switch: [["off", 3]],
    shut: [
      ["off", 3],
      ["down", 3],
    ],
    dial: [["back", 2]],
    roll: [["back", 3]],
    bring: [["back", 2]],
    give: [["back", 2]],
    peel: [["away", 2]],
    dissolve: [["away", 3]],
    scare: [["off", 2]],
    rub: [["out", 2]],
    strip: [["away", 2]],
    sweep: [["away", 3]],
    lock: [["out", 2]],
  } satisfies Record<string, readonly (readonly [string, EffectWeight])[]>),
);

/** The verbs above that no other list holds, inflected, to their base form. */
export const particleVerbs: ReadonlyMap<string, string> = new Map(
  [...effectParticles.keys()].flatMap((base) => {
    const forms: Readonly<Record<string, string>> = {
      hold: "hold holds held holding",
      draw: "draw draws drew drawn drawing",
      drive: "drive drives drove driven driving",
      take: "take takes took taken taking",
      shut: "shut shuts shutting",
      bring: "bring brings brought bringing",
      give: "give gives gave given giving",
      rub: "rub rubs rubbed rubbing",
      strip: "strip strips stripped stripping",
      sweep: "sweep sweeps swept sweeping",
      fight: "fight fights fought fighting",
    };
    return (forms[base]?.split(" ") ?? inflect(base)).map((word) => [word, base] as const);
  }),
);

/** What a condition does when it goes: said behind it ("your depression lifts"). Inflected. */
export const vanishVerbs: ReadonlyMap<string, EffectWeight> = new Map(
  (
    [
      [3, "vanish disappear evaporate regrow regenerate reverse dissolve evaporate heal"],
      [2, "lift resolve fade melt clear stop end quit shrink"],
    ] as const
  ).flatMap(([weight, list]) =>
    list.split(" ").flatMap((base) => inflect(base).map((word) => [word, weight] as const)),
  ),
);

/** Body parts, states and substances that care is said to act on, beside the conditions of the subject list. */
export const bodyTargets: ReadonlySet<string> = new Set(
  `scarring cortisol lashes eyelashes brows nails enamel plaque bone bones muscle muscles tissue bedwetting hangover hangovers
  panic attack attacks flare flares flare-ups flareups tantrums meltdowns jowls bags puffiness pigmentation breakouts breakout blackheads pimples
  dizziness nausea vomiting sinuses stones gallstones circulation posture memory focus concentration cognition anger rage
  cells germs germ pathogens breathing eye eyes ear ears throat face waist waistline tummy pooch thighs ovaries eggs sperm periods cycle
  tremor tremors ligaments tendons metabolism dna telomeres mitochondria gray greys grays hairline follicles stress lines
  decay tartar stains bad-breath breath odor sweating cellulite stretch marks spots sun-damage damage clock years age
  suffering misery agony craving cravings alcoholism smoking habit addictions tics stutter stuttering dyslexia sciatic cartilage
  joints bloat gas heartburn ulcers polyps nodules calcification arteries plaques bruise bruises wound bleeding sagging droop
  hot-flashes flashes dryness leaks leakage urgency snore snoring grinding clenching clicking locking limp hunch hump hunchback leak falls speech shedding youth curves follicle toxins lymph hairline fits speech-delay stimming tongue-tie reflexes nerve lungs
  ringing buzzing burning microplastics metals mercury biofilm glucose bunions fungus toenail toenails antibodies gum legs decades years gallbladder uterus tonsils adenoids appendix womb cervix yeast spasm spasms tension clench
  stiff stiffness numb crooked fogginess bloated nighttime night-sweats sweats mucus phlegm congestion allergens histamine hives itchiness flakes dandruff
  warts tags lesions tumors growths clots bad-knees knees shoulders hip hips bunion toes heel heels arches`
    .split(/\s+/)
    .filter(Boolean),
);

/** Care that a promise makes needless: what is ditched, canceled or never needed again. */
export const careTargets: ReadonlySet<string> = new Set(
  `antibiotic mri biopsy ct sedative pillbox vet appointment migraine-meds stent stents hysterectomies colonoscopy mammogram biopsies needle surgery surgeries surgeon operation operations replacement replacements fusion meds med medication medications medicine medicines pills pill prescription
  prescriptions rx glasses readers contacts lenses dentures cpap inhaler inhalers insulin metformin statin statins antidepressants antidepressant ssri ssris
  opioids opioid painkillers painkiller cane walker wheelchair crutches needles scalpel epidural epidurals braces injections injection shots knife
  botox antibiotics chemo chemotherapy radiation vaccine vaccines adderall ritalin prozac zoloft lexapro xanax viagra steroid steroids oxys advil tylenol
  ibuprofen nsaids cortisone gabapentin tums antacids ppis ventilator dialysis ozempic dentist orthodontist hearing-aid hearing-aids aids brace truss transplant
  hysterectomy ivf c-section therapist therapy doctor doctors dermatologist cardiologist specialist bandages wig toupee concealer makeup foundation razor razors pads
  melatonin sleeping-pills epipen biologics biologic immunosuppressants blood-thinners warfarin allergist tablets`
    .split(/\s+/)
    .filter(Boolean),
);
