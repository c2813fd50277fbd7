"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Guide } from "@/lib/notes/guide";
import { filterLibrary, type LibraryFilter, type LibraryPost } from "@/lib/train/library";
import { whereOf } from "@/lib/train/where";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { LibraryFilters } from "./library-filters";
import { MarkedPost } from "./marked-post";
import { useLibrary } from "./use-library";

const PAGE = 24;

/** The library with its filters. `action` draws what can be done with a post. */
export function LibraryBrowser({
  guide,
  start,
  action,
}: {
  guide: Guide;
  start: LibraryFilter;
  action: (post: LibraryPost) => React.ReactNode;
}) {
  const state = useLibrary();
  const [filter, setFilter] = useState<LibraryFilter>(start);
  const [shown, setShown] = useState(PAGE);
  const deferred = useDeferredValue(filter);
  const posts = state.kind === "ready" ? state.library.posts : undefined;
  const found = useMemo(() => (posts ? inOrder(posts, deferred, guide) : []), [posts, deferred, guide]);
  return (
    <div className="library">
      <LibraryFilters
        guide={guide}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setShown(PAGE);
        }}
      />
      <p className="library-count" role="status">
        {state.kind === "loading" && "Getting the posts."}
        {state.kind === "ready" &&
          (found.length === 0
            ? "No post fits. Take one of the choices back."
            : `${found.length.toLocaleString("en-US")} ${found.length === 1 ? "post" : "posts"}.`)}
      </p>
      {state.kind === "trouble" && (
        <p>
          We couldn’t get the posts.{" "}
          <button type="button" className="lnk" onClick={state.again}>
            Try again
          </button>
        </p>
      )}
      <ul className="library-list">
        {found.slice(0, shown).map(({ post, clauseHead }) => (
          <li key={post.id}>
            {clauseHead !== undefined && <ClauseHead guide={guide} clauseId={clauseHead} />}
            <Entry entry={post} guide={guide} action={action} />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, found.length - shown)} more
        </button>
      )}
    </div>
  );
}

interface Entered {
  readonly post: LibraryPost;
  /** The clause whose posts begin here. */
  readonly clauseHead?: string;
}

/** Pairs stand under the clause that their rule leads with, in the guideline's order; everything else as it comes. */
function inOrder(all: readonly LibraryPost[], filter: LibraryFilter, guide: Guide): Entered[] {
  const posts = filterLibrary(all, filter, {
    clausesOf: (ruleId) => guide.rules[ruleId]?.clauses ?? [],
    titleOf: (ruleId) => guide.rules[ruleId]?.title ?? "",
  });
  if (filter.kind !== "pairs") return posts.map((post) => ({ post }));
  const order = new Map(Object.keys(guide.clauses).map((id, place) => [id, place]));
  const clauseOf = (post: LibraryPost) => filter.clauseId ?? guide.rules[post.ruleId ?? ""]?.clauses[0];
  const placeOf = (post: LibraryPost) => order.get(clauseOf(post) ?? "") ?? order.size;
  return [...posts]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((post, at, sorted) => {
      const clause = clauseOf(post);
      const before = sorted[at - 1];
      const begins = clause !== undefined && (!before || clauseOf(before) !== clause);
      return begins ? { post, clauseHead: clause } : { post };
    });
}

function ClauseHead({ guide, clauseId }: { guide: Guide; clauseId: string }) {
  const clause = guide.clauses[clauseId];
  if (!clause) return null;
  return (
    <div className="clause-head">
      <h2>{clause.place}</h2>
      <p className="gl">“{clause.quote}”</p>
    </div>
  );
}

function Entry({
  entry,
  guide,
  action,
}: {
  entry: LibraryPost;
  guide: Guide;
  action: (post: LibraryPost) => React.ReactNode;
}) {
  const { post, marks, becomes, why } = entry;
  const where = whereOf(post);
  const ruleIds = [...new Set(marks.map(({ ruleId }) => ruleId))];
  const isPair = becomes !== undefined || why !== undefined;
  const head = becomes !== undefined ? "Before" : marks.length > 0 ? "Marked" : "No note";
  return (
    <article className="library-post">
      <div className={isPair ? "library-pair" : undefined}>
        <div>
          <span className="k">
            {head}
            {where && `, ${where}`}
          </span>
          <MarkedPost text={post.text} marks={marks} />
        </div>
        {becomes !== undefined ? (
          <div>
            <span className="k w">After</span>
            <p className="example-text">{becomes}</p>
          </div>
        ) : (
          why !== undefined && (
            <div>
              <span className="k">Left alone by “{guide.rules[entry.ruleId ?? ""]?.title}”</span>
              <p>{why.charAt(0).toUpperCase() + why.slice(1)}.</p>
            </div>
          )
        )}
      </div>
      {ruleIds.length > 0 && (
        <ul className="library-rules" aria-label="Rules with a note on it">
          {ruleIds.map((id) => (
            <li key={id}>
              <SeverityBadge severity={marks.find(({ ruleId }) => ruleId === id)?.severity ?? "consider"} />
              <SiteLink href={`/guideline/${id}`}>{guide.rules[id]?.title ?? id}</SiteLink>
            </li>
          ))}
        </ul>
      )}
      <div className="library-actions">{action(entry)}</div>
    </article>
  );
}
