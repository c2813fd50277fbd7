"use client";

import { useEffect, useMemo, useState } from "react";
import type { Guide } from "@/lib/notes/guide";
import { sortViews } from "@/lib/review/post-view";
import { PracticeDialog } from "@/components/check/practice-dialog";
import { useAnnouncer } from "@/components/check/use-announcer";
import { Icon } from "@/components/ui/icon";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { PostPanel } from "./post-panel";
import { ProgressStrip, TroubleStrip } from "./status-strips";
import { useCheckRun } from "./use-check-run";
import { useReview } from "./use-review";

/** One post, full width: what the side panel shows beside the table, and all of Review on a phone. */
export function PostPage({ guide, firstId }: { guide: Guide; firstId: string }) {
  const review = useReview(guide);
  const { model, version, now, act } = review;
  const [id, setId] = useState(firstId);
  const [isPractice, setPractice] = useState(false);
  const { said, announce } = useAnnouncer();
  const checking = useCheckRun(model, version, id, act);
  const order = useMemo(
    () => sortViews(model?.calendar ? model.views() : [], "date", false).map(({ post }) => post.id),
    // `version` says that the model's own state changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [model, version],
  );
  const view = model?.view(id);
  useEffect(() => {
    window.history.replaceState(null, "", `/review/${id}`);
  }, [id]);
  const step = (by: 1 | -1) => {
    const next = order[(order.indexOf(id) + by + order.length) % order.length];
    if (next === undefined) return;
    setId(next);
    window.scrollTo({ top: 0 });
    window.requestAnimationFrame(() => document.getElementById("post-head")?.focus({ preventScroll: true }));
  };
  return (
    <>
      <main id="main" className="review post-page">
        <p className="back">
          <SiteLink href="/review">
            <Icon name="previous" />
            All posts
          </SiteLink>
        </p>
        {review.trouble && <TroubleStrip trouble={review.trouble} onSettle={review.settle} />}
        {checking.progress && <ProgressStrip progress={checking.progress} onCancel={checking.cancel} />}
        <h1 className={view ? "vh" : undefined}>
          {view
            ? `One post of ${model?.calendar?.name ?? "the calendar"}`
            : model
              ? "This post isn’t in this browser."
              : "One post"}
        </h1>
        {model && !view && <p>A calendar stays in the browser where it was added. Cleared, it is gone.</p>}
        {model && view && (
          <section className="side" aria-label="Selected post">
            <PostPanel
              model={model}
              version={version}
              view={view}
              guide={guide}
              now={now}
              act={act}
              announce={announce}
              onStep={step}
              onPractice={() => setPractice(true)}
            />
          </section>
        )}
        <p className="review-foot">This calendar stays in this browser.</p>
      </main>
      <SiteFooter />
      <p className="vh" aria-live="polite">
        {said}
      </p>
      {isPractice && (
        <PracticeDialog
          practice={review.practice}
          store={review.practiceStore}
          onClose={() => setPractice(false)}
        />
      )}
    </>
  );
}
