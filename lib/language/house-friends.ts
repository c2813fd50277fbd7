/** Thanked for what they did for the house. */
const thanked =
  /\b(?:thank(?:s| you)|grateful (?:to|for)|shout-?out to|kudos to|props to|hats off to)\b[^.!?]{1,70}\b(?:for (?:[a-z]{2,10} )?(?:feeding|bringing|fixing|ordering|keeping|catering|delivering|donating|cleaning|hosting|teaching|printing|painting|making|sending|lending|letting)|who (?:[a-z]{2,10} )?(?:feeds?|fed|brings?|brought|fix(?:es|ed)|order(?:s|ed)|keeps?|kept|deliver(?:s|ed)|donate[sd]|cleans?|cleaned|painted|lent|prints?|printed|makes?|made))\b/;
/** What suppliers, volunteers and neighbors do for it. */
const serving =
  /\b(?:keeps?|kept|stock(?:s|ed)|feeds?|fed|suppl(?:y|ies|ied)|cater(?:s|ed)|donated|clean(?:s|ed)|volunteers?|drives|brings?) (?:[a-z]{2,10} ){0,2}(?:our (?:[a-z]{2,12} ){0,2}(?:room|clinic|team|office|staff|volunteers|crew|department|unit|shelves|closet|fridge|lobby|practice)|us (?:stocked|fed|caffeinated|sane|samples|lunch))\b|\b(?:left|dropped off|brought) (?:us )?(?:[a-z]{2,10} ){0,2}(?:samples|swag|brochures)\b|\bruns (?:an?|the) (?:[a-z-]{2,12} )?(?:clinic|group|program|class|camp|nonprofit|shelter|pantry)\b/;
/** Whose money or work stands in the house: "whose gift paid for six chairs". */
const giving =
  /\b(?:whose|a|the|their|generous) (?:[a-z]{3,10} )?(?:gift|donation|grant|pledge|bequest|generosity|endowment)\b[^.!?]{1,24}\b(?:paid|pays|funded|funds|bought|built|made|makes|furnished|replaced|helped|lets|will)\b/;
const ownCircle =
  /\bmy (?:[a-z-]{2,12} )?(?:neighbou?r|friend|roommate|landlord|gym buddy|book club|running partner)\b(?!'s)/;
const inAuthorsCare =
  /\b(?:i|we) (?:treated|saw|operated|admitted|delivered|coded|scoped|injected|had|cleaned|did)\b|\b(?:my|our) (?:chair|table|er|ed|clinic|office|unit|icu|care|service|or|exam room)\b|\b(?:came|walked|rolled|brought) in\b/;

/**
 * Whether a sentence (in lower case) is about one who serves the house, or of the author's own circle outside it: no
 * one's care is told, unless it says "patient".
 */
export function isHouseFriend(text: string): boolean {
  if (/\b(?:patients?|pts?|clients?)\b/.test(text)) return false;
  return (
    thanked.test(text) ||
    giving.test(text) ||
    serving.test(text) ||
    (ownCircle.test(text) && !inAuthorsCare.test(text))
  );
}
