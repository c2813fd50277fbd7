/** A calendar that nobody opens for this long clears itself. */
export const CLEARED_AFTER_DAYS = 30;
/** From here on the page warns. */
export const WARNED_AFTER_DAYS = 25;

const DAY = 86_400_000;

/** Whole days since somebody last had the calendar open. A clock that was put back counts as none. */
export function daysUnopened(openedAt: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(openedAt)) / DAY));
}

export function isExpired(openedAt: string, now: Date): boolean {
  return daysUnopened(openedAt, now) >= CLEARED_AFTER_DAYS;
}

/** What the page says of a calendar that was left alone for long; `undefined` when there is nothing to say. */
export function expiryWarning(openedAt: string, now: Date): string | undefined {
  const days = daysUnopened(openedAt, now);
  if (days < WARNED_AFTER_DAYS || days >= CLEARED_AFTER_DAYS) return undefined;
  return `Nobody opened this calendar for ${days} days. Left alone for ${CLEARED_AFTER_DAYS}, it clears itself. Export it if you need it.`;
}
