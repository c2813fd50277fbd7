import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readMarked } from "@/lib/engine/marked-text";
import { checkRequestSchema, type CheckRequest } from "@/lib/schema/check";
import { contextSchema } from "@/lib/schema/context";
import { postId, type Library, type LibraryPost } from "@/lib/train/library";
import { checkPost } from "@/rules/checker";
import { rules, ruleSet } from "@/rules/index";

const corpusLine = z.object({ text: z.string(), context: contextSchema });

/** The part of the corpus that may be read; the part held back for measuring is never opened here. */
function corpusPosts(): CheckRequest[] {
  return readFileSync(join(process.cwd(), "tests/corpus/tune.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { text, context } = corpusLine.parse(JSON.parse(line));
      return checkRequestSchema.parse({ ...context, text });
    });
}

type Origin = Omit<LibraryPost, "id" | "post" | "marks">;

function toPost(name: string, post: CheckRequest, origin: Origin): LibraryPost {
  return {
    id: postId(name, post),
    post,
    marks: checkPost(post).findings.map(({ ruleId, severity, spans }) => ({ ruleId, severity, spans })),
    ...origin,
  };
}

/** Every example of every rule and every open post of the corpus, each checked by the engine. */
function build(): Library {
  const examples = rules.flatMap(({ id, examples: { marked, unmarked } }) => [
    ...marked.map(({ text, context, becomes }) =>
      toPost(
        `${id} marked`,
        { ...context, text: readMarked(text).text },
        { ruleId: id, ...(becomes !== undefined && { becomes }) },
      ),
    ),
    ...unmarked.map(({ text, context, why }) =>
      toPost(`${id} unmarked`, { ...context, text }, { ruleId: id, why }),
    ),
  ]);
  return { ruleSet, posts: [...examples, ...corpusPosts().map((post) => toPost("corpus", post, {}))] };
}

let known: Library | undefined;

/** The library. Its posts are fixed for a build, so they are checked once; no draft of a user's is ever among them. */
export function library(): Library {
  known ??= build();
  return known;
}
