import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { ruleSet } from "@/rules/index";
import type { BatchRequest, BatchResponse } from "@/lib/schema/batch";
import type { Finding } from "@/lib/schema/finding";

/** Opens Review and waits until it knows whether there is a calendar. */
export async function openReview(page: Page): Promise<void> {
  await page.goto("/review");
  await page
    .getByRole("button", { name: "Download a template" })
    .or(page.getByRole("button", { name: "Clear calendar" }))
    .waitFor();
}

/** Adds a file as the file picker does, up to the dialog that maps its columns. */
export async function chooseFile(
  page: Page,
  content: string | Buffer,
  name = "may-calendar.csv",
): Promise<void> {
  await page
    .locator("main input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.getByRole("dialog").waitFor();
}

/** Adds a file and confirms, with Priya at the browser and Dr. Okafor to sign. */
export async function addCalendar(page: Page, content: string | Buffer, name?: string): Promise<void> {
  await chooseFile(page, content, name);
  const who = page.getByRole("textbox", { name: "Your name" });
  if (await who.isVisible()) {
    await who.fill("Priya");
    await page.getByRole("textbox", { name: "Who signs" }).fill("Dr. Okafor");
  }
  await page.getByRole("button", { name: /^Add [\d,]+ posts?$/ }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Waits until nothing is left to check. */
export async function checksDone(page: Page, timeout = 30_000): Promise<void> {
  await page.locator('option[value="unchecked"]', { hasText: "(0)" }).waitFor({ state: "attached", timeout });
  await page.getByRole("progressbar", { name: "Posts checked" }).waitFor({ state: "detached" });
}

/** Opens the first post whose excerpt has these words. */
export async function openPost(page: Page, words: string): Promise<void> {
  await page.locator(".excerpt", { hasText: words }).first().click();
  await page.locator("#post-head").waitFor();
}

/** Presses a button that hands over a file, and reads it. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), "utf8");
}

/** Answers batches without notes, so that a test of the table doesn't wait for the rules. */
export function quietChecks(page: Page): Promise<void> {
  return answerChecks(page, () => []);
}

/** Answers batches with three notes a post, the first of them to hold, far enough in that the excerpt has to move. */
export function markedChecks(page: Page): Promise<void> {
  return answerChecks(page, (text) =>
    (["hold", "revise", "consider"] as const).map((severity, index) => {
      const end = Math.max(12, text.length - 12 * (index + 1));
      return {
        id: `professionalism/insult#${severity}`,
        ruleId: "professionalism/insult",
        category: "professionalism",
        severity,
        title: "Speaks ill of somebody",
        why: "It stays.",
        advice: "Leave it out.",
        spans: [{ start: end - 12, end }],
        clauses: [],
      };
    }),
  );
}

async function answerChecks(page: Page, findings: (text: string) => Finding[]): Promise<void> {
  await page.route("**/api/check/batch", async (route) => {
    const { posts } = route.request().postDataJSON() as BatchRequest;
    const json: BatchResponse = {
      ruleSet,
      results: posts.map(({ id, text }) => ({
        id,
        findings: findings(String(text)),
        questions: [],
        notChecked: [],
      })),
    };
    await route.fulfill({ json });
  });
}
