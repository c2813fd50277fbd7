"use client";

import { useId, useState } from "react";
import { platformRules } from "@/lib/platforms";
import type { CheckRequest } from "@/lib/schema/check";
import type { Platform, PostType } from "@/lib/schema/context";
import { SegmentedChoice } from "@/components/ui/segmented-choice";
import { SelectField } from "./select-field";

const kinds = {
  original: "A post of its own",
  reply: "A reply to someone",
  "review-reply": "A reply to a review",
  case: "A case",
  promotion: "A promotion",
  testimonial: "A testimonial",
  education: "Teaching",
} as const satisfies Record<PostType, string>;

const tieChoices = [
  { value: "unsaid", label: "Not said" },
  { value: "none", label: "None" },
  { value: "some", label: "Named here" },
] as const;

/** The most that a check reads: MAX_TEXT of lib/schema/context.ts, which holds zod. */
const MOST = 10_000;
const MOST_TIES = 100;

/** A post of the trainer's own, with what its author would tell a check. */
export function PostForm({
  start,
  isBusy,
  saveLabel,
  onSave,
  onCancel,
}: {
  start: CheckRequest | undefined;
  isBusy: boolean;
  saveLabel: string;
  onSave: (post: CheckRequest) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(start?.text ?? "");
  const [platform, setPlatform] = useState<Platform | undefined>(start?.platform);
  const [postType, setPostType] = useState<PostType | undefined>(start?.postType);
  const [parentText, setParentText] = useState(start?.parentText ?? "");
  const [ties, setTies] = useState<(typeof tieChoices)[number]["value"]>(
    start?.relationships === undefined ? "unsaid" : start.relationships.length === 0 ? "none" : "some",
  );
  const [tieNames, setTieNames] = useState(start?.relationships?.join(", ") ?? "");
  const [isAsked, setAsked] = useState(false);
  const tiesLabel = useId();
  const postId = useId();
  const isReply = postType === "reply" || postType === "review-reply";

  const save = () => {
    if (text.trim() === "") return setAsked(true);
    const names = tieNames
      .split(/[,;\n]/)
      .map((name) => name.trim().slice(0, 200))
      .filter((name) => name !== "")
      .slice(0, MOST_TIES);
    // What else a library post carries stays with it.
    const { relationships: _r, platform: _p, postType: _t, parentText: _a, ...rest } = start ?? {};
    onSave({
      ...rest,
      text,
      ...(platform && { platform }),
      ...(postType && { postType }),
      ...(isReply && parentText.trim() !== "" && { parentText }),
      ...(ties === "none" && { relationships: [] }),
      ...(ties === "some" && names.length > 0 && { relationships: names }),
    });
  };
  return (
    <form
      className="build-post"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field">
        <label htmlFor={postId}>The post</label>
        <textarea
          id={postId}
          aria-describedby={`${postId}-help`}
          className="input"
          rows={6}
          value={text}
          maxLength={MOST}
          spellCheck={false}
          autoComplete="off"
          data-gramm="false"
          data-enable-grammarly="false"
          onChange={(event) => setText(event.target.value)}
        />
        <small id={`${postId}-help`}>
          Invent the people in it. A real patient’s post doesn’t belong on a projector.
        </small>
      </div>
      <div className="build-fields">
        <SelectField
          label="Platform"
          empty="Not said"
          value={platform}
          options={(Object.keys(platformRules) as Platform[]).map((value) => ({
            value,
            label: platformRules[value].name,
          }))}
          onChoose={setPlatform}
        />
        <SelectField
          label="Kind"
          empty="Not said"
          value={postType}
          options={(Object.keys(kinds) as PostType[]).map((value) => ({ value, label: kinds[value] }))}
          onChoose={setPostType}
        />
      </div>
      {isReply && (
        <label className="field">
          <span>What it answers</span>
          <textarea
            className="input"
            rows={3}
            value={parentText}
            maxLength={MOST}
            spellCheck={false}
            onChange={(event) => setParentText(event.target.value)}
          />
        </label>
      )}
      <div className="field">
        <span id={tiesLabel}>The author’s ties to companies</span>
        <SegmentedChoice
          labelledBy={tiesLabel}
          choices={tieChoices}
          value={ties}
          onChoose={(value) => setTies(tieChoices.find((one) => one.value === value)?.value ?? "unsaid")}
        />
      </div>
      {ties === "some" && (
        <label className="field">
          <span>Companies or products, with commas between</span>
          <input className="input" value={tieNames} onChange={(event) => setTieNames(event.target.value)} />
        </label>
      )}
      <p className="study-go">
        <button type="submit" className="btn pri" aria-disabled={isBusy}>
          {saveLabel}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
      <p role="status" className="study-lacking">
        {isAsked && text.trim() === "" && "Write the post first."}
      </p>
    </form>
  );
}
