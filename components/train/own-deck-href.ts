/** What can be done with a deck of one's own, each on a page of its own. */
export type OwnDeckUse = "present" | "study" | "handout";

export const ownDeckHref = (use: OwnDeckUse, id: string) => `/train/mine/${use}?deck=${id}`;
