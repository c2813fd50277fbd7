// `npm run pictures`: photographs every state of the pages at 390 and 1440 px in both themes, and some at other widths,
// into pictures/. Names of states as arguments photograph those alone.
import { chromium } from "@playwright/test";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { startBuilt } from "./built-server.mjs";
import { chromiumFlags, findChromium } from "./chromium.mjs";

const folder = path.resolve("pictures");
mkdirSync(folder, { recursive: true });

/** @typedef {import("@playwright/test").Page} Page */

/** @param {Page} page @param {string} name */
const sample = async (page, name) => {
  await page.getByRole("button", { name }).click();
  await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
};
/** @param {Page} page @param {string} text */
const write = async (page, text) => {
  await page.getByRole("textbox", { name: "Your draft" }).fill(text);
};
/** @param {Page} page @param {string} words */
const says = (page, words) => page.getByRole("heading", { level: 1, name: words }).waitFor();
/** @param {Page} page @param {number} number */
const open = async (page, number) => {
  await page.getByRole("button", { name: new RegExp(`^Note ${number},`) }).click();
  await page.locator("#open-note").waitFor();
};
/** @param {Page} page @param {number} status @param {Record<string, string>} headers */
const answers = (page, status, headers = {}) =>
  page.route("**/api/check", (route) => route.fulfill({ status, headers, body: "{}" }));

const success = "A patient success story";
/** @param {Page} page @param {string} side @param {string} words */
const beside = async (page, side, words) => {
  await page.getByRole("button", { name: new RegExp(`^Add .*${side}$`, "i") }).click();
  await page.getByRole("textbox", { name: side }).fill(words);
};
/** @param {Page} page @param {string} question @param {string} choice */
const choose = (page, question, choice) =>
  page.getByRole("radiogroup", { name: question }).getByText(choice, { exact: true }).click();

const usual = [390, 1440];
const all = [320, 390, 768, 1440];

/**
 * @type {Record<string, {
 *   path?: string, whole?: false, widths?: number[], height?: number, forced?: true,
 *   act?: (page: Page) => Promise<unknown>
 * }>}
 */
