import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { isPhone, openDesignDraft, openNote } from "./support/check-page";

// Nothing scrolls while it is being measured.
test.use({ contextOptions: { reducedMotion: "reduce" } });

// One test opens many views, and axe reads every element of each: on two busy cores that is minutes of work.
test.describe.configure({ timeout: 180_000 });

const widths = [320, 390, 768, 1440] as const;
const themes = ["light", "dark"] as const;

async function expectNoViolations(page: Page): Promise<void> {
  // What moves in is measured when it stands.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(window ?? 0);
}

/** Nothing lies over the middle of it. */
const isOnTop = (locator: Locator) =>
  locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element)) && !top.matches("body, html");
  });

for (const theme of themes) {
  for (const width of widths) {
    test.describe(`${theme} at ${width}`, () => {
      test.use({
        colorScheme: theme,
        viewport: { width, height: width < 640 ? 844 : 900 },
        hasTouch: width < 640,
      });

      test("empty, notes, an open note, the keys, my practice", async ({ page }) => {
        await page.goto("/");
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);

        await openDesignDraft(page);
        await expectNoViolations(page);
        await openNote(page, 1);
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
        await page.getByRole("button", { name: "Keep mine" }).click();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");

        if (isPhone(page)) {
          await page.getByRole("button", { name: "Menu" }).click();
          await expectNoViolations(page);
          await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
        } else await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
        await page.getByRole("dialog", { name: "Keys" }).waitFor();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "My practice" }).click();
        await page.getByRole("dialog", { name: "My practice" }).waitFor();
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
        await page.keyboard.press("Escape");
        await page
          .getByRole("button", { name: "Read marked copy" })
          .or(page.getByRole("button", { name: "Edit draft" }))
          .click();
        await expectNoViolations(page);
        await page.getByRole("tab", { name: "Preview" }).click();
        await expectNoViolations(page);
        await page.getByRole("tab", { name: "Draft" }).click();
        await page.getByRole("button", { name: "Add a first comment" }).click();
        await page.getByRole("textbox", { name: "First comment" }).fill("DM me your MRI");
        await openNote(page, 7);
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
      });

      test("the other pages", async ({ page }) => {
        await page.goto("/guideline");
        await expectNoViolations(page);
        await page.getByRole("navigation", { name: "Rules" }).getByRole("link").first().click();
        await page.getByRole("heading", { name: "In practice" }).waitFor();
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
        for (const path of ["/guideline/coverage", "/privacy", "/accessibility"]) {
          await page.goto(path);
          await expectNoViolations(page);
          await expectNoSidewaysScroll(page);
        }
      });
    });
  }
}

test("each marked stretch of the copy names its note and severity to a reader of text", async ({ page }) => {
  await openDesignDraft(page);
  await page.getByRole("textbox", { name: "Your draft" }).focus();
  await page.keyboard.press("Tab");
  const read = page.getByRole("button", { name: "Read marked copy" });
  await expect(read).toBeFocused();
  await read.press("Enter");
  const copy = page.getByRole("group", { name: "Marked copy of your draft" });
  await expect(copy).toBeFocused();
  await expect(copy.getByRole("link")).toHaveText([
    "Marlene R., note 1, hold",
    ", 91, note 1, hold",
    ", of Maple Hollow, note 1, hold",
    "discharged last Tuesday, note 1, hold",
    "Altivane, note 2, revise",
    "cures chronic back pain with zero risk, note 3, revise",
    "I have yet to see it fail, note 4, consider",
    "stop the gabapentin tonight, note 5, hold",
    "DM me your MRI, note 6, revise",
  ]);
});

