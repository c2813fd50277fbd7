import { readFile } from "node:fs/promises";
import { expect, test } from "./support/fixtures";
import { openDesignDraft } from "./support/check-page";
import { designDraft } from "./support/stub";

test("the report of six notes fits one page, Letter and A4, and holds the words, notes and places", async ({
  page,
}) => {
  await openDesignDraft(page);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole("button", { name: "Report" }).click();
  await page.getByRole("button", { name: "Print the report" }).click();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const report = page.getByRole("article", { name: "Check report" });
  await expect(report).toContainText(
    "Hold this one. It identifies a patient and gives one person treatment advice.",
  );
  await expect(report.getByRole("row")).toHaveCount(7);
  await expect(report).toContainText(/Text fingerprint (?:[0-9a-f]{4} ?){4}/);
  await expect(page.getByRole("banner")).toBeHidden();
  for (const format of ["Letter", "A4"]) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page(?![a-z])/g), format).toHaveLength(1);
  }
});

test("a saved record holds findings and decisions, and none of the draft's words", async ({ page }) => {
  await openDesignDraft(page);
  await page.getByRole("button", { name: "Report" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save a record/ }).click();
  const path = await (await download).path();
  const json = await readFile(path, "utf8");
  const record = JSON.parse(json) as { textSha256: string; findings: { decision: string }[] };
  expect(record.textSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(record.findings).toHaveLength(6);
  for (const word of designDraft.match(/[A-Z][a-z]{5,}|gabapentin|Tuesday|stimulator/g) ?? []) {
    expect(json, word).not.toContain(word);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("print, record and share are in reach", async ({ page }) => {
    await openDesignDraft(page);
    await page.getByRole("button", { name: "Report" }).click();
    for (const choice of ["Print the report", /^Save a record/, "Share the draft"]) {
      await expect(page.getByRole("button", { name: choice })).toBeInViewport();
    }
  });
});
