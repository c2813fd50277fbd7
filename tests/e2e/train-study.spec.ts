import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { checked, deckOf, importDeck, quietPost, roundOf, twoNotes, word } from "./support/train";

const deck = deckOf([roundOf("two-notes", twoNotes), roundOf("quiet", quietPost)]);

async function openStudy(page: Page): Promise<void> {
  await importDeck(page, JSON.stringify(deck));
  await page.getByRole("link", { name: "On your own From a file" }).click();
  await page.getByText("Post 1 of 2").waitFor();
}

async function choose(page: Page, family: string, severity: string): Promise<void> {
  await page.getByRole("radio", { name: family }).check({ force: true });
  await page.getByRole("radio", { name: severity }).check({ force: true });
}

test("the post with two notes is what the engine says it is", async ({ request }) => {
  const { findings } = await checked(request, twoNotes);
  expect(
    findings.map(({ category, severity, spans }) => ({
      category,
      severity,
      words: spans.map(({ start, end }) => twoNotes.text.slice(start, end)),
    })),
  ).toEqual([
    { category: "phi", severity: "hold", words: ["Marisol Quintero"] },
    { category: "unsupported-claim", severity: "revise", words: ["#1 pain clinic"] },
  ]);
  expect((await checked(request, quietPost)).findings).toEqual([]);
});

test("by mouse: both notes found, drawn along and pressed, make 100; a quiet post left alone too", async ({
  page,
}) => {
  await openStudy(page);
  await word(page, "Marisol").click();
  await word(page, "Quintero:").click();
  await choose(page, "Patient identity", "Hold");
  await page.getByRole("button", { name: "Add another note" }).click();
  await expect(page.getByRole("list", { name: "Notes you have added" })).toContainText(
    "“Marisol Quintero:”, Patient identity, Hold",
  );

  await word(page, "#1").hover();
  await page.mouse.down();
  for (const words of ["pain", "clinic", "in"]) await word(page, words).last().hover();
  await page.mouse.up();
  await word(page, "in").last().click();
  await expect(page.locator('.study-post [aria-pressed="true"]')).toHaveText(["#1", "pain", "clinic"]);
  await choose(page, "Claims", "Revise");
  await page.getByRole("button", { name: "Show the answer" }).click();

  await expect(page.getByRole("heading", { name: "The answer of two-notes" })).toBeFocused();
  await expect(page.locator(".study-score")).toHaveText("100 of 100. You found all 2 notes.");
  await expect(page.getByText("You marked these words.")).toHaveCount(2);
  await expect(page.locator(".study-lessons > li")).toHaveCount(2);
  await expect(page.locator(".study-lessons blockquote").first()).toBeVisible();

  await page.getByRole("button", { name: "Next post" }).click();
  await page.getByRole("button", { name: "No note on this one: show the answer" }).click();
  await expect(page.locator(".study-score")).toHaveText("100 of 100. No note, as you said.");
  await page.getByRole("button", { name: "See how it went" }).click();
  await expect(page.getByRole("heading", { name: "You and the rules agreed on 100 of 100" })).toBeFocused();
  await expect(page.getByText("One had no note, and you left it alone.")).toBeVisible();
  await expect(page.getByRole("row", { name: "Patient identity 1 1 1 1 0" })).toBeVisible();
  await expect(page.getByRole("row", { name: "Claims 1 1 1 1 0" })).toBeVisible();
});

test("by keyboard alone: one note of two, with the right words and family, is 75; one too many is explained", async ({
  page,
}) => {
  await openStudy(page);
  const words = page.locator(".study-post button");
  // One stop in the tab order, however many words.
  await words.first().focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "Patient identity" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(words.first()).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await expect(word(page, "Marisol")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator('.study-post [aria-pressed="true"]')).toHaveText(["Marisol", "Quintero:"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "Hold" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show the answer" })).toBeFocused();
  await page.keyboard.press("Enter");
  // (3 + 3) of (3 + 3 + 2): a Hold weighs 3, a Revise 2.
  await expect(page.locator(".study-score")).toHaveText("75 of 100. You found 1 of 2 notes.");
  await expect(page.getByText("You had no note here.")).toHaveCount(1);

  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Next post" }).press("Enter");
  await words.first().focus();
  await page.keyboard.press("End");
  await expect(words.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Show the answer" }).press("Enter");
  await expect(page.getByText("This note still lacks a family and how serious it is.")).toBeVisible();
  await choose(page, "Professionalism", "Consider");
  await page.getByRole("button", { name: "Show the answer" }).press("Enter");
  await expect(page.locator(".study-score")).toHaveText("0 of 100. Our rules have no note on this post.");
  await expect(page.getByText("“Meet”: you said Professionalism, Consider.")).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("taps mark and unmark", async ({ page }) => {
    await openStudy(page);
    await word(page, "Marisol").tap();
    await word(page, "Quintero:").tap();
    await word(page, "proud").tap();
    await word(page, "proud").tap();
    await expect(page.locator('.study-post [aria-pressed="true"]')).toHaveText(["Marisol", "Quintero:"]);
  });
});

test("a whole deck of ours: nothing is sent, progress is kept when asked, a certificate says what it is not", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await page.goto("/train/phi-without-a-name");
  const count = Number((await page.locator(".study-at").textContent())?.match(/of (\d+)/)?.[1]);
  expect(count).toBeGreaterThan(8);
  await page.getByRole("button", { name: "No note on this one: show the answer" }).click();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
  await page.reload();
  await expect(page.getByText(`Post 1 of ${count}`)).toBeVisible();
  await expect(page.getByRole("button", { name: "No note on this one: show the answer" })).toBeVisible();

  await page.getByRole("checkbox", { name: "Keep my progress on this device" }).check();
  await page.getByRole("button", { name: "No note on this one: show the answer" }).click();
  await expect(page.locator(".study-score")).toBeVisible();
  await page.reload();
  await expect(page.getByText(`Post 2 of ${count}`)).toBeVisible();
  for (let at = 2; at <= count; at += 1) {
    await page.getByRole("button", { name: "No note on this one: show the answer" }).click();
    await page.getByRole("button", { name: at < count ? "Next post" : "See how it went" }).click();
  }
  await expect(page.getByRole("heading", { name: /You and the rules agreed on \d+ of 100/ })).toBeVisible();
  const certificate = page.locator(".certificate");
  await page.getByLabel("Your name, for the certificate").fill("Rosa Lindqvist");
  await expect(certificate).toContainText("Rosa Lindqvist");
  await expect(certificate).toContainText("PHI without a name");
  await expect(certificate).toContainText(/aspn-\d/);
  await expect(certificate).toContainText("Not CME");
  await expect(certificate).toContainText("Not clearance to post");
  await page.reload();
  await expect(page.getByRole("heading", { name: /You and the rules agreed/ })).toBeVisible();
  await expect(page.getByLabel("Your name, for the certificate")).toHaveValue("");

  await page.getByRole("checkbox", { name: "Keep my progress on this device" }).uncheck();
  await expect(page.getByText("Until you say so")).toBeVisible();
  await page.reload();
  await expect(page.getByText(`Post 1 of ${count}`)).toBeVisible();
  expect(sent).toEqual([]);
});
