import { defineFact } from "@/lib/engine/draft";
import { conditions } from "@/lib/lexicon/conditions";
import { drugBrands, drugClasses, genericDrugs, supplements } from "@/lib/lexicon/drugs";
import { imaging, labTests } from "@/lib/lexicon/imaging-and-labs";
import { procedures } from "@/lib/lexicon/procedures";
import type { Span } from "@/lib/schema/finding";
import { words } from "./words";

/** What a word of care names. `rx` needs a prescriber; a `remedy` is bought off a shelf: vaccines and supplements too. */
export type CareKind =
  "rx" | "remedy" | "test" | "procedure" | "condition" | "organ" | "device" | "activity" | "symptom";

/** A word (or a pair of words) of care in the plain view. */
export interface CareWord extends Span {
  readonly kind: CareKind;
  /** In lower case. */
  readonly text: string;
  /** The index of its last token in `words`. */
  readonly token: number;
}

/** Everyday words by kind; drug names beyond these come from the lexicon. The first kind that lists a word holds. */
const kinds: Readonly<Record<CareKind, string>> = {
  remedy: `ibuprofen advil motrin nsaid nsaids tylenol acetaminophen paracetamol aleve aspirin excedrin benadryl
    diphenhydramine zyrtec cetirizine claritin allegra mucinex sudafed dayquil nyquil pepto imodium loperamide miralax
    senna metamucil pepcid tums antacid antacids melatonin magnesium zinc iron turmeric curcumin berberine kratom cbd
    thc cannabis edibles gummies ashwagandha probiotic probiotics supplement supplements vitamin vitamins b12 d3 biotin
    collagen creatine nac glutathione elderberry echinacea arnica oregano garlic ginger peppermint quercetin omega-3
    omega neosporin bacitracin vaseline aquaphor benzocaine orajel capsaicin biofreeze lotion cream ointment drops
    vaccine vaccines vaccination shot shots booster boosters jab mmr tdap gardasil shingrix flumist rhogam formula
    solids fluoride retinol sunscreen laxative laxatives enema decongestant antihistamine antihistamines epsom kefir mag
    electrolytes pedialyte peptide peptides bpc-157 dhea motrins tylenols ibuprofeno paracetamols suero manzanilla vaporub jarabe acetaminofén acetaminofen`,
  rx: `med meds medication medications medicine medicines prescription prescriptions script rx pill pills tablet
    tablets tabs dose doses dosage thinner thinners anticoagulant anticoagulants stimulant stimulants statin statins insulin steroid
    steroids antibiotic antibiotics abx amox zpak z-pak z-pack zpack doxy opioid opioids opiate opiates oxy oxys percs
    painkiller painkillers inhaler inhalers nebulizer ppi ppis antidepressant antidepressants ssri ssris snri snris
    antipsychotic antipsychotics benzo benzos beta-blocker beta-blockers diuretic diuretics triptan triptans chemo
    chemotherapy immunotherapy retinoid testosterone estrogen progesterone hrt ivf accutane synthroid lantus humalog
    anticonvulsant nitro levo pred spiro traz clinda gaba hctz bumex buspar lispro glargine tret lotrimin monistat
    azo progestin progesterone depo hydroxy sulfa azelaic benzoyl pyridium silvadene fluoxetine tapering underdosed overmedicated undermedicated titration pastilla pastillas medicina medicinas medicamento medicamentos antibiótico antibiótico antibiotico antibióticos
    insulina dosis inyección inyeccion metformina losartán amoxicilina prep coumadin lovenox plavix eliquis xarelto ativan xanax klonopin valium ambien adderall
    ritalin vyvanse zoloft prozac lexapro cymbalta wellbutrin seroquel lyrica neurontin suboxone epipen paxlovid
    ozempic wegovy mounjaro zepbound glp-1 glp-1s humira dupixent methotrexate prednisone medrol gabapentin levothyroxine metformin`,
  test: `mri mris ct scan scans xray xrays x-ray x-rays biopsy colonoscopy mammogram ultrasound eeg ekg ecg emg echo
    labs lab bloodwork a1c tsh psa test tests screening pap hida dexa endoscopy angiogram cystoscopy imaging
    culture swab amnio nipt holter monitor scope`,
  procedure: `surgery surgeries operation fusion laminectomy discectomy injection injections epidural epidurals block
    blocks ablation rfa stimulator stim implant implants extraction crown filling veneers braces c-section cesarean
    induction hysterectomy appendectomy cholecystectomy tonsillectomy radiation radiotherapy mastectomy lumpectomy
    transplant dialysis stent bypass cath catheter pacemaker cardioversion physio therapy rehab chiro adjustment
    adjustments acupuncture prp filler fillers botox lipo bbl facelift laser peel transfusion iv infusion infusions
    ect tms replacement arthroscopy circumcision vasectomy iud iui tubal tubes scaling crowns deep-cleaning dilation cerclage pessary stitches sutures treatment treatments procedure
    procedures chole appy hyst lapchole rhinoplasty hemorrhoidectomy vbac homebirth graft kyphoplasty vertebroplasty sclerotherapy trial root-canal pt steroids`,
  condition: `sciatica migraine migraines flu covid strep pneumonia mono shingles hives eczema psoriasis rosacea acne
    cancer tumor tumour cyst wart warts tear torn sprain sprained strain strained fracture fractured fx broken bulge
    herniation herniated impingement spasm spasms anxiety stress panic depression depressed bipolar adhd autism
    autistic ptsd ocd pcos endo fibroids miscarriage miscarrying preeclampsia pregnant uti yeast infection infected bv
    std sti herpes hpv gout lupus fibro fibromyalgia crps rsd lyme pots eds mcas sibo ibs ibd crohn's crohns celiac
    reflux gerd ulcer ulcers gallstones gallstone hernia stones hemorrhoids hemorrhoid fissure diabetes diabetic
    prediabetic hypothyroid hyperthyroid hashimoto's hashimotos clot clots dvt stroke tia afib pacs pvcs svt rheumatoid arrhythmia asthma
    copd allergy allergies allergic ringworm scabies abscess cavity cavities concussion concussed seizure seizures
    epilepsy vertigo bppv tinnitus parkinson's parkinsons alzheimer's alzheimers dementia als palsy arthritis
    osteoporosis virus viral bacterial fungal fungus cramp cramps gas colic teething withdrawal deficiency deficient
    fibroma ganglion bunion bunions radiculopathy croup rsv bronchitis sepsis septic rabies measles chickenpox thrush
    candida worms parasites mold perimenopause menopause menopausal ectopic preterm contractions prolapse diastasis
    incontinence aneurysm pinkeye stye cataract glaucoma floaters blepharitis tmj tmd gingivitis whiplash overuse
    hypermobile narcissist narcissistic codependent borderline bpd roseola hfmd pinguecula psychosis psychotic mania manic schizophrenia schizophrenic anorexia bulimia dehydrated
    dehydration angina melasma tinea jaundice thrombosis embolism ehlers-danlos marfan syndrome disease disorder
    dystonia ataxia splints lymphoma leukemia anemic heartburn impetigo zoster scoliosis hydrocephalus acl-tear burnout
    rosacea vitiligo keratosis basal melanoma freckle lipoma braxton hicks osgood-schlatter tremor tremors grinding receding bone-on-bone endometriosis`,
  organ: `gallbladder disc disk discs appendix thyroid piriformis meniscus acl mcl rotator labrum sij adrenals hormones
    pec pecs bicep biceps sinuses liver gut spleen pancreas prostate ovaries ovary uterus kidney kidneys nerves nerve muscle muscles ligament
    tendon fascia facet facets posture sugars cortisol sciatic heart`,
  device: `tube catheter syringe foley picc g-tube trach stoma ostomy sling boot brace splint cast crutches wrap compression orthotics inserts cpap binder cuff pump patch patches
    mouthguard retainer dressing bandage tape tourniquet`,
  activity: `gym run running squats deadlifts lifting jog walk workout exercise exercises stretches stretch glides planks
    diet keto fasting gluten dairy sugar carbs alcohol wine coffee caffeine breastfeeding driving ice heat bath sauna
    nap yoga massage`,
  symptom: `pain ache aches headache headaches numbness tingling weakness fever swelling rash lump bleeding dizziness
    fainting nausea vomiting diarrhea cough itching burning stiffness fatigue spotting palpitations bump mole bruising
    cramping discharge redness pus flare flares nodule nodules polyp polyps lesion lesions papule papules scab scabs
    bruise bruises knot knots twinge twinges twitch twitching twitches dizzy lightheaded wheeze wheezing welt welts ooze
    oozing mucus phlegm drainage poop stool stools puke constipated constipation bloat bloated bloating zaps puffiness
    swollen sore soreness snoring drooling crust crusting ringing insomnia tenderness hot-flashes numb tingles hives`,
};

