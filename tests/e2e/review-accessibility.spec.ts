import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { plainCsv, troubledCsv, withAltTexts } from "./support/calendar";
import { expect, test } from "./support/fixtures";
import { addCalendar, checksDone, chooseFile, openPost, openReview } from "./support/review-page";

test.describe.configure({ timeout: 300_000 });

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
  const [wide, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(window ?? 0);
}

for (const theme of ["light", "dark"] as const) {
  for (const width of [320, 390, 768, 1440] as const) {
    test(`${theme} at ${width}: start, import, calendar, post, dialogs, verifier`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width, height: width < 640 ? 844 : 900 },
        hasTouch: width < 640,
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await openReview(page);
      await expectNoViolations(page);
      await chooseFile(page, troubledCsv());
      await expectNoViolations(page);
      await page.keyboard.press("Escape");
      await addCalendar(page, withAltTexts(plainCsv(8), "Patient Marlene Rudd at our door"));
      await checksDone(page);
      await expectNoViolations(page);
      for (const [button, dialog] of [
        ["Export record", "Export"],
        ["Practice policy", "Practice policy"],
        ["Names and sign-off", "Names and sign-off"],
        ["Clear calendar", "Clear calendar"],
      ] as const) {
        await page.getByRole("button", { name: button }).click();
        await page.getByRole("dialog", { name: dialog }).waitFor();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");
      }
      await page.getByText("Sorted by goes-out date").click();
      await page.locator(".cb").last().check();
      await expectNoViolations(page);
      await openPost(page, "Mr. Delgado");
      await expectNoViolations(page);
      await page.getByRole("button", { name: /^Note 1, hold/ }).click();
      await page.getByText("What the words can’t tell us").click();
      await page.getByRole("button", { name: /hold: Alt text: / }).click();
      await expectNoViolations(page);
      await page.goto("/review/verify");
      await expectNoViolations(page);
      await context.close();
    });
  }
}
