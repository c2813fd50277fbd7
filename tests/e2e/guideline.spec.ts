import { expect, test } from "./support/fixtures";

test("every rule of the API has its page, with the guideline's words and posts of both kinds", async ({
  page,
  request,
}) => {
  const { rules } = (await (await request.get("/api/rules")).json()) as {
    rules: { id: string; title: string; clauses: { quote: string }[] }[];
  };
  expect(rules.length).toBeGreaterThan(15);
  for (const rule of rules) {
    const response = await request.get(`/guideline/${rule.id}`);
    expect(response.status(), rule.id).toBe(200);
  }
  const rule = rules.find(({ clauses }) => clauses.length > 0)!;
  await page.goto(`/guideline/${rule.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(rule.title);
  await expect(page.locator(".says blockquote").first()).toHaveText(`“${rule.clauses[0]!.quote}”`);
  await expect(page.getByText("Marked").first()).toBeVisible();
  await expect(page.getByText("No note").first()).toBeVisible();
  await expect(page.locator('nav[aria-label="Rules"] [aria-current="page"]')).toContainText(rule.title);
});

test("a rule can be tried on words of one's own", async ({ page }) => {
  await page.goto("/guideline/phi/age-over-89");
  const words = page.getByRole("textbox", { name: "Try this rule" });
  await words.fill("My patient is 94 and dancing.");
  await expect(page.locator(".try-rule mark")).toHaveText(/94/);
  await words.fill("See you on Monday.");
  await expect(page.locator(".try-rule")).toContainText("That isn’t clearance.");
});

test.describe(() => {
  test.use({ expectedProblems: [/404/] });
  test("what isn't a rule has no page", async ({ page }) => {
    const response = await page.goto("/guideline/phi/no-such-rule");
    expect(response?.status()).toBe(404);
  });
});
