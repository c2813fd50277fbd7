export type Theme = "light" | "dark";

/** The theme that a cookie's value names; `undefined` leaves it to the device. */
export function themeOf(value: string | undefined): Theme | undefined {
  return value === "dark" || value === "light" ? value : undefined;
}
