import { expect, test } from "./support/fixtures";
import { openNote } from "./support/check-page";
import { designDraft, planAnswers } from "./support/stub";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

for (const width of [390, 1440]) {
  test(`nothing jumps from empty through notes and a used wording to none, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) seen.shift += entry.value;
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await planAnswers(page);
    await page.goto("/");
    await page.evaluate(() => document.fonts.ready);
    // A paste by keys: what moves within half a second of it, the author set in motion.
    await page.evaluate((text) => navigator.clipboard.writeText(text), designDraft);
    await page.getByRole("textbox", { name: "Your draft" }).click();
    await page.keyboard.press("Control+v");
    await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
    await openNote(page, 1);
    await page.getByRole("button", { name: /^Use this wording/ }).click();
    await page.waitForTimeout(800);
    // Written by hand, so that the answer comes when nobody has pressed anything for half a second.
    const edit = page.getByRole("button", { name: "Edit draft" });
    if (await edit.isVisible()) await edit.click();
    await page.getByRole("textbox", { name: "Your draft" }).press("Control+a");
    await page.keyboard.type("See you on Monday.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No notes on this one.");
    await page.waitForTimeout(800);
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
    expect(shift).toBeLessThanOrEqual(0.02);
  });
}
