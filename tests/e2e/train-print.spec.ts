import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { deckOf, importDeck, quietPost, roundOf, twoNotes } from "./support/train";

const formats = ["Letter", "A4"] as const;

/** Pages of the page as it prints: Chromium writes one object of type Page a sheet. */
async function sheets(page: Page, format: (typeof formats)[number]): Promise<number> {
  const pdf = (await page.pdf({ format })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

const decks = [
  "phi-without-a-name",
  "replies-and-dms",
  "who-paid-for-this",
  "promises-and-proof",
  "review-replies",
  "mixed",
];

test("sheets are counted right", async ({ page }) => {
  await page.setContent('<p>1</p><p style="break-before: page">2</p><p style="break-before: page">3</p>');
  expect(await sheets(page, "Letter")).toBe(3);
});

for (const deck of decks) {
  test(`the handout of ${deck} is two pages: questions, then answers`, async ({ page }) => {
    await page.goto(`/train/${deck}/handout`);
    for (const format of formats) expect(await sheets(page, format), format).toBe(2);
    const [questions, answers] = [page.locator(".paper").first(), page.locator(".paper").last()];
    await expect(questions.locator(".handout-rounds > li")).toHaveCount(8);
    await expect(answers.locator(".handout-rounds > li")).toHaveCount(8);
    // The questions give nothing away, and the answers say where in the guideline they stand.
    await expect(questions.locator("mark, [data-s]")).toHaveCount(0);
    await expect(answers.getByText("ASPN guideline,").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".top")).toBeHidden();
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  });
}

test("a handout of one's own deck begins its answers on a page of their own", async ({ page }) => {
  await importDeck(page, JSON.stringify(deckOf([roundOf("a", twoNotes), roundOf("b", quietPost)])));
  await page.getByRole("link", { name: "Handout From a file" }).click();
  await page.getByRole("heading", { name: "Answers" }).waitFor();
  for (const format of formats) expect(await sheets(page, format), format).toBe(2);
});

test("every rule's handout is one page", async ({ page, request }) => {
  test.setTimeout(240_000);
  const { rules } = (await (await request.get("/api/rules")).json()) as { rules: { id: string }[] };
  const long: string[] = [];
  for (const { id } of rules) {
    await page.goto(`/guideline/${id}/handout`, { waitUntil: "load" });
    for (const format of formats) if ((await sheets(page, format)) !== 1) long.push(`${id} ${format}`);
  }
  expect(long).toEqual([]);
});

test("the checklist is one page, and so is the certificate", async ({ page }) => {
  await page.goto("/train/checklist");
  for (const format of formats) expect(await sheets(page, format), format).toBe(1);

  await importDeck(page, JSON.stringify(deckOf([roundOf("a", twoNotes)])));
  await page.getByRole("link", { name: "On your own From a file" }).click();
  await page.getByRole("button", { name: "No note on this one: show the answer" }).click();
  await page.getByRole("button", { name: "See how it went" }).click();
  await page.locator(".certificate").waitFor();
  for (const format of formats) expect(await sheets(page, format), format).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".certificate")).toBeVisible();
  await expect(page.getByRole("heading", { name: /agreed on/ })).toBeHidden();
});
