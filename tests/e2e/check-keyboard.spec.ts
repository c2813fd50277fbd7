import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { openDesignDraft } from "./support/check-page";
import { designDraft, planAnswers } from "./support/stub";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Focus is on something, it is seen, and nothing fixed lies over it (2.4.7, 2.4.11). */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "nothing is focused";
    const box = element.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + Math.min(box.width, 40) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height, 40) / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element))
      ? "seen"
      : `covered: ${element.outerHTML.slice(0, 80)}`;
  });
  expect(focus).toBe("seen");
}

test("keys alone: check, walk six notes, use three, keep two, edit one, copy", async ({ page }) => {
  await planAnswers(page);
  await page.goto("/");
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), designDraft);
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hold this one.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("F6");
  await expect(draft).toBeFocused();
  await page.keyboard.press("Control+Home");

  for (let number = 1; number <= 6; number += 1) {
    await page.keyboard.press("F8");
    await expect(page.locator("#open-note")).toContainText(String(number));
    await expect(draft).toBeFocused();
    await expectVisibleFocus(page);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Home");

  // 1 is used, 2 kept, 3 used, 4 kept, 5 used, 6 edited.
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Enter");
  await expect(draft).toHaveValue(/one of our patients, recently home/);
  await expect(page.getByRole("button", { name: /^Note 1, revise: Names a product/ })).toBeVisible();
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Shift+Enter");
  await expect(page.getByText("You kept yours.", { exact: true })).toHaveCount(1);
  await expectVisibleFocus(page);
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Enter");
  await expect(draft).toHaveValue(/can ease chronic back pain/);
  await page.keyboard.press("F8");
  await expect(page.locator("#open-note")).toContainText("Offers experience");
  await page.keyboard.press("Alt+Shift+Enter");
  await expect(page.getByText("You kept yours.", { exact: true })).toHaveCount(2);
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+Enter");
  await expect(draft).toHaveValue(/please call our office before changing/);
  await page.keyboard.press("F8");
  await expect(page.locator("#open-note")).toContainText("Invites health details");
  await page.keyboard.press("F6");
  await expectVisibleFocus(page);
  await page.getByRole("button", { name: "Edit it myself" }).press("Enter");
  await expect(draft).toBeFocused();
  await page.keyboard.type("Call us");
  await expect(draft).toHaveValue(/Anyone else hurting\? Call us\./);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Every note has your answer.");

  await page.getByRole("button", { name: "Copy draft" }).press("Enter");
  await expect(page.locator(".toast")).toHaveText("Copied.");
});

test("Escape gives the caret back where it was", async ({ page }) => {
  await openDesignDraft(page);
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.focus();
  await draft.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(7, 7));
  await page.keyboard.press("F8");
  await expect(page.locator("#open-note")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#open-note")).toHaveCount(0);
  expect(
    await draft.evaluate((element: HTMLTextAreaElement) => [element.selectionStart, element.selectionEnd]),
  ).toEqual([7, 7]);
});

test("arrows, Home and End walk the list; Tab stops there once", async ({ page }) => {
  await openDesignDraft(page);
  await page.getByRole("textbox", { name: "Your draft" }).focus();
  await page.keyboard.press("F6");
  await expect(page.getByRole("button", { name: /^Note 1,/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Note 2,/ })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: /^Note 6,/ })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "My practice" })).toBeFocused();
});

test("the keys are listed on ? and can be changed", async ({ page }) => {
  await openDesignDraft(page);
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: /Change key for: Next note/ }).press("Enter");
  await page.keyboard.press("Alt+n");
  await expect(dialog.getByRole("row", { name: /Next note/ })).toContainText("Alt N");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+n");
  await expect(page.locator("#open-note")).toBeVisible();
});

test("one live region speaks once a check, and names the note on F8", async ({ page }) => {
  await openDesignDraft(page);
  const live = page.locator(`[aria-live="polite"]`);
  await expect(live).toHaveCount(1);
  await expect(live).toHaveText("2 to hold, 3 to revise, 1 to consider.");
  await page.getByRole("textbox", { name: "Your draft" }).press("Control+Home");
  await page.keyboard.press("F8");
  await expect(live).toHaveText(/^Note 1 of 6, hold\. Four details point to one patient: Marlene R\./, {
    timeout: 4_000,
  });
});
