import { expect, test } from "./support/fixtures";
import { openDesignDraft, openNote } from "./support/check-page";
import { designDraft } from "./support/stub";

test.beforeEach(async ({ page }) => openDesignDraft(page));

test("four details of one patient are one note, and one undo takes its wording back", async ({ page }) => {
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await openNote(page, 1);
  await expect(page.locator("#open-note")).toContainText("Four details point to one patient");
  await expect(page.getByRole("list", { name: "Marked words" }).getByRole("button")).toHaveCount(4);
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await expect(draft).toHaveValue(/^Huge shoutout to one of our patients, recently home after/);
  await expect(page.getByText("You used:")).toBeVisible();
  await draft.press("Control+z");
  await expect(draft).toHaveValue(designDraft);
  await expect(page.locator("#open-note")).toContainText("Four details point to one patient");
  await draft.press("Control+Shift+z");
  await expect(draft).toHaveValue(/^Huge shoutout to one of our patients/);
});

test("a used wording can be undone after more typing, from its note", async ({ page }) => {
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await openNote(page, 3);
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await draft.press("Control+End");
  await draft.pressSequentially(" more");
  await page.getByRole("button", { name: /^Undo the wording/ }).click();
  await expect(draft).toHaveValue(`${designDraft} more`);
});

test("keeping a Hold asks why; keeping anything else doesn't; both can be reopened", async ({ page }) => {
  await openNote(page, 5);
  await page.getByRole("button", { name: "Keep mine" }).click();
  const keep = page.getByRole("button", { name: "Keep mine" });
  await expect(keep).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("radio", { name: "Not a patient" }).check();
  await keep.click();
  await expect(page.getByText("You kept yours: not a patient.")).toBeVisible();
  await openNote(page, 4);
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText("You kept yours.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Reopen note 5" }).click();
  await expect(page.locator("#open-note")).toContainText("Treatment advice to one person");
});

test("what doesn't apply stays away while its words stand, and comes back when they or the context change", async ({
  page,
}) => {
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await openNote(page, 6);
  await page.getByRole("button", { name: "This doesn’t apply" }).click();
  await page.getByRole("radio", { name: "These words don’t mean that" }).check();
  await page.getByRole("button", { name: "This doesn’t apply" }).click();
  const setAside = page.getByText("You said this doesn’t apply: these words don’t mean that.");
  await expect(setAside).toBeVisible();
  await draft.press("Control+Home");
  const checked = page.waitForResponse("**/api/check");
  await draft.pressSequentially("Hello. ");
  await checked;
  await expect(setAside).toBeVisible();
  await page.getByRole("combobox", { name: "Platform" }).selectOption("linkedin");
  await expect(setAside).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Note 6,/ })).toBeVisible();
});

test("an edit that does away with a note says so for a moment", async ({ page }) => {
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.evaluate((element: HTMLTextAreaElement) => {
    const at = element.value.indexOf("DM me your MRI");
    element.setSelectionRange(at, at + "DM me your MRI".length);
  });
  await draft.pressSequentially("Call us");
  await expect(page.getByText("Your edit removed it")).toBeVisible();
  await expect(page.getByText("Your edit removed it")).toHaveCount(0, { timeout: 6_000 });
});

test("marks move with the words while typing, before any answer", async ({ page }) => {
  await page.route("**/api/check", () => {});
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.press("Control+Home");
  await draft.pressSequentially("🌱 Good news. ");
  await expect(page.locator(".mirror mark").first()).toHaveText("Marlene R.");
  await expect(page.locator(".mirror mark", { hasText: "stop the gabapentin tonight" })).toHaveCount(1);
});

test("the counts filter the notes and dim the other marks", async ({ page }) => {
  await page.getByRole("button", { name: /^Revise 3/ }).click();
  await expect(page.getByRole("list", { name: "Notes on your draft" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.locator(".mirror mark.dim").first()).toBeVisible();
});

test("answers go along with the next check, and no answer sends nothing", async ({ page }) => {
  const first = page.waitForRequest("**/api/check");
  await page
    .getByRole("radiogroup", { name: "Patient’s signed permission on file?" })
    .getByText("Not sure")
    .click();
  const body = (await first).postDataJSON() as Record<string, unknown>;
  expect(body).toMatchObject({ platform: "instagram", consent: "not-sure" });
  expect(body).not.toHaveProperty("relationships");
  expect(body).not.toHaveProperty("media");
});