const states = {
  empty: {},
  hold: { act: (page) => sample(page, success) },
  "note-open": {
    whole: false,
    widths: all,
    act: async (page) => (await sample(page, success), open(page, 1)),
  },
  "note-zoomed": {
    whole: false,
    widths: [320],
    height: 256,
    act: async (page) => (await sample(page, success), open(page, 1)),
  },
  "forced-colors": {
    forced: true,
    act: async (page) => (await sample(page, success), open(page, 1)),
  },
  "note-kept": {
    act: async (page) => {
      await sample(page, success);
      await open(page, 1);
      await page.getByRole("button", { name: "Keep mine" }).click();
      await page.getByRole("radio", { name: "Already public" }).check();
      await page.getByRole("button", { name: "Keep mine" }).click();
    },
  },
  "media-asked": {
    act: async (page) => {
      await sample(page, success);
      await choose(page, "Photo or video attached?", "Yes");
      await page.getByRole("radiogroup", { name: "Is the image your own work?" }).waitFor();
      await choose(page, "What is it?", "Photo");
    },
  },
  beside: {
    act: async (page) => {
      await sample(page, success);
      await beside(page, "Alt text", "Marlene Rudd, 91, in her garden.");
      await beside(page, "First comment", "DM me your MRI.");
      await page.getByRole("list", { name: "Notes on the first comment" }).waitFor();
    },
  },
  "note-keep": {
    whole: false,
    act: async (page) => {
      await sample(page, success);
      await open(page, 1);
      await page.getByRole("button", { name: "Keep mine" }).click();
    },
  },
  "wording-used": {
    act: async (page) => {
      await sample(page, success);
      await open(page, 1);
      await page.getByRole("button", { name: /^Use this wording/ }).click();
      await page.waitForTimeout(900);
    },
  },
  review: { act: (page) => sample(page, "Reply to a one-star review") },
  device: { act: (page) => sample(page, "New device announcement") },
  revise: {
    act: async (page) => {
      await write(page, "Our team is the #1 pain clinic in Texas.");
      await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
    },
  },
  none: {
    act: async (page) => {
      await write(
        page,
        "Sciatica? Most flare-ups ease with time and movement. Three questions to bring to your own visit are in the link.",
      );
      await says(page, "No notes on this one.");
    },
  },
  reading: {
    act: async (page) => {
      await page.route("**/api/check", () => {});
      await write(page, "We are closed on Sunday.");
      await says(page, "Reading your draft");
    },
  },
  offline: {
    act: async (page) => {
      await page.context().setOffline(true);
      await write(page, "We are closed on Sunday.");
      await says(page, "You’re offline.");
    },
  },
  trouble: {
    act: async (page) => (
      await answers(page, 500),
      write(page, "We are closed."),
      says(page, "We couldn’t finish")
    ),
  },
  limited: {
    act: async (page) => (
      await answers(page, 429, { "Retry-After": "20" }),
      write(page, "We are closed."),
      says(page, "We’re pausing")
    ),
  },
  "over-platform": {
    act: async (page) => {
      await page.getByRole("combobox", { name: "Platform" }).selectOption("x");
      await write(page, "We open at nine on weekdays and at ten on Saturday. ".repeat(6));
      await says(page, "over X’s limit");
    },
  },
  "over-ours": {
    act: async (page) => {
      await page.getByRole("combobox", { name: "Platform" }).selectOption("blog");
      await write(page, "We open at nine on weekdays. ".repeat(360));
      await says(page, "That’s longer");
    },
  },
  "marked-copy": {
    act: async (page) => {
      await sample(page, success);
      const read = page.getByRole("button", { name: "Read marked copy" });
      if (await read.isVisible()) await read.click();
    },
  },
  preview: {
    act: async (page) => (await sample(page, success), page.getByRole("tab", { name: "Preview" }).click()),
  },
  practice: { whole: false, act: (page) => page.getByRole("button", { name: "My practice" }).click() },
  guideline: { path: "/guideline" },
  rule: { path: "/guideline/unsupported-claim/cure-or-guarantee", act: (page) => page.waitForTimeout(1_200) },
  coverage: { path: "/guideline/coverage" },
  privacy: { path: "/privacy" },
  accessibility: { path: "/accessibility" },
};

const only = process.argv.slice(2);
// One client asks for more in a minute than any author does.
process.env["CHAPERONE_RATE_LIMIT"] = "off";
const { home, stop } = await startBuilt();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  for (const width of all) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      for (const [name, state] of Object.entries(states)) {
        const { path: route = "/", whole = true, widths = usual, height, forced, act } = state;
        if ((only.length > 0 && !only.includes(name)) || !widths.includes(width)) continue;
        const context = await browser.newContext({
          baseURL: home,
          colorScheme,
          reducedMotion: "reduce",
          serviceWorkers: "block",
          ...(forced && { forcedColors: "active" }),
          viewport: { width, height: height ?? (width < 640 ? 844 : 900) },
          hasTouch: width < 640,
          isMobile: width < 640,
        });
        const page = await context.newPage();
        await page.goto(route);
        await page.evaluate(() => document.fonts.ready);
        await act?.(page);
        // What the pointer is over looks otherwise than it does on its own.
        await page.mouse.move(0, 0);
        await page.waitForTimeout(500);
        await page.screenshot({
          path: path.join(folder, `${name}-${width}-${colorScheme}.png`),
          fullPage: whole,
        });
        await context.close();
      }
    }
  }
  const page = await browser.newPage({ baseURL: home });
  await page.goto("/");
  await sample(page, success);
  await page.waitForTimeout(2_500);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.pdf({ path: path.join(folder, "report-letter.pdf"), format: "Letter" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 688, height: 900 });
  await page.screenshot({ path: path.join(folder, "report.png"), fullPage: true });
} finally {
  await browser.close();
  stop();
}
console.log(`Pictures are in ${folder}.`);
