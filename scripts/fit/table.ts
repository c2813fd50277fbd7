const WIDEST = 112;

/** The source text of a table of weights as `weightTable` reads it: sorted, two decimals, none that weighs nothing. */
export function tableText(name: string, weights: Iterable<readonly [string, number]>): string {
  const entries = [...weights]
    .map(([feature, weight]) => [feature, weight.toFixed(2)] as const)
    .filter(([, weight]) => Number(weight) !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [];
  for (const [feature, weight] of entries) {
    const entry = `${feature}=${weight}`.replace(/[\\`$]/g, String.raw`\$&`);
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length + 1 > WIDEST) lines.push(entry);
    else lines[lines.length - 1] = `${last}|${entry}`;
  }
  return `export const ${name}: ReadonlyMap<string, number> = weightTable(\`\n${lines.join("\n")}\n\`);\n`;
}
