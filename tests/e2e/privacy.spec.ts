import { expect, test } from "./support/fixtures";
import { pasteDraft } from "./support/check-page";

const canary = "Marlene Canaryfield";

test("the draft is in the body of the check and nowhere else", async ({ page, context }) => {
  const leaks: string[] = [];
  let checks = 0;
  context.on("request", (request) => {
    const where = [request.url(), ...Object.values(request.headers())].join("\n");
    if (/canaryfield/i.test(decodeURIComponent(where))) leaks.push(request.url());
    const body = request.postData() ?? "";
    if (!/canaryfield/i.test(body)) return;
    if (request.method() === "POST" && new URL(request.url()).pathname === "/api/check") checks += 1;
    else leaks.push(`body: ${request.url()}`);
  });
  const answers: string[] = [];
  page.on("response", async (response) => {
    if (!response.url().endsWith("/api/check")) return;
    expect(response.headers()["cache-control"]).toBe("no-store");
    answers.push(await response.text());
  });
  await page.goto("/");
  await pasteDraft(page, `My patient ${canary}, 91, came on March 3.`);
  await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
  for (const [add, name] of [
    ["Add alt text", "Alt text"],
    ["Add a first comment", "First comment"],
  ] as const) {
    await page.getByRole("button", { name: add }).click();
    await page.getByRole("textbox", { name }).fill(`My patient ${canary} at the front desk.`);
    await page.getByRole("list", { name: `Notes on the ${name.toLowerCase()}` }).waitFor();
  }
  expect(checks).toBeGreaterThanOrEqual(3);
  expect(answers.join("\n")).not.toMatch(/canaryfield/i);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = await caches.keys();
    const cached = await Promise.all(
      caches_.map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all(
          (await cache.keys()).map(async (key) => `${key.url} ${await (await cache.match(key))!.text()}`),
        );
      }),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      databases,
      cached,
      location.href,
      document.title,
      history.state,
    ]);
  });
  expect(kept).not.toMatch(/canaryfield/i);
  expect(leaks).toEqual([]);
});

test("every page carries a policy without unsafe-*, and no script or style is refused by it", async ({
  page,
}) => {
  for (const path of ["/", "/guideline", "/guideline/coverage", "/privacy", "/accessibility"]) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toMatch(/script-src 'nonce-[\w+/=-]+' 'strict-dynamic'/);
    expect(policy, path).not.toContain("unsafe");
  }
});

test("leaving with open notes asks first", async ({ page }) => {
  await page.goto("/");
  await pasteDraft(page, "My patient Marlene Rudd, 91, came by.");
  await page.getByRole("list", { name: "Notes on your draft" }).waitFor();
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
});
