import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** Who sells a brand in the United States: a tie to the maker is a tie to the brand. Several makers stand between semicolons. Makers of devices stand in devices-and-companies.ts. Trademarks belong to their owners. */
export const brandMakers: MapLexicon = mapLexicon(
  {
    name: "brand makers",
    source: "compiled for this project from product labels, which are public facts",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abilify=otsuka|abrysvo=pfizer|acuvue=johnson & johnson|advair=gsk|advil=pfizer consumer|aimovig=amgen|airfit=resmed
airmini=resmed|airpods=apple|ajovy=teva|aleve=bayer|alle rewards=abbvie|aquaphor=beiersdorf|arexvy=gsk
aubagio=sanofi|austedo=teva|aveeno=kenvue|bbl hero=sciton|belbuca=collegium|beovu=novartis|beyfortus=sanofi
bimzelx=ucb|biote pellets=biote|botox=abbvie; allergan|botox cosmetic=abbvie; allergan|breo=gsk|breztri=astrazeneca|briviact=ucb
byte aligners=dentsply sirona|camzyos=bristol myers squibb|casgevy=vertex|cerave=l'oreal|cetaphil=galderma
cialis=eli lilly|cimzia=ucb|claritin=bayer|cobenfy=bristol myers squibb|colgate=colgate-palmolive|comirnaty=pfizer
control-iq=tandem diabetes|copaxone=teva|cosentyx=novartis|crestor=astrazeneca|cymbalta=eli lilly
darzalex=johnson & johnson|daxxify=revance|differin=galderma|dupixent=regeneron; sanofi|dysport=galderma
ebglyss=eli lilly|eliquis=bristol myers squibb; pfizer|elite iq=cynosure|emgality=eli lilly|enbrel=amgen
entresto=novartis|entyvio=takeda|epiduo=galderma|erleada=johnson & johnson|eucerin=beiersdorf|evenity=amgen
evoke rf=inmode|evolysse=evolus|exilis=btl|eylea=regeneron|fabhalta=novartis|farxiga=astrazeneca|fasenra=astrazeneca
gardasil=merck|guardian sensor=medtronic diabetes|heartguide=omron|hum toothbrush=colgate-palmolive
humalog=eli lilly|humira=abbvie|ibrance=pfizer|imfinzi=astrazeneca|invokana=johnson & johnson|jakafi=incyte
januvia=merck|jardiance=boehringer ingelheim|jaypirca=eli lilly|jeuveau=evolus|journavx=vertex|jublia=bausch health
kerendia=bayer|kesimpta=novartis|keytruda=merck|kisqali=novartis|kisunla=eli lilly|kybella=abbvie; allergan
la roche-posay=l'oreal|lantus=sanofi|latisse=abbvie; allergan|leqembi=biogen|leqvio=novartis|libtayo=regeneron|lingo=abbott
linzess=abbvie; allergan|listerine=johnson & johnson|livtencity=takeda|lumea=philips|lupron=abbvie|lynkuet=bayer
lynparza=astrazeneca|lyrica=pfizer|mavyret=abbvie|mirena=bayer|mounjaro=eli lilly|moxi laser=sciton|mresvia=moderna
mucinex=reckitt|nayzilam=ucb|nemluvio=galderma|neuriva=reckitt|neutrogena=johnson & johnson|nordlys=candela
novolog=novo nordisk|nubeqa=bayer|nucala=gsk|nucynta=collegium|nuedexta=otsuka|nurtec=pfizer|ocuvite=bausch
ofev=boehringer ingelheim|olumiant=eli lilly|omvoh=eli lilly|opdivo=bristol myers squibb|optilight=lumenis
opzelura=incyte|oracea=galderma|orencia=bristol myers squibb|orilissa=abbvie|otezla=amgen|ozempic=novo nordisk
paxlovid=pfizer|pod 4=eight sleep|pradaxa=boehringer ingelheim|praluent=regeneron|preservision=bausch|prevnar=pfizer
prolia=amgen|qulipta=abbvie|remicade=johnson & johnson|repatha=amgen|rexulti=lundbeck; otsuka|reyvow=eli lilly
rinvoq=abbvie|rybelsus=novo nordisk|saxenda=novo nordisk|shingrix=gsk|similac=abbott|simponi=johnson & johnson
skyrizi=abbvie|sotyktu=bristol myers squibb|spikevax=moderna|spinraza=biogen|spiriva=boehringer ingelheim
spravato=johnson & johnson|stelara=johnson & johnson|stellar m22=lumenis|sublocade=indivior|suboxone=indivior
suresmile=dentsply sirona|symbicort=astrazeneca|tagrisso=astrazeneca|taltz=eli lilly|tecfidera=biogen
tempur-pedic=tempur sealy|tempurpedic=tempur sealy|tezspire=amgen|toujeo=sanofi|trelegy=gsk
tremfya=johnson & johnson|tresiba=novo nordisk|trikafta=vertex|trintellix=lundbeck; takeda|trulicity=eli lilly
tylenol=johnson & johnson|tysabri=biogen|ubrelvy=abbvie|ultrapulse=lumenis|uzedy=teva|vaxneuvance=merck
verzenio=eli lilly|viagra=pfizer|vichy=l'oreal|victoza=novo nordisk|vimpat=ucb|vraylar=abbvie; allergan|vyepti=lundbeck
vyvanse=takeda|wegovy=novo nordisk|welireg=merck|xarelto=bayer; johnson & johnson|xeljanz=pfizer|xeomin=merz aesthetics
xifaxan=bausch health|xtampza=collegium|z wave=zimmer aesthetics|zavzpret=pfizer|zejula=gsk|zepbound=eli lilly
zolgensma=novartis
`,
);

/** Further names under which health goods and services are sold to the public and to practices: skin care, supplements, wearables, sleep, telehealth, practice software. */
export const consumerHealthNames: Lexicon = lexicon(
  {
    name: "consumer health names",
    source: "compiled for this project from general knowledge of the United States market",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
1st phorm|advancedmd|alastin|arrae|bausch|beiersdorf|better help|bombas|candid aligners|casper mattress|chirp wheel
colgate-palmolive|colorescience|compex|comrad|curology|dr teal's|dr. scholl's|element electrolytes|elta md|eltamd
epionce|formlabs|helix mattress|hoka|hydrow|iherb|isdin|kardia mobile|l'oreal|liquid iv|medtronic diabetes|merz
nestle health|nextech|nourish telehealth|nugenix|owlet|paula's choice|peloton|pfizer consumer
purple mattress|quip|ritual vitamins|ro body|rodan + fields|rodan and fields|saatva|scribeamerica
seed probiotic|sigvaris|skinbetter|skinmedica|sleep number|smiledirect|snoo|sockwell|solta|supergoop|tempur sealy
tend dental|theralogix|vagaro|vertex|viome|youth to the people|zimmer aesthetics|zoe nutrition
`,
);
