/**
 * Cells that a spreadsheet would take for a formula (OWASP, CSV Injection): they begin with = + - @, a tab, a
 * carriage return or a line feed, whatever apostrophes stand before.
 */
const formula = /^'{0,1000}[=+\-@\t\r\n＝＋－＠]/;
const neutralized = /^'{1,1001}[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before it when it could run: spreadsheets then show it as text. */
export function neutralize(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `neutralize`. */
export function restore(cell: string): string {
  return neutralized.test(cell) ? cell.slice(1) : cell;
}
