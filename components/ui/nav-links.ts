/** The rooms of the site, in order. A room is listed once its route is built. */
export const navLinks = [
  { href: "/", label: "Check" },
  { href: "/review", label: "Review" },
  { href: "/train", label: "Train" },
  { href: "/guideline", label: "Guideline" },
] as const;
