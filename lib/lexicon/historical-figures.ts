import { type Lexicon, lexicon } from "./lexicon";

/** People dead for more than fifty years, or nearly, who are named in posts as history and not as patients. */
export const historicalFigures: Lexicon = lexicon(
  {
    name: "historical figures",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abraham lincoln|albert einstein|albert schweitzer|alexander fleming|alexander hamilton|alexander the great
alexander von humboldt|ambroise pare|amelia earhart|andreas vesalius|andrew taylor still|aristotle|asclepius
august bier|avicenna|beethoven|benjamin franklin|benjamin rush|catherine the great|charles darwin|christiaan barnard
churchill|cicely saunders|clara barton|claude bernard|claude monet|cleopatra|crawford long|daniel hale williams|darwin
descartes|dorothea dix|edward jenner|einstein|eleanor roosevelt|elizabeth blackwell|fdr|ferdinand sauerbruch
florence nightingale|francis crick|franklin delano roosevelt|franklin roosevelt|freud|frida kahlo|galen|galileo|gandhi
george papanicolaou|george washington|gerhard kuntscher|gregor mendel|harriet tubman|harry truman|harvey cushing
helen keller|henri dunant|henrietta lacks|henry gray|henry heimlich|hippocrates|horace wells|howard florey
ignaz semmelweis|isaac newton|james marion sims|james parkinson|james young simpson|jane austen|jfk|john bonica
john f. kennedy|john hunter|john keats|john snow|jonas salk|joseph lister|julius caesar|karl landsteiner
leonardo da vinci|lincoln|lou gehrig|louis armstrong|louis pasteur|luigi galvani|maimonides|marcus aurelius
marie curie|mark twain|martin luther king|martin luther king jr|mary seacole|mary walker|michelangelo|mozart|napoleon
napoleon bonaparte|norman bethune|osler|otto loewi|paracelsus|pasteur|patrick wall|paul brand|paul ehrlich|plato
queen victoria|rebecca lee crumpler|rene descartes|robert hooke|robert koch|roentgen|ronald melzack|rosalind franklin
rudolf virchow|santiago ramon y cajal|scribonius largus|semmelweis|shakespeare|sigmund freud|sir william osler
socrates|sojourner truth|susan b. anthony|theodor billroth|theodore roosevelt|thomas edison|thomas jefferson
thomas sydenham|ulysses s. grant|van gogh|vincent van gogh|virginia apgar|walter reed|wilhelm roentgen|william halsted
william harvey|william morton|william osler|william thomas green morton|winston churchill|woodrow wilson
`,
);
