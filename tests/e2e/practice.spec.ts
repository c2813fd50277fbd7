import { expect, test } from "./support/fixtures";
import { openDesignDraft, openNote, pasteDraft } from "./support/check-page";
import { planAnswers } from "./support/stub";

const csv = [
  "Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name,Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_1,Total_Amount_of_Payment_USDollars,Nature_of_Payment_or_Transfer_of_Value,Program_Year",
  'Altivane Medical,Altivane,"1,200.00",Consulting Fee,2025',
  "Altivane Medical,Altivane,31.50,Food and Beverage,2025",
  "Corevance Inc,,18.20,Food and Beverage,2024",
].join("\n");

test("ties from an Open Payments file are read here, sent as names, and offered as a sentence", async ({
  page,
}) => {
  const uploads: string[] = [];
  page.on("request", (request) => {
    if (/1,?200|31\.50/.test(request.postData() ?? "")) uploads.push(request.url());
  });
  await openDesignDraft(page);
  await page.getByRole("button", { name: "My practice" }).click();
  const dialog = page.getByRole("dialog", { name: "My practice" });
  await dialog
    .getByLabel("From your Open Payments file")
    .setInputFiles({ name: "payments.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await expect(dialog.getByText("$1,231.50 in 2 payments")).toBeVisible();
  await dialog.getByRole("button", { name: "Add these 2 companies" }).click();
  const checked = page.waitForRequest("**/api/check");
  await page.keyboard.press("Escape");
  expect((await checked).postDataJSON()).toMatchObject({
    relationships: expect.arrayContaining(["Altivane Medical (consultant)"]),
  });
  await openNote(page, 2);
  await expect(page.locator("#open-note .penbox")).toContainText(
    "I’m a paid consultant for Altivane Medical",
  );
  await page.getByRole("button", { name: /^Use this wording/ }).click();
  await expect(page.getByRole("textbox", { name: "Your draft" })).toHaveValue(
    /^I’m a paid consultant for Altivane Medical/,
  );
  expect(uploads).toEqual([]);
});

test("it is kept only with the author's say-so, and erased in one click", async ({ page }) => {
  await planAnswers(page);
  await page.goto("/");
  const open = () => page.getByRole("button", { name: "My practice" }).click();
  const own = page.getByLabel("Our own names, phones, addresses and handles");
  await open();
  await own.fill("Lakeside Pain Clinic\n555-0100");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel(/Keep my practice in this browser/).check();
  await page.reload();
  await open();
  await expect(own).toHaveValue("Lakeside Pain Clinic\n555-0100");
  await page.keyboard.press("Escape");
  const checked = page.waitForRequest("**/api/check");
  await pasteDraft(page, "Call 555-0100.");
  expect((await checked).postDataJSON()).toMatchObject({ own: ["Lakeside Pain Clinic", "555-0100"] });
  await open();
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(own).toHaveValue("");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
