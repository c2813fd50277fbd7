import type { Page, Route } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { pasteDraft } from "./support/check-page";
import { plannedAnswer } from "./support/stub";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const answer = (route: Route) =>
  route.fulfill({ json: plannedAnswer((route.request().postDataJSON() as { text: string }).text) });

test("empty", async ({ page }) => {
  await page.goto("/");
  await expect(headline(page)).toHaveText("A second pair of eyes before you post.");
  await expect(page.getByText("Checked, then forgotten.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Paste from clipboard" })).toBeVisible();
});

const found = [
  ["hold", "Marlene R. came by.", "Hold this one. It identifies a patient."],
  [
    "revise",
    "Altivane is here. DM me your MRI.",
    /^Revise before posting\. It could be read as advice to one person and needs a disclosure readers can see\.$/,
  ],
  ["consider", "I have yet to see it fail.", "Worth another look at one line."],
  ["none", "See you on Monday.", "No notes on this one."],
] as const;
for (const [state, draft, words] of found) {
  test(state, async ({ page }) => {
    await page.route("**/api/check", answer);
    await page.goto("/");
    await pasteDraft(page, draft);
    await expect(headline(page)).toHaveText(words);
  });
}

test("reading is said only when an answer takes longer than 400 ms", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/check", async (route) => {
    await held;
    await answer(route);
  });
  await page.goto("/");
  await pasteDraft(page, "Marlene R. came by.");
  await expect(headline(page)).toHaveText("Reading your draft");
  release();
  await expect(headline(page)).toContainText("Hold this one.");
});

test("over the platform's limit: the excess is counted and shaded", async ({ page }) => {
  await page.route("**/api/check", answer);
  await page.goto("/");
  await page.getByRole("combobox", { name: "Platform" }).selectOption("x");
  await pasteDraft(page, "word ".repeat(62) + "a");
  await expect(headline(page)).toHaveText("31 over X’s limit of 280.");
  await expect(page.locator(".meter")).toHaveText("31 over");
  await expect(page.locator(".mirror .excess")).toHaveText(`${"word ".repeat(6)}a`);
});

test("over our limit: the first 10,000 characters are read", async ({ page }) => {
  const lengths: number[] = [];
  await page.route("**/api/check", (route) => {
    lengths.push((route.request().postDataJSON() as { text: string }).text.length);
    return answer(route);
  });
  await page.goto("/");
  await page.getByRole("combobox", { name: "Platform" }).selectOption("blog");
  await pasteDraft(page, "Plain words. ".repeat(800));
  await expect(headline(page)).toHaveText("That’s longer than we can read at once.");
  expect(lengths.at(-1)).toBe(10_000);
});

test.describe("trouble", () => {
  test.use({ expectedProblems: [/fetching the script|50[03]|429|net::ERR|Failed to load resource/] });

  test("the server can't finish: the draft and the old notes stay", async ({ page }) => {
    let fails = false;
    await page.route("**/api/check", (route) =>
      fails
        ? route.fulfill({
            status: 500,
            contentType: "application/problem+json",
            body: '{"code":"check-failed"}',
          })
        : answer(route),
    );
    await page.goto("/");
    await pasteDraft(page, "Marlene R. came by.");
    await expect(headline(page)).toContainText("Hold this one.");
    fails = true;
    await page.getByRole("textbox", { name: "Your draft" }).pressSequentially(" Today.");
    await expect(headline(page)).toHaveText("We couldn’t finish that check.");
    await expect(page.getByText(/Notes below are from \d\d:\d\d\./)).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue("Marlene R. came by. Today.");
    await expect(page.getByRole("button", { name: /^Note 1, hold/ })).toBeVisible();
    fails = false;
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(headline(page)).toContainText("Hold this one.");
  });

  test("rate limited: it counts down and picks up by itself", async ({ page }) => {
    let limited = true;
    await page.route("**/api/check", (route) =>
      limited ? route.fulfill({ status: 429, headers: { "Retry-After": "2" }, body: "{}" }) : answer(route),
    );
    await page.goto("/");
    await pasteDraft(page, "Marlene R. came by.");
    await expect(headline(page)).toHaveText(/^We’re pausing for [12] seconds?\.$/);
    limited = false;
    await expect(headline(page)).toContainText("Hold this one.", { timeout: 6_000 });
  });

  test("no answer within ten seconds is trouble too", async ({ page }) => {
    await page.clock.install();
    await page.route("**/api/check", () => {});
    await page.goto("/");
    await pasteDraft(page, "Marlene R. came by.");
    await page.clock.runFor(11_000);
    await expect(headline(page)).toHaveText("We couldn’t finish that check.");
    await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue("Marlene R. came by.");
  });

  test("offline: nothing is sent, and the check comes when the connection is back", async ({
    page,
    context,
  }) => {
    let asked = 0;
    await page.route("**/api/check", (route) => {
      asked += 1;
      return answer(route);
    });
    await page.goto("/");
    await context.setOffline(true);
    await pasteDraft(page, "Marlene R. came by.");
    await expect(headline(page)).toHaveText("You’re offline. Your draft is still here.");
    expect(asked).toBe(0);
    await context.setOffline(false);
    await expect(headline(page)).toContainText("Hold this one.");
  });
});

test("copying with holds open says so and leads back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.route("**/api/check", answer);
  await page.goto("/");
  await pasteDraft(page, "Marlene R. came by.");
  await page.getByRole("button", { name: "Copy draft" }).click();
  await expect(page.locator(".toast")).toContainText("Copied. 1 hold is still open.");
  await page.getByRole("button", { name: "Back to note 1" }).click();
  await expect(page.locator("#open-note")).toBeVisible();
});
