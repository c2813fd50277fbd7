import { letters, type Letter } from "./answer";

/** Hands of one round, by option. */
export type Hands = Readonly<Record<Letter, number>>;

/** Where a presentation stands. Lives in the page's memory and nowhere else. */
export interface Show {
  /** Index of the round; the number of rounds on the closing screen. */
  readonly at: number;
  /** 0 while the question stands, then one step a lesson. */
  readonly step: number;
  /** Hands counted, one entry a round. */
  readonly hands: readonly Hands[];
}

/** The most hands an option counts: a hall, and not a stuck key. */
const MOST_HANDS = 999;
const noHands: Hands = { A: 0, B: 0, C: 0, D: 0 };

export function startShow(rounds: number): Show {
  return { at: 0, step: 0, hands: Array.from({ length: rounds }, () => noHands) };
}

export type ShowAction =
  | { readonly type: "forward" }
  | { readonly type: "back" }
  | { readonly type: "hand"; readonly letter: Letter; readonly by: 1 | -1 };

/**
 * One key press. `steps` holds how many steps the answer of each round has, at least one. Forward reveals, walks the
 * answer's steps and goes on; back undoes that, and from a question goes to the question before. Hands are counted
 * while the question stands: an answer on the screen would count the persuaded.
 */
export function showReducer(show: Show, action: ShowAction, steps: readonly number[]): Show {
  const { at, step } = show;
  const here = steps[at];
  switch (action.type) {
    case "forward":
      if (here === undefined) return show;
      return step < here ? { ...show, step: step + 1 } : { ...show, at: at + 1, step: 0 };
    case "back":
      if (step > 0) return { ...show, step: step - 1 };
      return at > 0 ? { ...show, at: at - 1 } : show;
    case "hand": {
      if (here === undefined || step > 0) return show;
      const counted = (show.hands[at] ?? noHands)[action.letter] + action.by;
      if (counted < 0 || counted > MOST_HANDS) return show;
      return {
        ...show,
        hands: show.hands.map((hands, round) =>
          round === at ? { ...hands, [action.letter]: counted } : hands,
        ),
      };
    }
  }
}

export function handsIn(hands: Hands | undefined): number {
  return letters.reduce((sum, letter) => sum + (hands?.[letter] ?? 0), 0);
}