const kindOf = new Map<string, CareKind>();
for (const kind of Object.keys(kinds) as CareKind[])
  for (const word of kinds[kind].split(/\s+/)) if (word && !kindOf.has(word)) kindOf.set(word, kind);

/** Greek and Latin endings of illnesses; INN stems of drugs. */
const illnessEnding =
  /(?:itis|osis|opathy|algia|oma|emia|plegia|paresis|ectasia|rrhea|uria|penia|plakia|esthesia|phagia|pnea|otropia|iopia|listhesis|iasis|myelia)$/;
const notIllness = new Set(
  "diagnosis prognosis hypnosis osmosis metamorphosis symbiosis aroma diploma oklahoma roma tacoma sonoma homeopathy naturopathy osteopathy academia telepathy bohemia soma".split(
    " ",
  ),
);
const drugStem =
  /(?:april|opril|sartan|statin|olol|azepam|azolam|cillin|mycin|floxacin|conazole|triptan|gliptin|gliflozin|glutide|xaban|codone|morphone|oxetine|ipramine|triptyline|prazole|parin|tinib|zumab|mumab|ximab|solone|metasone|oxicam|coxib|setron|barbital|dronate|cycline|dipine|gepant|clovir)$/;

/** Listed as conditions for other ends: events, and words that everyday talk shares. */
const notVerdict = new Set(
  "arrested abused assault assaulted abortion amputation alcoholic addict cut burned hot cold weak tired dead died fat obese overweight homeless crash fall fell fallen accident shot stabbed break breaks wound wounds scar scars stress high low crisis shock attack code mass growth spot spots freckle bite bites sting burn burns crash als's".split(
    " ",
  ),
);

