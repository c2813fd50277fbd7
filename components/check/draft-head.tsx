"use client";

import { Fragment } from "react";
import type { Platform, PostType } from "@/lib/schema/context";
import { limitOf, platformFacts } from "@/lib/platform-facts";

/** After a platform's id, for the choice of its longer limit. */
const LONGER = "+";

export type Tab = "draft" | "preview";

const postTypeNames = {
  original: "A post of its own",
  reply: "A reply to someone",
  "review-reply": "A reply to a review",
  case: "A case",
  promotion: "A promotion",
  testimonial: "A testimonial",
  education: "Teaching",
} as const satisfies Record<PostType, string>;

/** Tabs, where the post goes, what it is, and how much room is left. */
export function DraftHead({
  tab,
  onTab,
  platform,
  hasLonger,
  onPlatform,
  postType,
  onPostType,
  count,
}: {
  tab: Tab;
  onTab: (tab: Tab) => void;
  platform: Platform;
  /** The author has the platform's longer limit. */
  hasLonger: boolean;
  onPlatform: (platform: Platform, hasLonger: boolean) => void;
  postType: PostType | undefined;
  onPostType: (postType: PostType | undefined) => void;
  count: number;
}) {
  return (
    <div className="draft-head">
      <div className="tabs" role="tablist" aria-label="View">
        {(["draft", "preview"] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={tab === one}
            aria-controls="draft-panel"
            tabIndex={tab === one ? 0 : -1}
            onClick={() => onTab(one)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
              const other = one === "draft" ? "preview" : "draft";
              onTab(other);
              document.getElementById(`tab-${other}`)?.focus();
            }}
          >
            {one === "draft" ? "Draft" : "Preview"}
          </button>
        ))}
      </div>
      <select
        className="select"
        aria-label="Platform"
        value={hasLonger ? platform + LONGER : platform}
        onChange={({ target: { value } }) =>
          onPlatform(value.replace(LONGER, "") as Platform, value.endsWith(LONGER))
        }
      >
        {Object.entries(platformFacts).map(([id, { name, longer }]) => (
          <Fragment key={id}>
            <option value={id}>{name}</option>
            {longer && <option value={id + LONGER}>{longer.name}</option>}
          </Fragment>
        ))}
      </select>
      <select
        className="select kind"
        aria-label="Kind of post"
        value={postType ?? ""}
        onChange={(event) =>
          onPostType(event.target.value === "" ? undefined : (event.target.value as PostType))
        }
      >
        <option value="">Kind of post</option>
        {Object.entries(postTypeNames).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Meter platform={platform} hasLonger={hasLonger} count={count} />
    </div>
  );
}

const figure = (count: number) => count.toLocaleString("en-US");

/** "382 of 2,200" and a thin bar. No color warns near the limit; past it the words do. */
export function Meter({
  platform,
  hasLonger = false,
  count,
}: {
  platform: Platform;
  hasLonger?: boolean;
  count: number;
}) {
  const { unit } = platformFacts[platform];
  const limit = limitOf(platform, hasLonger);
  const unitName = unit === "bytes" ? " bytes" : "";
  if (limit === undefined) {
    return (
      <span className="meter">
        <span>
          <b className="num">{figure(count)}</b> characters
        </span>
      </span>
    );
  }
  const over = count - limit;
  return (
    <span className={over > 0 ? "meter over" : "meter"}>
      <span>
        {over > 0 ? (
          <b className="num">{figure(over)} over</b>
        ) : (
          <>
            <b className="num">{figure(count)}</b> of <span className="num">{figure(limit)}</span>
            {unitName}
          </>
        )}
      </span>
      <svg className="bar" viewBox="0 0 96 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-all" width="96" height="4" rx="2" />
        <rect className="bar-used" width={Math.min(96, (96 * count) / limit)} height="4" rx="2" />
      </svg>
    </span>
  );
}
