import { describeApi } from "@/lib/http/describe-api";
import { ruleSet } from "@/rules/index";

const description = describeApi(ruleSet);

/** The API in OpenAPI 3.1, made from the schemas that read and answer its requests. */
export function GET(): Response {
  return Response.json(description, { headers: { "Cache-Control": "no-store" } });
}
