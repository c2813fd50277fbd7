/** A time behind the words is a detail of its own. */
export const timeTail =
  / (?:(?:on|last|this|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:night|week|month|weekend|spring|summer|fall|winter|year)|this (?:morning|week|weekend|afternoon|evening)|today|tonight|yesterday)\b.*$/i;
