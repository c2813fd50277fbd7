import { type Lexicon, lexicon } from "./lexicon";

/** What many people are: one word for a human being by work, play or place in life, in the singular. */
export const commonWork: Lexicon = lexicon(
  {
    name: "common work",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-21",
  },
  `
accountant|actor|actress|actuary|administrator|adventurer|advisor|agent|analyst|anchor|animator|apprentice|architect
artist|assembler|assistant|athlete|attendant|attorney|auditor|author|babysitter|baker|banker|barber|barista
bartender|beautician|biker|biologist|bookkeeper|boss|boxer|builder|busser|butcher|buyer|captain|caretaker|carpenter
carrier|cashier|caterer|chef|chemist|cleaner|clerk|climber|coach|commander|contractor|controller|cook|cop|counselor
cowboy|cowgirl|custodian|cutter|cyclist|dancer|dealer|dentist|deputy|designer|detective|developer|director
dishwasher|dispatcher|dj|driver|drywaller|editor|electrician|employee|engineer|entertainer|entrepreneur|executive
exterminator|farmer|farmhand|finisher|firefighter|fireman|fisherman|florist|foreman|gardener|golfer|grocer|groomer
guard|guide|guitarist|gymnast|hairdresser|hairstylist|handyman|hiker|homemaker|host|hostess|housecleaner|housekeeper
housewife|hunter|inspector|installer|instructor|interpreter|investigator|janitor|jeweler|jogger|journalist|laborer
landlord|landscaper|lawyer|layer|librarian|lifeguard|machinist|maid|mailman|maker|manager|manicurist|marine|mason
meatpacker|mechanic|merchant|miner|minister|model|mover|musician|nanny|officer|operator|owner|painter|paralegal
pastor|performer|photographer|pianist|pilot|planner|plasterer|player|plumber|podcaster|policeman|porter|preacher
priest|printer|producer|professor|programmer|rancher|realtor|receptionist|recruiter|reporter|researcher|retiree
roofer|runner|sailor|salesman|salesperson|saleswoman|schoolteacher|scientist|secretary|seller|server|setter
sheepherder|singer|skier|soldier|songwriter|stocker|student|stylist|supervisor|surfer|surveyor|sweep|swimmer|tailor
teacher|technician|teller|trader|trainer|translator|trimmer|trucker|tutor|undergrad|usher|vendor|veteran|waiter
waitress|washer|welder|worker|wrestler|writer
`,
);

