import { problemCodes, type Problem, type ProblemCode } from "@/lib/schema/problem";

const titles = {
  "invalid-json": "The body is not valid JSON.",
  unauthorized: "Other programs need a key here.",
  "not-found": "There is nothing here.",
  "timed-out": "The body took too long to arrive.",
  "too-large": "The body is larger than one check reads.",
  "unsupported-media-type": "Send the body as application/json.",
  "invalid-request": "The request does not match its schema.",
  "rate-limited": "Too many checks for now.",
  "check-failed": "The check could not be finished.",
} as const satisfies Record<ProblemCode, string>;

/**
 * A problem as RFC 9457 has it. Nothing of a request's values belongs in `details`: paths, kinds and rule ids only.
 * Never cached.
 */
export function problemResponse(
  code: ProblemCode,
  details: { issues?: NonNullable<Problem["issues"]>; title?: string; headers?: Record<string, string> } = {},
): Response {
  const status = problemCodes[code];
  const problem: Problem = {
    type: `urn:chaperone:problem:${code}`,
    title: details.title ?? titles[code],
    status,
    code,
    ...(details.issues && { issues: details.issues }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...details.headers,
    },
  });
}
