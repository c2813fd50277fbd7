import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";

const decks = [
  "phi-without-a-name",
  "replies-and-dms",
  "who-paid-for-this",
  "promises-and-proof",
  "review-replies",
  "mixed",
] as const;

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1920, height: 1080 } });

/** Opens a slide and waits until its keys work. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Switch between bright and dim room" })).toContainText(
    "room",
  );
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

/** Words on the slide that stand below 7 to 1 on what is painted under them, or are set too small for the back row. */
async function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return { r, g, b, a };
    };
    const luminance = ({ r, g, b }: { r: number; g: number; b: number }) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ground = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (channels(backgroundColor).a > 0) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector(".slide")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent?.trim() ?? "";
      if (
        words === "" ||
        element.closest(".vh, svg, option, .mirror") ||
        element.getClientRects().length === 0
      )
        continue;
      const style = getComputedStyle(element);
      const [light, dark] = [luminance(channels(style.color)), luminance(channels(ground(element)))].sort(
        (a, b) => b - a,
      ) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < 7) found.push(`${words}: ${ratio.toFixed(2)} to 1`);
      const size = parseFloat(style.fontSize);
      if (size < 28 && !element.closest("kbd")) found.push(`${words}: ${size} px`);
    }
    return found;
  });
}

test("a whole deck by keyboard alone, hands hidden and then shown", async ({ page }) => {
  await open(page, "/train/phi-without-a-name/present");
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  await expect(heading(page)).toHaveText("Which line would you hold?");
  await expect(page.getByText("Round 1 of 8")).toBeVisible();

  for (const key of ["a", "b", "b", "b", "c", "Shift+C"]) await page.keyboard.press(key);
  await expect(page.getByText("4 counted. They show with the answer.")).toBeVisible();
  await expect(page.locator(".bars")).toHaveCount(0);
  await expect(page.locator(".tally")).not.toContainText(/\d/);

  await page.keyboard.press("Space");
  await expect(heading(page)).toHaveText("No name, and still one person.");
  await expect(page.locator(".bars li")).toHaveText(["A1", "B3", "C0", "D0"]);
  await expect(page.locator("mark.hold").first()).toBeVisible();
  await expect(page.getByText("No note. It’s about colleagues, not a patient.")).toBeVisible();
  await expect(page.locator(".ans blockquote")).toBeVisible();
  await expect(page.locator(".penbox")).toContainText("Say instead");

  // A hand that goes up after the answer isn't counted.
  await page.keyboard.press("a");
  await expect(page.locator(".bars li").first()).toHaveText("A1");
  await page.keyboard.press("ArrowLeft");
  await expect(heading(page)).toHaveText("Which line would you hold?");
  await expect(page.getByText("4 counted.")).toBeVisible();

  // A clicker's own keys go the rest of the way; every round gives its answer and explains each option.
  for (let presses = 0; presses < 60 && !(await page.locator(".closing").isVisible()); presses += 1) {
    if (await page.locator(".is-reveal .segs").isVisible()) {
      for (const option of await page.locator(".segs li:not(.hit, .between) small").all()) {
        await expect(option).not.toBeEmpty();
      }
      expect(await page.locator(".segs li:not(.between)").count()).toBe(
        (await page.locator(".segs li.hit").count()) +
          (await page.locator(".segs li:not(.hit, .between) small").count()),
      );
    }
    await page.keyboard.press("PageDown");
  }
  await expect(heading(page)).toContainText("PHI without a name");
  await expect(page.getByText("4 hands counted.")).toBeVisible();

  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/train\/replies-and-dms\/present$/);
  await expect(page.getByText("Round 1 of 8")).toBeVisible();
});

test("nothing that the room does is sent or kept", async ({ page }) => {
  await open(page, "/train/mixed/present");
  const requests: string[] = [];
  // The quotation's typeface comes when the first one is shown.
  page.on("request", (request) => !request.url().endsWith(".woff2") && requests.push(request.url()));
  for (const key of ["a", "a", "b", "Space", "Space", "Space", "d", "Space"]) await page.keyboard.press(key);
  await expect(page.getByText("Round 2 of 8")).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    "",
  ]);
});

test("blank screen, bright and dim room, the handout", async ({ page, context }) => {
  await open(page, "/train/phi-without-a-name/present");
  await page.keyboard.press(".");
  await expect(page.locator(".blank")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.locator(".blank")).toHaveCount(0);
  await expect(heading(page)).toHaveText("Which line would you hold?");

  const room = page.getByRole("button", { name: "Switch between bright and dim room" });
  await expect(room).toContainText("Bright room");
  await page.keyboard.press("t");
  await expect(room).toContainText("Dim room");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
  await page.keyboard.press("t");
  await expect(room).toContainText("Bright room");

  // The handout has tests of its own; here it is asked for.
  await context.route("**/train/*/handout", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Handout</title>" }),
  );
  const handout = context.waitForEvent("page");
  await page.keyboard.press("p");
  expect((await handout).url()).toContain("/train/phi-without-a-name/handout");
});

test("keys can be changed and switched off, and every one has a button", async ({ page }) => {
  await open(page, "/train/phi-without-a-name/present");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Change key for: Reveal, then go on" }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await expect(heading(page)).toHaveText("Which line would you hold?");
  await page.keyboard.press("g");
  await expect(heading(page)).toHaveText("No name, and still one person.");

  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Keys are on/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expect(page.getByText("Round 1 of 8")).toBeVisible();
  await page.getByRole("button", { name: "next round" }).click();
  await expect(page.getByText("Round 2 of 8")).toBeVisible();
  await page.getByRole("button", { name: "B, one more" }).click();
  await expect(page.getByText("1 counted.")).toBeVisible();
});

