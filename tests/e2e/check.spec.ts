import { expect, test } from "./support/fixtures";
import { pasteDraft } from "./support/check-page";

/** The real engine behind the real page, from end to end. */
test.describe("a post is checked", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a sample gets notes; a wording is used, undone, and the draft copied", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "A patient success story" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "Hold this one. It identifies a patient",
    );
    const draft = page.getByRole("textbox", { name: "Your draft" });
    const before = await draft.inputValue();

    const use = page.getByRole("button", { name: /^Use this wording/ });
    const notes = page.getByRole("list", { name: "Notes on your draft" });
    await notes.getByRole("button", { name: /^Note 1,/ }).click();
    await use.click();
    await expect(draft).not.toHaveValue(before);
    await expect(notes.getByText("You used:").or(notes.getByText("You took these words out."))).toBeVisible();

    await draft.press("Control+z");
    await expect(draft).toHaveValue(before);
    await expect(notes.getByText("You used:")).toHaveCount(0);

    await page.getByRole("button", { name: "Copy draft" }).click();
    await expect(page.locator(".toast")).toContainText(/^Copied\. \d+ holds? (?:is|are) still open\./);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
  });

  test("pasting checks at once, and a quiet draft is told that it isn't clearance", async ({ page }) => {
    await page.goto("/");
    await pasteDraft(page, "We are closed on Sunday for painting. See you on Monday!");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No notes on this one.");
    await expect(page.getByText(/It isn’t clearance\. Four questions/)).toBeVisible();
    await expect(page.getByText("Would you say it aloud in your waiting room?")).toBeVisible();
  });

  for (const [name, families] of [
    ["A patient success story", ["medical-advice", "phi", "unsupported-claim"]],
    ["Reply to a one-star review", ["phi"]],
    ["New device announcement", ["conflict-of-interest", "unsupported-claim"]],
  ] as const)
    test(`the sample “${name}” shows what it is there for`, async ({ page }) => {
      await page.goto("/");
      const answer = page.waitForResponse("**/api/check");
      await page.getByRole("button", { name }).click();
      const { findings } = (await (await answer).json()) as { findings: { category: string }[] };
      expect([...new Set(findings.map(({ category }) => category))]).toEqual(
        expect.arrayContaining([...families]),
      );
    });
});
