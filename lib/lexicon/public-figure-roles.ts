import { type MapLexicon, mapLexicon } from "./lexicon";

/** Roles held by one person in a place ("mayor": "office") or that make a person known ("grammy winner": "celebrity"). */
export const publicFigureRoles: MapLexicon = mapLexicon(
  {
    name: "public figure roles",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
a-list actor=celebrity|a-lister=celebrity|actor=celebrity|actress=celebrity|alderman=office|ambassador=office
assemblyman=office|assemblywoman=office|astronaut=office|attorney general=office|bachelor contestant=celebrity
ballplayer=celebrity|billionaire=celebrity|bishop=office|borough president=office|cabinet secretary=office
celeb=celebrity|celebrity=celebrity|ceo=celebrity|chief justice=office|chief of police=office|church organist=office
city councilman=office|city councilwoman=office|city manager=office|city treasurer=office|commissioner=office
congressman=office|congressperson=office|congresswoman=office|coroner=office|council member=office|councilman=office
councilwoman=office|country singer=celebrity|county clerk=office|county commissioner=office|county executive=office
county judge=office|dean=office|district attorney=office|drag queen=celebrity|famous actor=celebrity
famous athlete=celebrity|famous singer=celebrity|fire chief=office|first lady=office|governor=office
grammy winner=celebrity|hall of famer=celebrity|head coach=office|headmaster=office|heavyweight champion=celebrity
heisman winner=celebrity|high school coach=office|hollywood star=celebrity|homecoming queen=office
household name=celebrity|imam=office|influencer=celebrity|jeopardy champion=celebrity|judge=office
justice of the peace=office|lieutenant governor=office|linebacker=celebrity|magistrate=office|major leaguer=celebrity
marching band director=office|mayor=office|mayor's wife=office|medal of honor recipient=celebrity
miss america=celebrity|miss universe=celebrity|mlb pitcher=celebrity|mma fighter=celebrity|model=celebrity
movie star=celebrity|nascar driver=celebrity|nba player=celebrity|news anchor=office|newscaster=office
nfl player=celebrity|nhl player=celebrity|nobel laureate=celebrity|olympian=celebrity|olympic gold medalist=celebrity
olympic skier=celebrity|oscar winner=celebrity|pageant winner=celebrity|pastor=office|pitcher=celebrity
poet laureate=office|point guard=celebrity|police chief=office|pop star=celebrity|pope=office|postmaster=office
president=office|priest=office|prima ballerina=celebrity|prime minister=office|principal=office|pro athlete=celebrity
pro golfer=celebrity|pro wrestler=celebrity|professional athlete=celebrity|prom king=office|prom queen=office
prosecutor=office|public defender=office|qb=celebrity|quarterback=celebrity|rabbi=office|radio host=office
rapper=celebrity|reality star=celebrity|rock star=celebrity|running back=celebrity|school board member=office
school board president=office|school principal=office|secretary of state=office|senator=office|sheriff=office
sheriff's deputy=office|social media star=celebrity|speaker of the house=office|sportscaster=office
starting quarterback=office|state representative=office|state senator=office|state trooper=office
super bowl champion=celebrity|superintendent=office|superintendent of schools=office|supermodel=celebrity
surgeon general=office|talk show host=celebrity|team captain=office|tiktok star=celebrity|town clerk=office
town crier=office|treasurer=office|tribal chairman=office|tribal chief=office|tv personality=celebrity
tv star=celebrity|tv weatherman=office|ufc fighter=celebrity|undersheriff=office|university president=office
valedictorian=office|vice president=office|village trustee=office|warden=office|weatherman=office|weatherwoman=office
world champion=celebrity|world record holder=celebrity|youtube star=celebrity|youtuber=celebrity
`,
);
