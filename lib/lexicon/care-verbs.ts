import { type Lexicon, lexicon } from "./lexicon";

/** What a clinician does to a patient, in the inflections posts use. */
export const careVerbs: Lexicon = lexicon(
  {
    name: "care verbs",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
ablate|ablated|ablates|ablating|admit|admits|admitted|admitting|anesthetize|anesthetized|assess|assessed|assesses
assessing|biopsied|biopsies|biopsy|block|blocked|blocking|blocks|bolused|braced|cannulated|cared for|caring for|cast
casted|catheterized|cauterized|coded|consult|consulted|consulting|consults|counsel|counseled|counseling|cured|debrided
decompress|decompressed|decompressing|deliver|delivered|delivering|delivers|diagnose|diagnosed|diagnoses|diagnosing
discharge|discharged|discharges|discharging|drained|embolized|evaluate|evaluated|evaluates|evaluating|examine|examined
examines|examining|excised|explant|explanted|explanting|extracted|extubate|extubated|fix|fixed|fixing|followed
following|fuse|fused|fuses|fusing|got her back to|help|helped|helping|helps|image|imaged|implant|implanted|implanting
implants|infuse|infused|infusing|inject|injected|injecting|injects|intubate|intubated|intubating|irradiated|lased|lost
manage|managed|manages|managing|medicated|monitored|monitoring|needled|numbed|operate on|operated|operated on
operates on|operating on|packed|palpated|place|placed|placing|prepped|prescribe|prescribed|prescribes|prescribing
program|programmed|programming|pronounced|rechecked|reduced|refer|referred|referring|refers|refill|refilled|refilling
refills|removed|repair|repaired|repairing|repairs|replace|replaced|replacing|reprogrammed|resected|resuscitate
resuscitated|revise|revised|revising|rounded on|saved|saw|scan|scanned|scanning|scoped|screened|sedate|sedated|see
seeing|seen|sees|sent home|shocked|splinted|started on|stented|stimulated|straightened|suture|sutured|suturing
switched|take care of|taking care of|taper|tapered|tapering|took care of|took out|transferred|transfused|transplanted
treat|treated|treating|treats|triage|triaged|trial|trialed|trialing|tubed|vaccinate|vaccinated|wean|weaned|weaning
whitened
`,
);

/** What happens to a patient or what a patient does in the course of care. */
export const patientEventVerbs: Lexicon = lexicon(
  {
    name: "patient event verbs",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
ambulated|arrest|arrested|arrived|beat cancer|bled|canceled|cancelled|celebrated|climbed|coded|collapsed|conceived
crashed|cried|danced|declined|delivered|die|died|dies|discharged|drove home|dying|fall|falls|fell|flared|flatlined
fractured|gave birth|gave up|got out of the wheelchair|graduated|had a baby|had surgery|healed|hiked|improved
is in remission|is pain free|is pain-free|is post-op|lost her battle|lost his battle|miscarried|no-showed|overdosed
passed|passed away|pulled through|ran her first|ran his first|rang the bell|recovered|relapse|relapsed|responded
returned to sport|returned to work|seized|slept through the night|stood up|succumbed|survived|took her first steps
took his first steps|tore|transitioned to hospice|undergo|undergoing|underwent|walked|walked again|walked in
walked out|was admitted|was born|was diagnosed|was discharged|was implanted|was injured|was intubated|went home
went into labor|went into remission|woke up
`,
);
