import { describe, expect, test } from "vitest";
import { toAuthorSpan, toPlainText } from "@/lib/engine/plain-text";

describe("the plain view", () => {
  test.each([
    ["plain ASCII stays", "Saw 3 pts today.", "Saw 3 pts today."],
    ["curly quotes and hyphens", "“She’s my 54‑year‑old”", `"She's my 54-year-old"`],
    ["the em dash stays a dash", "a patient—Maria", "a patient—Maria"],
    ["styled letters", "𝗠𝗮𝗿𝗶𝗮 ⓜⓐⓡⓘⓐ Ｍａｒｉａ 🄼🄰🅁🄸🄰", "Maria maria Maria MARIA"],
    ["diacritics, composed and combining", "José Mun\u0303oz Łukasz", "Jose Munoz Lukasz"],
    ["zero-width and soft hyphen", "Ma\u200Bri\u00ADa\uFEFF", "Maria"],
    ["CRLF and lone CR", "a\r\nb\rc", "a\nb\nc"],
    ["emoji stay", "👩‍⚕️ ok", "👩⚕ ok"],
    ["flags stay", "🇺🇸 team", "🇺🇸 team"],
    ["right to left stays", "שלום Maria", "שלום Maria"],
    ["a lone surrogate stays", "a\uD83Db", "a\uD83Db"],
    ["fractions and degrees stay", "½ tab at 90°", "½ tab at 90°"],
    ["a keycap is its digit", "5️⃣5️⃣5️⃣", "555"],
  ])("%s", (_, source, plain) => {
    expect(toPlainText(source).plain).toBe(plain);
  });
});

describe("the way back", () => {
  test.each([
    ["styled name", "my pt 𝗠𝗮𝗿𝗶𝗮 today", "Maria", "𝗠𝗮𝗿𝗶𝗮"],
    ["combining marks come along", "pt Jose\u0301 ok", "Jose", "Jose\u0301"],
    ["ten marks on one letter", `pt Jo${"\u0301".repeat(10)} ok`, "Jo", `Jo${"\u0301".repeat(10)}`],
    ["zero-width inside", "pt Ma\u200Bria ok", "Maria", "Ma\u200Bria"],
    ["after a family of emoji", "👨‍👩‍👧‍👦 Maria", "Maria", "Maria"],
    ["after CRLF", "a\r\n\r\nMaria", "Maria", "Maria"],
    ["never half a family", "x👨‍👩‍👧y", "👩", "👨‍👩‍👧"],
    ["never half a flag", "🇺🇸", "🇺", "🇺🇸"],
  ])("%s", (_, source, words, expected) => {
    const text = toPlainText(source);
    const start = text.plain.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const span = toAuthorSpan(text, { start, end: start + words.length });
    expect(source.slice(span.start, span.end)).toBe(expected);
  });
});
