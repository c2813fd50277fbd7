import { expect, test } from "./support/fixtures";
import { pasteDraft } from "./support/check-page";

const headline = "h1";

test("the manifest names its icons and takes shares by POST", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await request.get(href!)).json()) as {
    icons: { src: string }[];
    share_target: { method: string; action: string };
  };
  expect(manifest.share_target).toMatchObject({ method: "post", action: "/share" });
  for (const icon of manifest.icons) expect((await request.get(icon.src)).status(), icon.src).toBe(200);
});

test.describe("with the offline shell", () => {
  test.use({
    expectedProblems: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|fetching the script/],
  });

  test("the page opens without a connection and says that checking needs one", async ({ page, context }) => {
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await pasteDraft(page, "My patient Marlene Rudd came by.");
    await expect(page.locator(headline)).toHaveText("You’re offline. Your draft is still here.");
    await context.setOffline(false);
    await expect(page.locator(headline)).not.toHaveText("You’re offline. Your draft is still here.");
    await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue(
      "My patient Marlene Rudd came by.",
    );
  });

  test("a post shared from another app is the draft, and in no URL", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate(() => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = "/share";
      form.enctype = "multipart/form-data";
      const field = document.createElement("textarea");
      field.name = "text";
      field.value = "Shared words about Monday.";
      form.append(field);
      document.body.append(form);
      form.submit();
    });
    await page.waitForURL("/");
    await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue("Shared words about Monday.");
    expect(page.url()).not.toContain("Shared");
  });
});
