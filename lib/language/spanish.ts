import { defineFact } from "@/lib/engine/draft";
import { words } from "./words";

/** The commonest words of Spanish that English posts don't hold. */
const common = new Set(
  (
    "el los las de que y en un una por con para su sus lo al del como pero más mas le les ya o este esta esto eso ese esa sí si porque muy sin sobre " +
    "también tambien hasta hay donde dónde quien quién desde todo todos toda nos tu tú tus usted ustedes mi mis te se es son fue ser está estan están " +
    "estoy tengo tiene tienes tome toma tómate tómese hola gracias bueno buena día días dias semana noche mañana cada hoy mija mijo señora señor " +
    "nada solo sólo puede puedes debe debes hacer qué cómo cuando cuándo la no ni"
  ).split(" "),
);
/** Of these English has its own. */
const shared = new Set("no me a un son fue mas de la el se es y o te lo mi solo as".split(" "));

const SHARE = 0.3;

/** Whether the draft reads as Spanish, so that words offered to it are Spanish too. */
export const inSpanish = defineFact("in Spanish", (draft): boolean => {
  let all = 0;
  let found = 0;
  let sure = 0;
  for (const word of draft.get(words)) {
    if (word.kind !== "word") continue;
    all++;
    if (!common.has(word.lower)) continue;
    found++;
    if (!shared.has(word.lower)) sure++;
  }
  return sure >= 2 && found / all >= SHARE;
});