/** What one word names, out of context. Takes lower case. */
export function careKindOf(word: string): CareKind | undefined {
  const known = kindOf.get(word);
  if (known) return known;
  if (word.length < 4) return undefined;
  if (conditions.entries.has(word))
    return notVerdict.has(word)
      ? undefined
      : /(?:pain|ache|aches|fever)$/.test(word)
        ? "symptom"
        : "condition";
  if (procedures.entries.has(word)) return "procedure";
  if (imaging.entries.has(word) || labTests.entries.has(word)) return "test";
  if (genericDrugs.entries.has(word) || drugBrands.entries.has(word)) return "rx";
  if (supplements.entries.has(word)) return "remedy";
  if (word.length < 6 || word === "april") return undefined;
  if (illnessEnding.test(word) && !notIllness.has(word)) return "condition";
  if (drugStem.test(word)) return "rx";
  return undefined;
}

/** Pairs whose words say nothing apart, hyphens read as spaces. */
const pairs = new Map<string, CareKind>(
  (
    [
      [
        "rx",
        "plan b|morning-after pill|blood thinner|blood thinners|birth control|beta blocker|beta blockers|water pill|cold turkey|muscle relaxer|muscle relaxers",
      ],
      [
        "remedy",
        "fish oil|vitamin d|vitamin c|vitamin k|tea tree|essential oils|essential oil|castor oil|apple cider",
      ],
      [
        "condition",
        "heart attack|pinched nerve|trapped nerve|pulled muscle|pulled hamstring|slipped disc|bulging disc|kidney stone|kidney stones|blood clot|panic attack|panic attacks|carpal tunnel|tennis elbow|growing pains|wear and|bone on|wear tear|heat rash|pink eye|ear infection|sinus infection|frozen shoulder|trigger finger|shin splints|low testosterone|low t|leaky gut|long covid|bug bite|spider bite|ingrown hair|ingrown toenail|skin tag|dry socket|bell's palsy|a virus|swollen lymph node|tech neck|text neck|it band|it band syndrome|scar tissue|dry eye|dry eyes|dry skin|water retention|growth spurt|cluster headaches|false labor|swollen node|swollen gland|swollen glands|lymph node|low iron|low b12|low ferritin|low blood sugar|high blood pressure|dead nerve|cracked tooth|silent reflux|acid reflux|heat exhaustion|heat stroke|food poisoning|stomach bug|muscle strain|muscle spasm|muscle knot|runner's knee|jumper's knee|golfer's elbow|swimmer's ear|athlete's foot|jock itch|cold sore|canker sore|hand foot|post nasal|postnasal drip|torn meniscus|torn labrum|disc bulge|disc herniation|nerve root|viral rash|contact dermatitis|cradle cap|milk allergy|tongue tie|lip tie|broken rib|cracked rib|bruised rib|bone bruise|bone spur|bone spurs|turf toe|plantar fasciitis|pelvic congestion|hormone imbalance|hormonal imbalance|adrenal fatigue|insulin resistance|sleep apnea|iron deficiency|b12 deficiency|staph infection|yeast infection|fungal infection|bladder infection|tooth infection|kidney infection|morning sickness|round ligament|cluster headache|tension headache|stress fracture|nerve pain|broken toe|broken heart",
      ],
      [
        "organ",
        "muscle knots|wisdom tooth|wisdom teeth|si joint|si joints|rotator cuff|hip flexors|hip flexor|gall bladder|pelvic floor",
      ],
      [
        "procedure",
        "root canal|physical therapy|stem cells|stem cell|c section|stim trial|nerve block|steroid injection|cortisone shot",
      ],
      ["test", "x ray|x rays|blood work|blood test|cat scan|stress test|sleep study"],
      ["activity", "nerve glides|foam roller|foam rolling"],
    ] as const
  ).flatMap(([kind, names]) => names.split("|").map((name): [string, CareKind] => [name, kind])),
);
pairs.delete("broken heart");

