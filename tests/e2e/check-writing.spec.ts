import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { openDesignDraft, openNote, pasteDraft } from "./support/check-page";
import { designDraft, planAnswers, plannedAnswer } from "./support/stub";

const draftOf = (page: Page) => page.getByRole("textbox", { name: "Your draft" });
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** An input method at work: what it proposes stands in the draft underlined until it is committed. */
const propose = (session: CDPSession, text: string) =>
  session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

test("an input method composes undisturbed while checks settle around it", async ({ page, context }) => {
  await planAnswers(page);
  await page.goto("/");
  const draft = draftOf(page);
  await pasteDraft(page, "Marlene R. came by. ");
  await expect(headline(page)).toContainText("Hold this one.");
  const session = await context.newCDPSession(page);
  await draft.press("Control+End");
  await propose(session, "に");
  await propose(session, "にほ");
  // A check settles in the middle of it, and marks are painted anew.
  await page.waitForResponse("**/api/check");
  await propose(session, "にほんご");
  await expect(page.locator(".mirror mark")).toHaveText("Marlene R.");
  await session.send("Input.insertText", { text: "日本語" });
  await expect(draft).toHaveValue("Marlene R. came by. 日本語");
  await expect(page.locator(".mirror")).toContainText("Marlene R. came by. 日本語");
});

test("keys that belong to the input method do nothing on the page", async ({ page, context }) => {
  await openDesignDraft(page);
  const draft = draftOf(page);
  await draft.press("Control+End");
  const session = await context.newCDPSession(page);
  await propose(session, "に");
  await draft.evaluate((area) => {
    for (const init of [
      { key: "F8", isComposing: true },
      { key: "Enter", altKey: true, isComposing: true },
      // As Safari tells of the key that ends a composition.
      { key: "F8", keyCode: 229 },
    ])
      area.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }));
  });
  await expect(page.locator("#open-note")).toHaveCount(0);
  await session.send("Input.insertText", { text: "に" });
  await expect(draft).toHaveValue(`${designDraft}に`);
});

test("undo and redo walk through typing and used wordings in the order they were made", async ({ page }) => {
  await openDesignDraft(page);
  const draft = draftOf(page);
  const states = [designDraft];
  const note = async () => states.push(await draft.inputValue());

  await openNote(page, 6);
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await expect(draft).toHaveValue(/Call our office to share imaging/);
  await note();
  await draft.press("Control+End");
  await draft.pressSequentially(" Thanks");
  await note();
  await openNote(page, 3);
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await expect(draft).toHaveValue(/can ease chronic back pain/);
  await note();

  await draft.focus();
  for (const before of states.slice(0, -1).reverse()) {
    await expect
      .poll(async () => {
        if ((await draft.inputValue()) !== before) await page.keyboard.press("Control+z");
        return draft.inputValue();
      })
      .toBe(before);
  }
  await expect(page.getByText("You used:")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Notes on your draft" }).locator("[data-head]")).toHaveCount(6);
  for (const after of states.slice(1)) {
    await expect
      .poll(async () => {
        if ((await draft.inputValue()) !== after) await page.keyboard.press("Control+Shift+z");
        return draft.inputValue();
      })
      .toBe(after);
  }
});

test("starting over can be undone: the words and the answers come back", async ({ page }) => {
  await openDesignDraft(page);
  const consent = page.getByRole("radiogroup", { name: "Patient’s signed permission on file?" });
  await consent.getByText("Not sure").click();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(draftOf(page)).toHaveValue("");
  await expect(headline(page)).toHaveText("A second pair of eyes before you post.");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(draftOf(page)).toHaveValue(designDraft);
  await expect(consent.getByRole("radio", { name: "Not sure" })).toBeChecked();
  await expect(headline(page)).toContainText("Hold this one.");
});

test.describe("an answer that isn't one", () => {
  test.use({ expectedProblems: [/4\d\d|5\d\d|Failed to load resource/] });

  for (const [what, answer] of [
    ["400", { status: 400, json: { code: "invalid-json" } }],
    ["401", { status: 401, body: "" }],
    ["413", { status: 413, json: { code: "too-large" } }],
    ["422", { status: 422, json: { code: "invalid-request" } }],
    ["502 with a page", { status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }],
    ["200 with a page of a network's sign-in", { contentType: "text/html", body: "<h1>Sign in</h1>" }],
    ["200 with other JSON", { json: {} }],
    ["200 with null", { contentType: "application/json", body: "null" }],
    ["200 cut off", { contentType: "application/json", body: '{"ruleSet":"x","findings":[' }],
  ] as const) {
    test(`${what}: the draft stays, and it is no quiet check`, async ({ page }) => {
      let fails = true;
      await page.route("**/api/check", (route) =>
        fails
          ? route.fulfill(answer)
          : route.fulfill({ json: plannedAnswer((route.request().postDataJSON() as { text: string }).text) }),
      );
      await page.goto("/");
      await pasteDraft(page, "See you on Monday.");
      await expect(headline(page)).toHaveText("We couldn’t finish that check.");
      await expect(page.getByText("Would you say it aloud in your waiting room?")).toHaveCount(0);
      await expect(draftOf(page)).toHaveValue("See you on Monday.");
      fails = false;
      await page.getByRole("button", { name: "Check again" }).click();
      await expect(headline(page)).toHaveText("No notes on this one.");
    });
  }
});

test("X Premium's limit and TikTok's own are choices beside the usual ones", async ({ page }) => {
  const platforms: unknown[] = [];
  await page.route("**/api/check", (route) => {
    const asked = route.request().postDataJSON() as { text: string; platform: string };
    platforms.push(asked.platform);
    return route.fulfill({ json: plannedAnswer(asked.text) });
  });
  await page.goto("/");
  const platform = page.getByRole("combobox", { name: "Platform" });
  await platform.selectOption("X");
  await pasteDraft(page, "word ".repeat(62) + "a");
  await expect(headline(page)).toHaveText("31 over X’s limit of 280.");
  await expect(page.locator(".mirror .fold")).toHaveCount(0);
  await platform.selectOption("X Premium");
  await expect(headline(page)).toHaveText("No notes on this one.");
  await expect(page.locator(".meter")).toHaveText("311 of 25,000");
  await expect(page.locator(".mirror .excess")).toHaveCount(0);
  await expect(page.locator(".mirror .fold")).toHaveCount(1);
  await platform.selectOption("TikTok, in its app");
  await expect(page.locator(".meter")).toHaveText("311 of 4,000");
  expect([...new Set(platforms)].sort()).toEqual(["tiktok", "x"]);
});
