import { checkRecord } from "@/lib/notes/record";
import { saveFile } from "@/components/ui/save-file";

/** Saves a check as a file: what was found and decided, and nothing of the draft's words. */
export function saveCheck(check: Parameters<typeof checkRecord>[0]): void {
  const record = checkRecord(check);
  saveFile(
    `chaperone-check-${record.checkedAt.slice(0, 10)}-${record.textSha256.slice(0, 8)}.json`,
    JSON.stringify(record, null, 2),
    "application/json",
  );
}
