import { library } from "../library-data";

/** Checked and written out at build time. */
export const dynamic = "force-static";

/** All posts to teach with. */
export function GET(): Response {
  return Response.json(library());
}
