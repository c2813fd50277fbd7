"use client";

import { useEffect, useMemo, useState } from "react";
import type { Guide } from "@/lib/notes/guide";
import { sortViews } from "@/lib/review/post-view";
import { KeysDialog } from "@/components/check/keys-dialog";
import { PracticeDialog } from "@/components/check/practice-dialog";
import { useAnnouncer } from "@/components/check/use-announcer";
import { Icon } from "@/components/ui/icon";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { Care } from "./care";
import { PostPanel } from "./post-panel";
import { ProgressStrip, TroubleStrip } from "./status-strips";
import { useCheckRun } from "./use-check-run";
import { useKeys } from "./use-keys";
import { useReview } from "./use-review";

/** One post, full width: what the side panel shows beside the table, and all of Review on a phone. */
export function PostPage({ guide, firstId }: { guide: Guide; firstId: string }) {
  const review = useReview(guide);
  const { model, version, views, now, act } = review;
  const [id, setId] = useState(firstId);
  const [isPractice, setPractice] = useState(false);
  const { said, announce } = useAnnouncer();
  const checking = useCheckRun(model, views, id, act);
  const keys = useKeys();
  const order = useMemo(() => sortViews(views, "date", false).map(({ post }) => post.id), [views]);
  const view = views.find(({ post }) => post.id === id);
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
              keys={keys.keys}
              isOff={isPractice || keys.isShown}
              onHelp={() => keys.show(true)}
              onStep={step}
              onPractice={() => setPractice(true)}
            />
          </section>
        )}
        {model?.calendar && (
          <Care
            model={model}
            act={act}
            onCleared={() => {
              review.setMe("");
              announce("The calendar is cleared.");
            }}
          />
        )}
      </main>
      <SiteFooter />
      <p className="vh" aria-live="polite">
        {said}
      </p>
      {keys.isShown && <KeysDialog keys={keys.keys} onKeys={keys.setKeys} onClose={() => keys.show(false)} />}
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
