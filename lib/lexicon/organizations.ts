import { type MapLexicon, mapLexicon } from "./lexicon";

/** Last words or phrases of an organization's name ("... Elementary", "... Sheriff's Office"), each with its kind: care, school, public, church or business. Most are common words: ask for capitals before them. */
export const organizationWords: MapLexicon = mapLexicon(
  {
    name: "organization words",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abbey=church|academy=school|air force base=public|airport=public|ambulatory surgery center=care|ame church=church
american legion=public|arena=public|army base=public|asc=care|assembly of god=church|assisted living=care
associates=business|auto body=business|bakery=business|ballpark=public|bank=business|baptist church=church
bar=business|barber shop=business|basilica=church|battalion=public|behavioral health center=care|bible church=church
birth center=care|birthing center=care|bistro=business|blood bank=care|boatyard=business|brewery=business
brigade=public|bureau=public|burn center=care|cafe=business|cancer center=care|cancer institute=care|car wash=business
casino=business|cathedral=church|catholic church=church|chapel=church|charter school=school|children's hospital=care
christian school=school|church=church|city council=public|city hall=public|clinic=care|co=business|co-op=business
college=school|community church=church|community college=school|community health center=care|community hospital=care
company=business|construction=business|convent=church|corp=business|corporation=business|correctional center=public
correctional facility=public|country club=business|county fair=public|county jail=public|courthouse=public
credit union=business|dairy=business|day school=school|daycare=school|deli=business|dental office=care
department of corrections=public|detox center=care|dialysis center=care|diner=business|diocese=church
distribution center=business|electric=business|elementary=school|elementary school=school|emergency center=care
emergency department=care|eye center=care|eye institute=care|factory=business|fairgrounds=public|farms=business
federally qualified health center=care|feed store=business|fire and rescue=public|fire department=public
fire hall=public|fire station=public|first baptist=church|foods=business|fort=public|foundry=business
fulfillment center=business|garage=business|general hospital=care|golf club=business|grade school=school
grill=business|grocery=business|group=business|group home=care|guard unit=public|gurdwara=church|gym=business
hardware=business|head start=school|health center=care|health clinic=care|health department=care|health network=care
health system=care|heart center=care|heart hospital=care|high=school|high school=school|highway patrol=public
hospice=care|hospice house=care|hospital=care|hospitals=care|hotel=business|imaging center=care|inc=business
industries=business|infirmary=care|infusion center=care|inn=business|institute=care|jail=public|junior high=school
kindergarten=school|kingdom hall=church|law school=school|legion post=public|library=public|llc=business
logistics=business|long term care=care|lumber=business|lutheran church=church|lyceum=school|magnet school=school
mall=business|mandir=church|manufacturing=business|market=business|med center=care|med spa=care
medical associates=care|medical center=care|medical group=care|medical office=care|medical plaza=care
medical school=school|medspa=care|megachurch=church|memorial hospital=care|methadone clinic=care
methodist church=church|middle school=school|mill=business|mine=business|ministries=church|monastery=church
montessori=school|montessori school=school|mosque=church|motors=business|museum=business|national guard=public
naval base=public|naval station=public|night school=school|nursery=business|nursing facility=care|nursing home=care
nursing school=school|orchard=business|ortho clinic=care|orthopaedics=care|orthopedics=care|outpatient center=care
packing plant=business|pain center=care|pain clinic=care|pain institute=care|pain management center=care|parish=church
pediatric hospital=care|penitentiary=public|pharmacy=care|physician group=care|physicians group=care|plant=business
plaza=business|police department=public|police dept=public|polyclinic=care|polytechnic=school|post office=public
power plant=business|prep=school|prep school=school|preschool=school|primary school=school|prison=public
psychiatric hospital=care|public works=public|radiology=care|ranch=business|refinery=business|regional hospital=care
regional medical center=care|rehab=care|rehab center=care|rehab hospital=care|rehabilitation center=care
rehabilitation hospital=care|rescue squad=public|reservation=public|resort=business|restaurant=business
retirement community=care|retirement home=care|salon=business|sanatorium=care|sawmill=business|school=school
school district=school|school of medicine=school|seminary=school|senior living=care|services=business
sheriff's department=public|sheriff's dept=public|sheriff's office=public|sheriffs office=public|shipyard=business
shop=business|skilled nursing=care|skilled nursing facility=care|smelter=business|sober living=care
specialty hospital=care|speedway=business|spine center=care|spine institute=care|sports medicine=care|stadium=public
state hospital=care|state police=public|state prison=public|steel mill=business|store=business|stroke center=care
supermarket=business|surgery center=care|surgical center=care|surgical hospital=care|synagogue=church
tabernacle=church|tavern=business|tech=school|technical college=school|technical institute=school|temple=church
theater=business|theatre=business|town hall=public|transit authority=public|transport=business|trauma center=care
trucking=business|university=school|university hospital=care|urgent care=care|va hospital=care|va medical center=care
veterans affairs=care|veterans home=care|veterans hospital=care|vfw=public|vfw post=public|vineyard=business
vision center=care|vo-tech=school|volunteer fire department=public|walk-in clinic=care|ward=church|warehouse=business
water department=public|wellness center=care|winery=business|women's center=care|women's hospital=care|works=business
wound center=care|yacht club=business|yeshiva=school|ymca=business|ywca=business|zoo=business
`,
);
