import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Deck } from "@/lib/train/deck";
import { expect, test } from "./support/fixtures";
import { deckOf, importDeck, quietPost, roundOf, twoNotes } from "./support/train";

async function exported(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.chaperone-deck\.json$/);
  return readFile(await file.path(), "utf8");
}

test("a deck is built, exported, imported on a clean profile, presented, studied and handed out", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/train/build");
  await page.getByLabel("Title").fill("Grand rounds, May");
  await page.getByLabel("What it is about").fill("For the residents.");

  await page.getByRole("button", { name: "Add from the library" }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("oralux scanners");
  await page.getByRole("button", { name: "Add", exact: true }).first().click();
  await expect(page.getByText("Added as post 1.")).toBeVisible();

  await page.getByRole("button", { name: "Write a post" }).click();
  await page.getByLabel("The post", { exact: true }).fill(twoNotes.text);
  await page.locator(".build-post").getByLabel("Platform").selectOption({ label: "Instagram" });
  await page.getByRole("button", { name: "Check and add" }).click();
  await expect(page.getByRole("heading", { name: "Post 2" })).toBeFocused();
  const panel = page.locator(".build-panel");
  await expect(panel.getByText("The engine’s answer: A")).toBeVisible();
  await expect(panel.locator("mark").first()).toContainText("Marisol Quintero");

  // An answer of the trainer's own needs a reason.
  await panel.getByRole("checkbox", { name: "I see it differently" }).check();
  await panel.getByRole("group", { name: "Your answer" }).getByRole("checkbox", { name: "B" }).check();
  await page.getByRole("button", { name: "Save on this device" }).click();
  await expect(page.getByText("Post 2, your own answer, reason: nothing is written here.")).toBeVisible();
  await panel.getByLabel("Your reason").fill("Rankings come first with us.");
  await panel.getByLabel("Heading of the answer").fill("A name, and a rank.");
  await page.getByRole("button", { name: "Move post 2 up" }).click();
  await page.getByRole("button", { name: "Save on this device" }).click();
  await expect(page.getByText("Saved in this browser.")).toBeVisible();

  const json = await exported(page, "Export Grand rounds, May");
  const deck = JSON.parse(json) as Deck;
  expect(deck).toMatchObject({ format: "chaperone-deck/1", title: "Grand rounds, May" });
  expect(deck.rounds.map(({ title }) => title)[0]).toBe("A name, and a rank.");
  expect(deck.rounds[0]?.post).toEqual(twoNotes);
  expect(deck.rounds[0]?.overruled).toEqual({ options: [1], reason: "Rankings come first with us." });

  // A reload finds it; nothing of it was in the address.
  expect(page.url()).not.toMatch(/marisol|rounds/i);
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("Grand rounds, May");

  const clean = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await clean.newPage();
  await other.goto("/train/mine");
  await expect(other.getByText("None yet.")).toBeVisible();
  await importDeck(other, json);
  await expect(other.getByText("“Grand rounds, May” is on this device now.")).toBeVisible();
  // Nothing is lost on the way.
  expect(await exported(other, "Export Grand rounds, May")).toBe(json);

  await other.getByRole("link", { name: "Handout Grand rounds, May" }).click();
  await expect(other.getByText("The trainer’s answer, not the rules’ (A):")).toBeVisible();
  await expect(other.getByText("Rankings come first with us.")).toBeVisible();

  await other.goto("/train/mine");
  await other.getByRole("link", { name: "Present Grand rounds, May" }).click();
  await expect(other.getByText(/Round 1 of 2/)).toBeVisible();
  await expect(other.getByText("Our team is the #1 pain clinic in Texas.")).toBeVisible();
  await other.keyboard.press("Space");
  await expect(other.getByRole("heading", { name: "A name, and a rank." })).toBeVisible();
  await expect(other.getByText("Rankings come first with us.").first()).toBeVisible();

  await other.goto("/train/mine");
  await other.getByRole("button", { name: "Delete Grand rounds, May" }).click();
  await other.getByRole("button", { name: "Delete for good" }).click();
  await expect(other.getByText("None yet.")).toBeVisible();
  await clean.close();
});

