/** How the bytes of a file are to be read, and how it was told. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How many bytes are looked at for a UTF-16 file without a byte order mark. */
const SAMPLE = 4_096;

/**
 * The encoding of a text file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where the
 * bytes are valid, else Windows-1252, which spreadsheets on Windows write.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const zerosFrom = (first: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === first).length;
  const even = zerosFrom(0);
  const odd = zerosFrom(1);
  const half = sample.length / 2;
  if (odd > half * 0.4 && odd > even * 4) return "utf-16le";
  if (even > half * 0.4 && even > odd * 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Windows-1252 from 0x80 to 0x9F; five places are empty and stay what they are (WHATWG, Encoding, index windows-1252). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of a file, without its byte order mark. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // Some runtimes read Windows-1252 as Latin-1 (Node 20 does), whose control letters stand where quotes should.
  return encoding === "windows-1252"
    ? {
        text: text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80)),
        encoding,
      }
    : { text, encoding };
}
