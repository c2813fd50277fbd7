import type { APIRequestContext, Page } from "@playwright/test";
import type { CheckRequest, CheckResponse } from "@/lib/schema/check";
import type { Deck, Round } from "@/lib/train/deck";

/** A post with a Hold of one family and a Revise of another, in words that the rules' own examples use. */
export const twoNotes: CheckRequest = {
  platform: "instagram",
  text: "So proud of my patient Marisol Quintero: four months on and back in the garden. Our team is the #1 pain clinic in Texas. Ask your own doctor what fits you.",
};

export const quietPost: CheckRequest = {
  text: "Meet the team Monday. See you on the first floor. Bring a list of your medicines.",
};

export function roundOf(id: string, post: CheckRequest, changes: Partial<Round> = {}): Round {
  const [first = "", second = ""] = post.text.match(/[^.]+\./g)?.map((line) => line.trim()) ?? [];
  return {
    id,
    post,
    asks: "any",
    title: `The answer of ${id}`,
    options: [
      { kind: "line", words: first },
      { kind: "line", words: second },
      { kind: "none", why: "Nobody is in it." },
    ],
    ...changes,
  };
}

export function deckOf(rounds: Round[]): Deck {
  return {
    format: "chaperone-deck/1",
    id: "from-a-file",
    title: "From a file",
    description: "Two posts.",
    rounds,
  };
}

/** The engine's answer for a post, as the page gets it. */
export async function checked(request: APIRequestContext, post: CheckRequest): Promise<CheckResponse> {
  return (await (await request.post("/api/check", { data: post })).json()) as CheckResponse;
}

/** Brings a deck over as a file, on Your decks. */
export async function importDeck(page: Page, content: string): Promise<void> {
  await page.goto("/train/mine");
  await page
    .getByLabel("A deck’s file")
    .setInputFiles({ name: "deck.json", mimeType: "application/json", buffer: Buffer.from(content) });
}

/** Words of the post on the page, by their place. */
export const word = (page: Page, words: string) =>
  page.locator(".study-post button").getByText(words, { exact: true });
