/** A table as it came: rows of cells, the names of its columns among them. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** For each row, its number as a spreadsheet counts: blank rows count too. */
  readonly numbers: readonly number[];
  readonly delimiter: string;
}

/** The file can't be read as a table at all. `message` is for people. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
