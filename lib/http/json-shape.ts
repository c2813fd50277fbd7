/** How deep and how wide a JSON text may be. `values` counts what commas and colons set apart. */
export type JsonShape = { readonly depth: number; readonly values: number };

/**
 * What of `shape` a JSON text exceeds, by one pass over its characters before anything is built from it. The text
 * needn't be JSON; whether it is, the parser says.
 */
export function exceeds(
  text: string,
  { depth, values }: JsonShape,
): "too-deep" | "too-many-values" | undefined {
  let level = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // a string: skip to its end
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        level += 1;
        if (level > depth) return "too-deep";
        break;
      case 0x5d: // ]
      case 0x7d: // }
        level -= 1;
        break;
      case 0x2c: // ,
      case 0x3a: // :
        seen += 1;
        if (seen > values) return "too-many-values";
        break;
    }
  }
  return undefined;
}

/** Where the string that opens at `at` closes; the text's end when it doesn't. */
function endOfString(text: string, at: number): number {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(close - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return close;
  }
  return text.length;
}