/** What few people in a place are, or one: trades, stages, offices and honors that neighbors would know somebody by. */
export const rareWork: Lexicon = lexicon(
  {
    name: "rare work",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-21",
  },
  `
abbess|abbot|accordionist|acrobat|aerialist|alderman|ambassador|anchorman|anchorwoman|announcer|anthropologist|apiarist|arborist
archaeologist|archer|archivist|aristocrat|astrologer|astronaut|astronomer|auctioneer|bagpiper|bailiff|ballerina
ballerino|balloonist|bandleader|bandmaster|banjoist|baritone|bassist|bassoonist|beadle|beekeeper|bellhop|bellringer
birder|bishop|blacksmith|bladesmith|bluesman|boatbuilder|bobsledder|bodybuilder|bodyguard|boilermaker|bookbinder
bookie|bookmaker|bookseller|botanist|bouncer|bowhunter|breeder|brewer|bricklayer|broadcaster|bugler|bullfighter
bullrider|busker|butler|cabbie|caddie|calligrapher|campanologist|cantor|caricaturist|carillonneur|carny|cartographer
cartoonist|carver|cattleman|celebrant|cellist|champion|chandler|charmer|chauffeur|cheerleader|cheesemaker
cheesemonger|choirboy|choirmaster|choreographer|clammer|clarinetist|clergyman|clockmaker|clown|cobbler|collector
columnist|comedian|comedienne|commissioner|composer|concierge|conductor|congressman|congresswoman|conjurer
conservator|contestant|contortionist|coroner|cosmonaut|councilman|councilmember|councilwoman|coxswain|crabber
cricketer|crofter|croupier|curator|dairymaid|dairyman|deacon|deckhand|deejay|deliveryman|diplomat|distiller|diver
docent|docker|dockworker|dowser|draftsman|dressmaker|drummer|duchess|duke|economist|embalmer|emcee|enologist
entomologist|equestrian|evangelist|falconer|farrier|fencer|ferryman|fiddler|filmmaker|finalist|fishmonger|flautist
flutist|forager|forester|friar|furrier|gaffer|gambler|gamekeeper|gamer|gaucho|genealogist|geologist|ghostwriter
glassblower|glassmaker|glazier|goalie|goalkeeper|goaltender|goatherd|goldsmith|gondolier|governor|gravedigger
greenskeeper|groomsman|groundskeeper|groundsman|grower|gunsmith|handler|hangman|harbormaster|harpist|hatmaker|hatter
headmaster|headmistress|heiress|herbalist|herder|hermit|historian|homesteader|horseman|horsewoman|horticulturist
hurdler|hypnotist|illusionist|illustrator|imam|impersonator|impresario|infantryman|influencer|innkeeper|inventor
ironmonger|ironworker|jailer|jester|jockey|jouster|judge|juggler|jumper|kayaker|knitter|lacemaker|lamplighter
laureate|leatherworker|legislator|librettist|linebacker|lineman|linguist|lobbyist|lobsterman|lockkeeper|locksmith
logger|longshoreman|luger|lumberjack|luthier|lyricist|magician|magistrate|majorette|marathoner|mariachi|marksman
mascot|matador|matchmaker|mathematician|matriarch|mayor|medalist|mermaid|meteorologist|midfielder|milkmaid|milkman
milliner|mime|missionary|mistress|mixologist|monk|monsignor|mortician|mountaineer|mudlark|muralist|musher|naturalist
newscaster|nominee|notary|novelist|nun|oboist|oceanographer|officiant|oilman|olympian|ombudsman|orchardist|organist
ornithologist|outfielder|oysterman|paleontologist|paperboy|parachutist|paralympian|paratrooper|patriarch|patrolman
pawnbroker|percussionist|philosopher|physicist|picker|pipefitter|pitcher|pitmaster|pizzaiolo|playwright|poet
politician|pope|postman|postmaster|potter|president|prince|princess|principal|printmaker|prizefighter|prompter
prospector|provost|publican|publicist|puppeteer|quarterback|queen|quilter|rabbi|racer|ranger|rapper|recluse|rector
referee|rigger|ringmaster|roughneck|rower|saddler|sailmaker|sandhog|saxophonist|scoutmaster|screenwriter|sculptor
seamstress|seismologist|senator|sexton|shaman|sharecropper|shearer|shepherd|shepherdess|sheriff|sherpa|shipbuilder
shipwright|shoemaker|shopkeeper|shortstop|showgirl|showman|shrimper|shucker|silversmith|skateboarder|skater|skydiver
smokejumper|snowboarder|soloist|sommelier|soprano|spearfisherman|spelunker|sportscaster|sprinter|spy|stagehand
statesman|statistician|steelworker|steeplejack|stevedore|steward|stewardess|stockbroker|stonemason|storyteller
streamer|stripper|strongman|stuntman|stuntwoman|submariner|superintendent|swallower|swordsmith|tailback|tamer
tattooist|taxidermist|telemarketer|tenor|theologian|thrower|tiktoker|tinsmith|trapper|treasurer|triathlete
trombonist|trooper|troubadour|trumpeter|trustee|tycoon|umpire|understudy|undertaker|unicyclist|upholsterer|usherette
valedictorian|valet|vaquero|vaulter|ventriloquist|verger|veterinarian|vicar|viceroy|vintner|violinist|violist
vlogger|volcanologist|warden|watchmaker|watchman|waterman|weathergirl|weatherman|weaver|webcaster|weightlifter
whaler|wheelwright|whisperer|whittler|winemaker|winner|woodcarver|woodcutter|woodworker|wrangler|xylophonist
yachtsman|yodeler|yogi|youtuber|zookeeper|zoologist
`,
);
