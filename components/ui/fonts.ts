import localFont from "next/font/local";

const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  preload: true,
  variable: "--font-atkinson",
});

const sourceSerif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
  variable: "--font-source-serif",
});

/** For `<html>`: the two typefaces as custom properties. */
export const fontClasses = `${atkinson.variable} ${sourceSerif.variable}`;