test("Space presses the button that has the keyboard's focus", async ({ page }) => {
  await open(page, "/train/phi-without-a-name/present");
  await page.getByRole("button", { name: "A, one more" }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 counted.")).toBeVisible();
  await expect(heading(page)).toHaveText("Which line would you hold?");
});

for (const deck of decks) {
  test(`${deck}: every slide fits its screen and reads from the back, in both rooms`, async ({ page }) => {
    await open(page, `/train/${deck}/present`);
    for (let presses = 0; presses < 60; presses += 1) {
      const name = `${await page.locator(".t-top").innerText()} ${await heading(page).innerText()}`;
      const over = await page
        .locator(".stage")
        .evaluate((stage) => [
          stage.scrollHeight - stage.clientHeight,
          stage.scrollWidth - stage.clientWidth,
        ]);
      expect(over, name).toEqual([0, 0]);
      expect(await hardToRead(page), name).toEqual([]);
      await page.keyboard.press("t");
      expect(await hardToRead(page), `${name}, the other room`).toEqual([]);
      if (await page.locator(".closing").isVisible()) break;
      if (!(await page.locator(".is-reveal").isVisible())) await page.keyboard.press("b");
      await page.keyboard.press("Space");
    }
    await expect(page.locator(".closing")).toBeVisible();
  });
}

for (const theme of ["light", "dark"] as const) {
  for (const width of [320, 390, 1440, 1920] as const) {
    test.describe(`${theme} at ${width}`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: width < 900 ? 844 : 900 } });

      test("axe finds nothing, and nothing runs off sideways", async ({ page }) => {
        await page.goto("/train");
        await expectNoViolations(page);
        await open(page, "/train/mixed/present");
        await expectNoViolations(page);
        await page.keyboard.press("a");
        await page.keyboard.press("Space");
        await expect(page.locator("mark").first()).toBeVisible();
        await expectNoViolations(page);
        const [wide, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide).toBeLessThanOrEqual(window ?? 0);
        await page.keyboard.press("?");
        await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
        await expectNoViolations(page);
      });
    });
  }
}

const livePost = `Huge shoutout to my patient Marlene Rudd, 91, of Maple Hollow, who is home again.

Our laser treatment ends back pain in three visits.

@jt_carver stop the gabapentin and call our office.`;

test.describe("live demonstration", () => {
  test("notes one by one in the chosen order, then edit until quiet", async ({ page }) => {
    await open(page, "/train/live");
    const draft = page.getByRole("textbox", { name: "Your draft" });
    await expect(draft).toBeFocused();
    await page.keyboard.insertText(livePost);
    const show = page.getByRole("button", { name: "Show the room" });
    await expect(show).toHaveAttribute("aria-disabled", "false");
    // Nothing is given away while the post is read in.
    await expect(page.locator(".mirror mark")).toHaveCount(0);
    await show.click();

    await expect(heading(page)).toHaveText("What would you mark?");
    await expect(page.locator(".live-post mark")).toHaveCount(0);
    await page.getByLabel("Notes come").selectOption("Most serious first");
    await page.getByLabel("Notes come").blur();
    await page.keyboard.press("Space");
    await expect(page.locator(".ans .kind")).toContainText("Hold");
    await expect(page.locator(".live-post mark")).not.toHaveCount(0);
    const marks = await page.locator(".live-post mark").count();
    expect(await hardToRead(page)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".live-post mark")).not.toHaveCount(marks);
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator(".live-post mark")).toHaveCount(marks);
    await page.getByRole("button", { name: "Show note 3" }).click();
    await expect(page.locator(".ans .kind")).toContainText("note 3 of 3");
    await expectNoViolations(page);

    await page.keyboard.press("e");
    await expect(heading(page)).toHaveText("Three notes left.");
    await expect(draft).toHaveValue(livePost);
    await expectNoViolations(page);
    await draft.fill(livePost.replace("stop the gabapentin and call", "please call"));
    await expect(heading(page)).toHaveText("Two notes left.");
    await expect(page.locator(".outcomes li")).toHaveCount(1);
    await expect(page.locator(".outcomes")).toContainText("Settled: Tells one reader what to take or stop");
    await draft.fill("Our balance class is on Tuesdays at eleven.");
    await expect(heading(page)).toHaveText("Quiet. That isn’t clearance.");
    await expect(page.locator(".outcomes li").first()).toContainText("details point to one patient");
    expect(await hardToRead(page)).toEqual([]);

    await page.getByRole("button", { name: "Start again" }).click();
    await expect(draft).toHaveValue(livePost);
    await expect(heading(page)).toHaveText("Three notes left.");
    await page.getByRole("button", { name: "Another post" }).click();
    await expect(heading(page)).toHaveText("Paste any post.");
    await expect(draft).toHaveValue("");
  });

  test("the post goes to the check and nowhere else", async ({ page }) => {
    await open(page, "/train/live");
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.keyboard.insertText(livePost);
    await expect(page.getByRole("button", { name: "Show the room" })).toHaveAttribute(
      "aria-disabled",
      "false",
    );
    expect([...new Set(sent)]).toEqual(["POST /api/check"]);
    expect(page.url()).not.toContain("Marlene");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test.describe("when the check can't finish", () => {
    test.use({ expectedProblems: [/500/] });
    test("it says so, keeps the post and tries again", async ({ page }) => {
      await page.route("**/api/check", (route) => route.fulfill({ status: 500, body: "{}" }), { times: 1 });
      await open(page, "/train/live");
      await page.keyboard.insertText(livePost);
      await expect(page.getByText("We couldn’t finish that check. The post is untouched.")).toBeVisible();
      await page.getByRole("button", { name: "Check again" }).click();
      await expect(page.getByRole("button", { name: "Show the room" })).toHaveAttribute(
        "aria-disabled",
        "false",
      );
    });
  });
});
