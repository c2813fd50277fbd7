import { type MapLexicon, mapLexicon } from "./lexicon";

/** Terms that stigmatize, each with a person-first alternative that fits the same place in most sentences. "autistic person" and "deaf" follow the wish of those communities. */
export const stigmaTerms: MapLexicon = mapLexicon(
  {
    name: "stigmatizing terms",
    source:
      "compiled for this project in the spirit of the National Institute on Drug Abuse's Words Matter and the AMA Manual of Style on inclusive language",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abuser=person who uses drugs|addict=person with a substance use disorder
addicts=people with a substance use disorder|afflicted with=living with|aids victim=person with AIDS
alcoholic=person with alcohol use disorder|alcoholics=people with alcohol use disorder
anorexic=person with anorexia|arthritics=people with arthritis|asthmatics=people with asthma
attention seeker=person asking for help|attention seeking=asking for help|autistic patient=autistic person
bedridden=person who cannot leave bed|bipolar patient=person with bipolar disorder
borderline patient=person with borderline personality disorder|cancer victim=person with cancer
chronic painer=person with chronic pain|chronic painers=people with chronic pain
clean urine=negative drug test|commit suicide=die by suicide|committed suicide=died by suicide
completed suicide=died by suicide|confined to a wheelchair=uses a wheelchair
convict=person who was incarcerated|crackhead=person who uses cocaine|crazies=people with mental illness
crazy lady=person|crazy patient=patient|cripple=person with a disability|crippled=disabled|deaf and dumb=deaf
demented=person with dementia|diabetic patient=patient with diabetes|diabetics=people with diabetes
difficult patient=patient whose needs are complex|dirty uds=positive drug test|dirty urine=positive drug test
disabled person=person with a disability|dope fiend=person who uses drugs|drug abuser=person who uses drugs
drug abusers=people who use drugs|drug addict=person with a substance use disorder
drug addicts=people with a substance use disorder|drug habit=substance use disorder
drug seeker=person asking for pain relief|drug seekers=people asking for pain relief
drug seeking=asking for pain relief|drug-seeker=person asking for pain relief
drug-seeking=asking for pain relief|druggie=person who uses drugs|druggies=people who use drugs
drunk=person who had been drinking|drunks=people with alcohol use disorder|elderly=older adults
epileptic=person with epilepsy|epileptics=people with epilepsy|failed abortion=continued pregnancy
failed suicide attempt=suicide attempt|fat patient=person with obesity|fatties=people with obesity
fibro crazies=people with fibromyalgia|fibro lady=person with fibromyalgia
fibromyalgics=people with fibromyalgia|former addict=person in recovery|frequent flier=person who visits often
frequent fliers=people who visit often|frequent flyer=person who visits often
frequent flyers=people who visit often|gomer=patient|gomers=patients|handicapped=disabled
hemophiliac=person with hemophilia|heroin addict=person with opioid use disorder
homeless person=person without housing|hypochondriac=person with health anxiety|hysterical=distressed
illegal alien=immigrant without legal status|illegals=immigrants without legal status|in denial=not yet ready
inmate=person who is incarcerated|inmates=people who are incarcerated|insane=person with mental illness
invalid=person with a disability|iv drug abuser=person who injects drugs|ivdu=person who injects drugs
junkie=person who uses drugs|junkies=people who use drugs|lame=having difficulty walking
lunatic=person with mental illness|malingerer=person whose symptoms are unexplained
malingerers=people whose symptoms are unexplained|malingering=having unexplained symptoms
manic depressive=person with bipolar disorder|mental patient=person with mental illness
mentally ill=people with mental illness|mentally retarded=person with intellectual disability
midget=person of short stature|migraineur=person with migraine|morbidly obese=with severe obesity
needle user=person who injects drugs|no-shower=person who missed visits
non-adherent=not taking it as prescribed|non-compliant=not taking it as prescribed
nonadherent=not taking it as prescribed|noncompliance=difficulty following the plan
noncompliant=not taking it as prescribed|normal people=people without the condition
nut case=person with mental illness|nutcase=person with mental illness|nutjob=person
obese patient=patient with obesity|obese patients=patients with obesity|obese people=people with obesity
opiate addict=person with opioid use disorder|opioid abuse=opioid use disorder
opioid abuser=person with opioid use disorder|opioid addict=person with opioid use disorder
opioid addicts=people with opioid use disorder|paraplegics=people with paraplegia
pill head=person who uses medication|pill popper=person who uses medication
pill seeker=person asking for pain relief|pill seekers=people asking for pain relief
poor historian=person whose history was hard to obtain|problem patient=patient whose needs are complex
psycho=person with mental illness|psychotic patient=person with psychosis
quadriplegics=people with quadriplegia|recovering addict=person in recovery
recreational user=person who uses drugs|refused treatment=declined treatment
retard=person with intellectual disability|retarded=with intellectual disability
schizo=person with schizophrenia|schizophrenic=person with schizophrenia
schizophrenics=people with schizophrenia|senile=with dementia|sickler=person with sickle cell disease
sicklers=people with sickle cell disease|slow kid=child with a learning disability
spastic=person with spasticity|spaz=person|special needs kid=child with a disability
stoner=person who uses cannabis|stoners=people who use cannabis|stroke victim=person who had a stroke
stroke victims=people who had a stroke|substance abuse=substance use
substance abuser=person who uses substances|substance abusers=people who use substances
successful suicide=death by suicide|suffering from=living with|suffers from=lives with
the blind=people who are blind|the deaf=deaf people|the disabled=people with disabilities
the elderly=older adults|the homeless=people without housing|the mentally ill=people with mental illness
the obese=people with obesity|train wreck=person with complex illness|trainwreck=person with complex illness
unclean urine=positive drug test|users and abusers=people who use drugs|vegetable=person in a vegetative state
victim of=person with|welfare mom=mother|whale=person with obesity|wheelchair bound=uses a wheelchair
wheelchair-bound=uses a wheelchair|whiner=person who reports pain|whiners=people who report pain
whiny=reporting pain|work comp fakers=people with a compensation claim
`,
);
