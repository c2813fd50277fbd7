import type { Locator } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { planAnswers } from "./support/stub";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  permissions: ["clipboard-read", "clipboard-write"],
});

/** Nothing lies over the middle of it. */
const isInReach = (control: Locator) =>
  control.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && element.contains(top);
  });

test("one hand: the first note of a sample in two taps, a wording used, the draft copied", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "A patient success story" }).tap();
  await page.getByRole("button", { name: "See note 1" }).tap();
  await expect(page.locator("#open-note").getByText(/^Hold$/)).toBeVisible();
  await page.getByRole("button", { name: "Use this wording" }).tap();
  await page.getByRole("button", { name: "Next note" }).tap();
  await page.locator("#open-note").waitFor();
  await expect(page.locator(".toast")).toContainText("Wording used in note 1");
  for (const name of ["Edit it myself", "Keep mine", "Undo", "Close note"]) {
    // The sheet may still be on its way up.
    await expect.poll(() => isInReach(page.getByRole("button", { name, exact: true })), name).toBe(true);
  }
  await page.getByRole("button", { name: "Close note" }).tap();
  await page.getByRole("button", { name: "Copy draft" }).tap();
  await expect(page.locator(".toast")).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain("Marlene Rudd");
});

test("the typefaces come with the page", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  expect(
    await page.evaluate(() => [...document.fonts].some((face) => face.status === "loaded")),
    "a typeface of ours is loaded",
  ).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"?atkinson/i);
});

test.describe("on a bad line", () => {
  test.use({
    serviceWorkers: "block",
    expectedProblems: [/net::ERR|Failed to load|fetching the script|Loading chunk|load chunk/i],
  });

  test("what shows notes is fetched again when it was lost on the way", async ({ page }) => {
    await planAnswers(page);
    let isBad = false;
    await page.route("**/_next/static/**", (route) => (isBad ? route.abort() : route.fallback()));
    // The desk and the rest are asked for once the page stands: the line breaks before that.
    await page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      Object.assign(window, {
        requestAnimationFrame: () => 0,
        setTimeout: (act: () => void, wait?: number) => (wait === 2_000 ? 0 : later(act, wait)),
      });
    });
    await page.goto("/");
    isBad = true;
    const draft = page.getByRole("textbox", { name: "Your draft" });
    await draft.fill("Marlene R. came by.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We couldn’t finish that check.");
    await expect(draft).toHaveValue("Marlene R. came by.");
    isBad = false;
    await page.getByRole("button", { name: "Check again" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Hold this one. It identifies a patient.",
    );
  });
});
