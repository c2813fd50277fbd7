/** One sentence to learn from: the places of its features, whether it is a claim, and how much it counts. */
export interface Row {
  readonly features: readonly number[];
  readonly claims: boolean;
  readonly weight: number;
}

export interface Model {
  readonly baseline: number;
  /** What each feature weighs, in log odds; features that aren't there weigh nothing. */
  readonly weights: ReadonlyMap<number, number>;
}

export interface Penalty {
  /** On the square of a feature's weight. */
  readonly single: number;
  /** The same for features of two signs, of which there are many more. */
  readonly pair: number;
}

const ROUNDS = 30;
const CLOSE = 1e-4;

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method (iteratively reweighted least
 * squares; Hosmer & Lemeshow, Applied Logistic Regression). No chance in it: the same rows give the same model.
 * Takes the features that may weigh and tells which of them are pairs.
 */
export function fit(
  rows: readonly Row[],
  features: readonly number[],
  isPair: (feature: number) => boolean,
  penalty: Penalty,
): Model {
  const size = features.length + 1;
  const place = new Map(features.map((feature, at) => [feature, at + 1]));
  const sparse = rows.map((row) => ({
    at: [0, ...row.features.flatMap((feature) => place.get(feature) ?? [])],
    claims: row.claims ? 1 : 0,
    weight: row.weight,
  }));
  const ridge = Float64Array.from({ length: size }, (_, at) => {
    const feature = features[at - 1];
    return feature === undefined ? 1e-6 : isPair(feature) ? penalty.pair : penalty.single;
  });
  const solution = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = ridge.map((share, at) => share * (solution[at] ?? 0));
    const curve = new Float64Array(size * size);
    for (let at = 0; at < size; at++) curve[at * size + at] = ridge[at] ?? 0;
    for (const { at, claims, weight } of sparse) {
      const chance = 1 / (1 + Math.exp(-at.reduce((sum, i) => sum + (solution[i] ?? 0), 0)));
      const slope = weight * (chance - claims);
      const bend = weight * chance * (1 - chance);
      for (const i of at) {
        gradient[i] = (gradient[i] ?? 0) + slope;
        for (const j of at) if (j <= i) curve[i * size + j] = (curve[i * size + j] ?? 0) + bend;
      }
    }
    const step = solve(curve, gradient, size);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      // Far from the solution a full step may overshoot; two log odds a round never does.
      const by = Math.max(-2, Math.min(2, step[at] ?? 0));
      solution[at] = (solution[at] ?? 0) - by;
      largest = Math.max(largest, Math.abs(by));
    }
    if (largest < CLOSE) break;
  }
  return {
    baseline: solution[0] ?? 0,
    weights: new Map(features.map((feature, at) => [feature, solution[at + 1] ?? 0])),
  };
}

/** Solves A x = b for a positive definite A of which the lower triangle is given, by Cholesky's decomposition in place. */
function solve(lower: Float64Array, b: Float64Array, size: number): Float64Array {
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const factor = lower[j * size + k] ?? 0;
      if (factor === 0) continue;
      for (let i = j; i < size; i++)
        lower[i * size + j] = (lower[i * size + j] ?? 0) - factor * (lower[i * size + k] ?? 0);
    }
    const root = Math.sqrt(lower[j * size + j] ?? 0);
    for (let i = j; i < size; i++) lower[i * size + j] = (lower[i * size + j] ?? 0) / root;
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (lower[i * size + i] ?? 1);
  }
  return x;
}

/**
 * Keeps the features that say most: fits with all, drops those whose weight times spread is least, in three steps, and
 * fits again. Features seen in fewer than `least` rows are left out from the start.
 */
export function fitFew(
  rows: readonly Row[],
  keep: number,
  least: number,
  isPair: (feature: number) => boolean,
  penalty: Penalty,
): Model {
  const seen = new Map<number, number>();
  for (const row of rows) for (const feature of row.features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  let features = [...seen]
    .filter(([, times]) => times >= least)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
  let model = fit(rows, features, isPair, penalty);
  for (let step = 2; step >= 0 && features.length > keep; step--) {
    const count = keep + Math.floor(((features.length - keep) * step) / 3);
    features = features
      .map((feature) => {
        const share = (seen.get(feature) ?? 0) / rows.length;
        return {
          feature,
          worth: Math.abs(model.weights.get(feature) ?? 0) * Math.sqrt(share * (1 - share)),
        };
      })
      .sort((a, b) => b.worth - a.worth || a.feature - b.feature)
      .slice(0, count)
      .map(({ feature }) => feature)
      .sort((a, b) => a - b);
    model = fit(rows, features, isPair, penalty);
  }
  return model;
}

/** The log odds that a sentence with these features is a claim. */
export function scoreOf(model: Model, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0), model.baseline);
}