test("severity stands without color: three shapes, three lines, in grayscale and forced colors", async ({
  page,
}) => {
  await openDesignDraft(page);
  const lines = await page
    .locator(".mirror mark")
    .evaluateAll((marks) =>
      Object.fromEntries(
        marks.map((mark) => [mark.className.split(" ")[0], getComputedStyle(mark).textDecorationStyle]),
      ),
    );
  expect(lines).toEqual({ hold: "solid", revise: "dashed", consider: "dotted" });
  const shapes = await page
    .locator(".note-list .n .f")
    .evaluateAll((shapes) =>
      Object.fromEntries(shapes.map((shape) => [shape.closest("svg")?.dataset.s, shape.tagName])),
    );
  expect(shapes).toEqual({ hold: "polygon", revise: "path", consider: "circle" });

  await page.emulateMedia({ forcedColors: "active" });
  const seen = await page.locator(".note-list .n").evaluateAll((badges) =>
    badges.map((badge) => {
      const shape = getComputedStyle(badge.querySelector(".f")!);
      const number = getComputedStyle(badge.querySelector("text")!);
      return shape.fill !== number.fill;
    }),
  );
  expect(seen).not.toContain(false);
  expect(seen.length).toBe(6);
});

test("marks and their numbers are seen in forced colors, in the editor and in the copy", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openDesignDraft(page);
  await page.evaluate(() => document.fonts.ready);
  const seen = async (view: string) => {
    for (const severity of ["hold", "revise", "consider"]) {
      const mark = page.locator(`${view} mark.${severity}`).first();
      const clip = (await mark.boundingBox())!;
      const shot = () => page.screenshot({ clip });
      // What moves in has moved.
      let shown = await shot();
      await expect.poll(async () => shown.equals((shown = await shot()))).toBe(true);
      await mark.evaluate((element) => (element.style.visibility = "hidden"));
      expect(shown.equals(await shot()), `${severity} in ${view}`).toBe(false);
      await mark.evaluate((element) => element.style.removeProperty("visibility"));
    }
  };
  await seen(".mirror");
  await page.getByRole("button", { name: "Read marked copy" }).click();
  await seen(".marked-copy");
});

test("at 400 % zoom nothing stands over the note: its words and its buttons are scrolled to", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openDesignDraft(page);
  await expectNoSidewaysScroll(page);
  await openNote(page, 5);
  await expectNoSidewaysScroll(page);
  for (const words of [
    "Treatment advice to one person",
    "It changes a named person’s medicine",
    "Try this wording",
  ]) {
    const line = page.locator("#open-note").getByText(words).first();
    await line.scrollIntoViewIfNeeded();
    expect(await isOnTop(line), words).toBe(true);
  }
  for (const name of ["Use this wording", "Edit it myself", "Keep mine", "Close note"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    expect(await isOnTop(button), name).toBe(true);
  }
  await page.getByRole("button", { name: "Close note" }).click();
  await expectNoViolations(page);
});

test("targets are at least 44 px on touch and 24 px everywhere, but for links in a sentence", async ({
  browser,
  baseURL,
}) => {
  for (const [width, touch, least] of [
    [390, true, 44],
    [1440, false, 24],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      hasTouch: touch,
      isMobile: touch,
      ...(baseURL !== undefined && { baseURL }),
    });
    const page = await context.newPage();
    await openDesignDraft(page);
    const small = await page.evaluate((size) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>("button, select, summary, .seg label, a.brand, .iconbtn"),
      ];
      return all
        .filter(
          (element) =>
            element.offsetParent !== null && !element.closest(".mirror, .vh") && !element.matches(".inline"),
        )
        .filter((element) => {
          // A note's heading is a button whose target is its whole row.
          const box = (
            element.dataset.head === undefined ? element : (element.closest("li") ?? element)
          ).getBoundingClientRect();
          return box.height < size - 0.5 || box.width < Math.min(size, 24) - 0.5;
        })
        .map((element) => `${element.outerHTML.slice(0, 90)} ${element.getBoundingClientRect().height}`);
    }, least);
    expect(small, `at ${width}`).toEqual([]);
    await context.close();
  }
});
