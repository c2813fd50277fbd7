import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { deckOf, importDeck, quietPost, roundOf, twoNotes, word } from "./support/train";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const widths = [320, 390, 768, 1440] as const;
const themes = ["light", "dark"] as const;

/** No violation of WCAG 2.2 AA, and nothing to scroll sideways to. */
async function expectSound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    where,
  ).toEqual([]);
  const [wide, inner] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide, where).toBeLessThanOrEqual(inner ?? 0);
}

for (const theme of themes) {
  for (const width of widths) {
    test.describe(`${theme} at ${width}`, () => {
      test.use({
        colorScheme: theme,
        viewport: { width, height: width < 640 ? 844 : 900 },
        hasTouch: width < 640,
      });

      test("on your own: marking, an answer, the end", async ({ page }) => {
        await importDeck(page, JSON.stringify(deckOf([roundOf("a", twoNotes), roundOf("b", quietPost)])));
        await expectSound(page, "your decks");
        await page.getByRole("link", { name: "On your own From a file" }).click();
        await word(page, "Marisol").click();
        await page.getByRole("radio", { name: "Patient identity" }).check({ force: true });
        await page.getByRole("radio", { name: "Hold" }).check({ force: true });
        await page.getByRole("button", { name: "Add another note" }).click();
        await word(page, "team").click();
        await page.getByRole("button", { name: "Show the answer" }).click();
        await expectSound(page, "marking");
        await page.getByRole("button", { name: "Unmark all" }).click();
        await page.getByRole("button", { name: "Show the answer" }).click();
        await expectSound(page, "an answer");
        await page.getByRole("button", { name: "Next post" }).click();
        await page.getByRole("button", { name: /show the answer/ }).click();
        await page.getByRole("button", { name: "See how it went" }).click();
        await expectSound(page, "the end");
      });

      test("library and building", async ({ page }) => {
        test.slow();
        await page.goto("/train/library");
        await page.locator(".library-post").first().waitFor();
        await expectSound(page, "library");
        await page.goto("/train/build");
        await page.getByRole("button", { name: "Write a post" }).click();
        await page.getByLabel("The post", { exact: true }).fill(twoNotes.text);
        await expectSound(page, "writing a post");
        await page.getByRole("button", { name: "Check and add" }).click();
        await page.getByRole("checkbox", { name: "I see it differently" }).check();
        await expectSound(page, "a round");
        await page.getByRole("button", { name: "Save on this device" }).click();
        await page.getByText("nothing is written here").waitFor();
        await expectSound(page, "problems");
      });

      test("sheets and the guideline", async ({ page }) => {
        // axe reads a hundred and thirty quotations.
        test.slow();
        for (const path of [
          "/train/checklist",
          "/train/mixed/handout",
          "/guideline/phi/age-over-89",
          "/guideline/medical-advice/individual-treatment-directive/handout",
          "/guideline/coverage",
        ]) {
          await page.goto(path);
          await expectSound(page, path);
        }
      });
    });
  }
}
