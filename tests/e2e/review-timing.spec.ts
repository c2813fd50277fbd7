import { cpus } from "node:os";
import { plainCsv } from "./support/calendar";
import { expect, test } from "./support/fixtures";
import { addCalendar, openReview } from "./support/review-page";

test.use({ viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 240_000 });

/**
 * What a month of an agency takes, through the page, the server and the store. The time is printed for the notes and
 * not asserted: it says as much of the machine as of us.
 */
test("1,000 posts of 300 characters are checked", async ({ page }, testInfo) => {
  await openReview(page);
  const from = Date.now();
  await addCalendar(page, plainCsv(1_000, 300));
  const added = Date.now();
  await page
    .locator('option[value="unchecked"]', { hasText: "(0)" })
    .waitFor({ state: "attached", timeout: 200_000 });
  const done = Date.now();
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  const figures = `1,000 posts of 300 characters: added in ${seconds(added - from)} s, checked in ${seconds(done - added)} s, on ${cpus().length} cores`;
  testInfo.annotations.push({ type: "measured", description: figures });
  console.log(figures);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/: [\d,]+ of 1,000 posts are on hold/);
  await expect(page.locator('option[value="refused"]', { hasText: "(0)" })).toBeAttached();
});
