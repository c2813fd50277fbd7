import { rules, ruleSet } from "@/rules/index";

/** Answers while the process can serve checks. */
export function GET(): Response {
  return Response.json(
    { status: "ok", ruleSet, rules: rules.length },
    { headers: { "Cache-Control": "no-store" } },
  );
}