test("a file that isn't a deck, or is a broken one, says what to mend and changes nothing", async ({
  page,
}) => {
  await importDeck(page, "not json");
  await expect(page.getByText("This file isn’t JSON.")).toBeVisible();
  await importDeck(page, JSON.stringify({ hello: 1 }));
  await expect(page.getByText("This file isn’t a deck of Chaperone’s.")).toBeVisible();
  const broken = deckOf([
    roundOf("one", twoNotes, { options: [{ kind: "line", words: "Not there." }, { kind: "none" }] }),
  ]);
  await importDeck(page, JSON.stringify(broken));
  await expect(page.getByText("Post 1, option 1, words: These words are not in the post.")).toBeVisible();
  await expect(page.getByText("None yet.")).toBeVisible();
});

test("a deck that is here already comes in as a second one", async ({ page }) => {
  const json = JSON.stringify(deckOf([roundOf("one", twoNotes)]));
  await importDeck(page, json);
  await expect(page.getByText("“From a file” is on this device now.")).toBeVisible();
  await importDeck(page, json);
  await expect(page.getByText("“From a file” was here already.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "From a file" })).toHaveCount(2);
});

test("the library: by clause, searched, filtered, added to a deck, opened in Check", async ({ page }) => {
  await page.goto("/train/library");
  await expect(page.locator(".clause-head").first()).toBeVisible();
  const all = Number((await page.locator(".library-count").textContent())?.match(/^(\d+)/)?.[1]);
  expect(all).toBeGreaterThan(100);
  await page.getByLabel("Family").selectOption({ label: "Advice" });
  await page.getByLabel("Severity").selectOption({ label: "Hold" });
  await expect(page.locator(".library-count")).not.toHaveText(`${all} posts.`);
  const first = page.locator(".library-post").first();
  await expect(first.locator("mark.hold").first()).toBeVisible();
  await expect(first.getByText("After")).toBeVisible();

  await first.getByRole("button", { name: "Add to deck" }).click();
  await expect(page.getByText("Added to “My deck”: 1 post.").first()).toBeVisible();
  await page.locator(".library-post").nth(1).getByRole("button", { name: "Add to deck" }).click();
  await expect(page.getByText("Added to “My deck”: 2 posts.").first()).toBeVisible();

  const words = await first
    .locator(".example-text")
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll(".vh, sup")) hidden.remove();
      return copy.textContent;
    });
  const link = first.getByRole("link", { name: "Open in Check" });
  expect(await link.getAttribute("href")).toMatch(/^\/\?example=p[0-9a-z]+$/);
  await link.click();
  await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue(words);
  await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
  expect(new URL(page.url()).search).toBe("");

  await page.goto("/train/library?rule=phi/age-over-89");
  await expect(page.getByLabel("Rule", { exact: true })).toHaveValue("phi/age-over-89");
  await page.goto("/train/mine");
  await expect(page.getByRole("heading", { name: "My deck" })).toBeVisible();
});

test.describe(() => {
  test.use({ expectedProblems: [/check\/batch|ERR_FAILED/] });
  test("where the check can't be had, nothing is added and it says so", async ({ page }) => {
    await page.goto("/train/build");
    await page.route("**/api/check/batch", (route) => route.abort());
    await page.getByRole("button", { name: "Write a post" }).click();
    await page.getByLabel("The post", { exact: true }).fill(quietPost.text);
    await page.getByRole("button", { name: "Check and add" }).click();
    await expect(page.getByText("We couldn’t check that post, so it wasn’t added. Try again.")).toBeVisible();
    await expect(page.getByLabel("The post", { exact: true })).toHaveValue(quietPost.text);
  });
});
