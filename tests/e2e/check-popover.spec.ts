import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { openDesignDraft } from "./support/check-page";

/** Where the open popover and the first mark of its note stand, and the window. */
const places = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector(".note-popover")!.getBoundingClientRect();
    const mark = document.querySelector("mark.on")!.getBoundingClientRect();
    return {
      box: { top: box.top, bottom: box.bottom, left: box.left, right: box.right },
      mark: { top: mark.top, bottom: mark.bottom, left: mark.left },
      wide: document.documentElement.clientWidth,
      high: innerHeight,
    };
  });

/** Puts the caret into words of the draft, as a press there does. */
async function pressOn(page: Page, words: string): Promise<void> {
  const mark = page.locator(".mirror mark", { hasText: words }).first();
  await mark.scrollIntoViewIfNeeded();
  // Of words that wrap, the first line.
  const at = await mark.evaluate((element) => {
    const line = element.getClientRects()[0]!;
    return { x: line.left + 4, y: line.top + line.height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await page.locator(".note-popover").waitFor();
}

for (const [how, anchored] of [
  ["anchored by the browser", true],
  ["measured", false],
] as const) {
  test.describe(how, () => {
    test.beforeEach(async ({ page }) => {
      if (!anchored) {
        // A browser without anchors: neither the script nor the style sheet finds them.
        await page.addInitScript(() => {
          CSS.supports = () => false;
        });
        await page.route(/\.css(?:\?|$)/, async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(
            /@supports\s*\(anchor-name/g,
            "@supports (no-anchor",
          );
          await route.fulfill({ response, body });
        });
      }
    });

    for (const [width, height] of [
      [640, 900],
      [768, 1024],
      [1099, 800],
      [844, 390],
    ] as const) {
      test(`the popover keeps to its words and to the window at ${width} × ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openDesignDraft(page);
        for (const words of [
          "Marlene R.",
          "cures chronic back pain",
          "stop the gabapentin",
          "DM me your MRI",
        ]) {
          await pressOn(page, words);
          const { box, mark, wide, high } = await places(page);
          expect(box.left).toBeGreaterThanOrEqual(11);
          expect(box.right).toBeLessThanOrEqual(wide - 11);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(high);
          if (height > 700) {
            const isBeside =
              Math.abs(box.top - mark.bottom - 12) < 2 || Math.abs(mark.top - box.bottom - 12) < 2;
            expect(isBeside, `beside ${words}`).toBe(true);
          }
          await expect(page.getByRole("button", { name: "Keep mine" })).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(page.locator(".note-popover")).toHaveCount(0);
          await expect(page.getByRole("textbox", { name: "Your draft" })).toBeFocused();
        }
      });
    }
  });
}

test("it goes along with its words when the page scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openDesignDraft(page);
  await pressOn(page, "Marlene R.");
  const before = await places(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await places(page)).mark.top).toBeLessThan(before.mark.top - 30);
  const after = await places(page);
  expect(after.box.top - after.mark.bottom).toBeCloseTo(before.box.top - before.mark.bottom, 0);
});