/** Names of two or three words in the lexicons, by their first word. */
const phrases = new Map<string, { readonly rest: string; readonly kind: CareKind }[]>();
for (const [kind, entries] of [
  ["condition", conditions.entries],
  ["procedure", procedures.entries],
  ["test", imaging.entries],
  ["test", labTests.entries],
  ["rx", drugClasses.entries],
] as const)
  for (const entry of entries) {
    const space = entry.indexOf(" ");
    if (space < 0 || entry.split(" ").length > 3) continue;
    const first = entry.slice(0, space);
    const named = {
      rest: entry.slice(space),
      kind:
        kind === "condition" && /\b(?:pain|pains|ache|aches|bleeding)$/.test(entry)
          ? ("symptom" as const)
          : kind,
    };
    const listed = phrases.get(first);
    if (listed) listed.push(named);
    else phrases.set(first, [named]);
  }

/** The words of care in a draft, in order. */
export const careWords = defineFact("care words", (draft): readonly CareWord[] => {
  const found: CareWord[] = [];
  const tokens = draft.get(words);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.kind !== "hashtag")) continue;
    if (token.kind === "hashtag") {
      const text = token.lower.slice(1);
      const kind = careKindOf(text);
      if (kind) found.push({ start: token.start, end: token.end, text, kind, token: at });
      continue;
    }
    const next = tokens[at + 1];
    if (next?.kind === "word" && next.start - token.end <= 2) {
      const text = `${token.lower.includes("-") ? token.lower.replace(/-/g, " ") : token.lower} ${next.lower}`;
      const kind = pairs.get(text);
      if (kind) {
        found.push({ start: token.start, end: next.end, text, kind, token: at + 1 });
        at++;
        continue;
      }
      const phrase = phrases
        .get(token.lower)
        ?.find(
          ({ rest }) =>
            draft.lower.startsWith(rest, token.end) &&
            !/[a-z0-9]/.test(draft.lower.charAt(token.end + rest.length)),
        );
      if (phrase) {
        const end = token.end + phrase.rest.length;
        let last = at + 1;
        while ((tokens[last]?.end ?? end) < end) last++;
        found.push({
          start: token.start,
          end,
          text: draft.lower.slice(token.start, end),
          kind: phrase.kind,
          token: last,
        });
        at = last;
        continue;
      }
    }
    const bare = token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower;
    const kind =
      careKindOf(token.lower) ??
      (bare === token.lower ? undefined : careKindOf(bare)) ??
      (bare.endsWith("s") ? careKindOf(bare.slice(0, -1)) : undefined);
    if (kind) found.push({ start: token.start, end: token.end, text: token.lower, kind, token: at });
  }
  return found;
});
