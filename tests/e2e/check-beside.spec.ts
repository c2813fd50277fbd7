import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { openDesignDraft, pasteDraft } from "./support/check-page";
import { planAnswers } from "./support/stub";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const quietDraft = "See you on Monday.";

/** Puts words into alt text or a first comment. */
async function writeBeside(page: Page, side: "Alt text" | "First comment", words: string): Promise<void> {
  await page
    .getByRole("button", { name: side === "Alt text" ? "Add alt text" : "Add a first comment" })
    .click();
  await page.getByRole("textbox", { name: side }).fill(words);
}

for (const side of ["Alt text", "First comment"] as const) {
  test(`${side.toLowerCase()}: a draft of its own, checked with the post's answers, and never quiet beside it`, async ({
    page,
  }) => {
    await planAnswers(page);
    await page.goto("/");
    await pasteDraft(page, quietDraft);
    await expect(headline(page)).toHaveText("No notes on this one.");
    const asked = page.waitForRequest((request) => request.postData()?.includes("Marlene") ?? false);
    await writeBeside(page, side, "Marlene R. came by.");
    expect((await asked).postDataJSON()).toEqual({ text: "Marlene R. came by.", platform: "instagram" });
    await expect(headline(page)).toHaveText("Hold this one. It identifies a patient.");
    await expect(page.getByText("Would you say it aloud in your waiting room?")).toHaveCount(0);
    const notes = page.getByRole("list", { name: `Notes on the ${side.toLowerCase()}` });
    await expect(notes.getByRole("button")).toHaveText([`Note 1, hold: ${side}: Names a patient`]);
    await expect(page.locator(".side .mirror mark")).toHaveText("Marlene R.");
  });
}

test("notes beside the post count on from its own, and the keys walk through all of them", async ({
  page,
}) => {
  await openDesignDraft(page);
  await writeBeside(page, "First comment", "DM me your MRI");
  await expect(page.getByRole("button", { name: /^Note 7, revise: First comment/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Your draft" }).press("Control+Home");
  for (let number = 1; number <= 7; number += 1) await page.keyboard.press("F8");
  await expect(page.getByRole("textbox", { name: "First comment" })).toBeFocused();
  await expect(page.locator("#open-note")).toContainText("First comment: Invites health details into DMs");
  await page.keyboard.press("Alt+Enter");
  await expect(page.getByRole("textbox", { name: "First comment" })).toHaveValue(
    "Call our office to share imaging",
  );
  await expect(page.locator(".toast")).toContainText("Wording used in note 7");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("textbox", { name: "First comment" })).toHaveValue("DM me your MRI");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F6");
  await expect(page.getByRole("textbox", { name: "Your draft" })).toBeFocused();
});

test("a wording used beside the post is undone from its toast, a kept note is reopened", async ({ page }) => {
  await planAnswers(page);
  await page.goto("/");
  await pasteDraft(page, quietDraft);
  await writeBeside(page, "Alt text", "DM me your MRI. I have yet to see it fail.");
  const alt = page.getByRole("textbox", { name: "Alt text" });
  await page.getByRole("button", { name: /^Note 1, revise: Alt text/ }).click();
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await expect(alt).toHaveValue("Call our office to share imaging. I have yet to see it fail.");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(alt).toHaveValue("DM me your MRI. I have yet to see it fail.");
  await page.getByRole("button", { name: /^Note 2, consider: Alt text/ }).click();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText("You kept yours.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Reopen note 2" }).click();
  await expect(page.locator("#open-note")).toContainText("Offers experience as evidence");
});

test("what is removed beside the post can be had back", async ({ page }) => {
  await planAnswers(page);
  await page.goto("/");
  await pasteDraft(page, quietDraft);
  await writeBeside(page, "Alt text", "Marlene R. came by.");
  await expect(headline(page)).toContainText("Hold this one.");
  await page.getByRole("button", { name: "Remove alt text" }).click();
  await expect(headline(page)).toHaveText("No notes on this one.");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Alt text" })).toHaveValue("Marlene R. came by.");
  await expect(headline(page)).toContainText("Hold this one.");
});

test.describe("trouble", () => {
  test.use({ expectedProblems: [/500|Failed to load resource/] });

  test("a check of the alt text that fails is said, and nothing looks quiet", async ({ page }) => {
    await planAnswers(page);
    await page.goto("/");
    await pasteDraft(page, quietDraft);
    await expect(headline(page)).toHaveText("No notes on this one.");
    let fails = true;
    await page.route("**/api/check", (route) =>
      fails && route.request().postData()?.includes("Marlene")
        ? route.fulfill({ status: 500, body: "{}" })
        : route.fallback(),
    );
    await writeBeside(page, "Alt text", "Marlene R. came by.");
    await expect(headline(page)).toHaveText("We couldn’t finish that check.");
    await expect(page.getByRole("textbox", { name: "Alt text" })).toHaveValue("Marlene R. came by.");
    fails = false;
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(headline(page)).toHaveText("Hold this one. It identifies a patient.");
  });
});

test("the engine's questions about a picture are asked in place and feed the check", async ({ page }) => {
  let sent: unknown;
  page.on("request", (request) => {
    if (request.url().endsWith("/api/check")) sent = (request.postDataJSON() as { media?: unknown }).media;
  });
  await page.goto("/");
  await pasteDraft(page, "A good day in clinic.");
  const steps = [
    ["Photo or video attached?", "Yes", [{ kind: "photo" }], undefined],
    ["What is it?", "Video", [{ kind: "video" }], undefined],
    [
      "Do the pictures carry alt text and the videos captions?",
      "No",
      [{ kind: "video", hasAlt: false, hasCaptions: false }],
      /Video without captions/,
    ],
    [
      "Is the image your own work?",
      "No",
      [{ kind: "video", ownWork: false, hasAlt: false, hasCaptions: false }],
      /Uses another’s image without credit/,
    ],
    [
      "Was it made or changed with AI?",
      "No",
      [{ kind: "video", ownWork: false, hasAlt: false, hasCaptions: false, aiGenerated: false }],
      undefined,
    ],
  ] as const;
  for (const [name, choice, media, note] of steps) {
    await page.getByRole("radiogroup", { name }).getByText(choice, { exact: true }).click();
    await expect.poll(() => sent).toEqual(media);
    if (note) await expect(page.getByRole("button", { name: note })).toBeVisible();
  }
  // What was answered stays to be changed.
  for (const [name, choice] of steps)
    await expect(
      page.getByRole("radiogroup", { name }).getByRole("radio", { name: choice, exact: true }),
    ).toBeChecked();
  await page.getByRole("radiogroup", { name: "Photo or video attached?" }).getByText("No").click();
  await expect.poll(() => sent).toEqual([]);
});

test("alt text that is written answers whether there is any", async ({ page }) => {
  await page.goto("/");
  await pasteDraft(page, "A good day in clinic.");
  await page
    .getByRole("radiogroup", { name: "Photo or video attached?" })
    .getByText("Yes", { exact: true })
    .click();
  const access = page.getByRole("radiogroup", { name: /^Do the pictures carry alt text/ });
  await expect(access).toBeVisible();
  await writeBeside(page, "Alt text", "The front desk at nine.");
  await expect(access).toHaveCount(0);
});
