/** A deck's id out of an address; `undefined` where there is none that could be one. The deck itself never leaves the device. */
export function deckIn({ deck }: { readonly deck?: string | string[] }): string | undefined {
  return typeof deck === "string" && /^[a-z0-9-]{1,60}$/.test(deck) ? deck : undefined;
}
