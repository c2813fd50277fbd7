import type { Page } from "@playwright/test";
import { designDraft, planAnswers } from "./stub";

/** Whether a test's window is a phone's. */
export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

/** Opens the Check page with the design's draft in it and its six notes shown. */
export async function openDesignDraft(page: Page, draft = designDraft): Promise<void> {
  await planAnswers(page);
  await page.goto("/");
  await pasteDraft(page, draft);
  await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
}

/** Puts a draft in as a paste does. */
export async function pasteDraft(page: Page, draft: string): Promise<void> {
  const area = page.getByRole("textbox", { name: "Your draft" });
  await area.focus();
  await area.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
    document.execCommand("insertText", false, text);
  }, draft);
}

/** Opens a note by its number, whatever the container. */
export async function openNote(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Note ${number},`) }).click();
  await page.locator("#open-note").waitFor();
}
