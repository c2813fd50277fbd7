"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Guide } from "@/lib/notes/guide";
import { addTable } from "@/lib/review/add-table";
import {
  isInFilter,
  noFilter,
  shortDay,
  sortViews,
  type PostView,
  type SortKey,
} from "@/lib/review/post-view";
import type { LogEntry } from "@/lib/review/records";
import { KeysDialog } from "@/components/check/keys-dialog";
import { PracticeDialog } from "@/components/check/practice-dialog";
import { useAnnouncer } from "@/components/check/use-announcer";
import { Icon } from "@/components/ui/icon";
import { SiteFooter } from "@/components/ui/site-footer";
import { AddFile, StartReview, useIncoming, type Incoming } from "./add-posts";
import { CalendarTable, type Sorting } from "./calendar-table";
import { Care } from "./care";
import { ExportDialog, logsOf } from "./export-dialog";
import { Filters } from "./filters";
import { ImportDialog, type ImportChoice } from "./import-dialog";
import { PolicyDialog } from "./policy-dialog";
import { PostPanel } from "./post-panel";
import { PrintRecord } from "./print-record";
import { ProblemList } from "./problem-list";
import { problemHeadline } from "@/lib/review/from-sheet";
import { SettingsDialog } from "./settings-dialog";
import { ProgressStrip, TroubleStrip } from "./status-strips";
import { useCheckRun } from "./use-check-run";
import { useKeys } from "./use-keys";
import { useMedia } from "./use-media";
import { useReview } from "./use-review";

type Open = "import" | "settings" | "policy" | "practice" | "export";

/** The Review page: a calendar that lives in this browser, its posts checked, answered and signed. */
export function ReviewPage({ guide }: { guide: Guide }) {
  const review = useReview(guide);
  const { model, version, views, now, act, me } = review;
  const router = useRouter();
  const hasPanel = useMedia("(min-width: 1100px)");
  const isList = !useMedia("(min-width: 900px)");
  const [dialog, setDialog] = useState<Open>();
  const [incoming, setIncoming] = useState<Incoming>();
  const [openId, setOpenId] = useState<string>();
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<Sorting>({ key: "date", isDown: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [printing, setPrinting] = useState<{
    logs: ReadonlyMap<string, readonly LogEntry[]>;
    withText: boolean;
  }>();
  const lastSelected = useRef<string | undefined>(undefined);
  const { said, announce } = useAnnouncer();
  const calendar = model?.calendar;
  const checking = useCheckRun(model, views, hasPanel ? openId : undefined, act);
  const files = useIncoming((next) => {
    setIncoming(next);
    setDialog("import");
  });

  const keys = useKeys();
  const shown = useMemo(
    () =>
      sortViews(
        views.filter((view) => isInFilter(view, filter)),
        sorting.key,
        sorting.isDown,
      ),
    [views, filter, sorting],
  );
  const opened = openId === undefined ? undefined : views.find(({ post }) => post.id === openId);
  const chosen = views.filter(({ post }) => selected.has(post.id));
  const sendable = (chosen.length > 0 ? chosen : views).filter(({ state }) => state === "ready");
  const signable = chosen.filter((view) => view.isCurrent && view.open.hold === 0 && view.state !== "signed");

  const done = checking.progress?.done;
  const total = checking.progress?.total;
  const wasRunning = useRef(false);
  useEffect(() => {
    const isRunning = total !== undefined;
    if (wasRunning.current && !isRunning) announce("Every post that could be checked has been.");
    wasRunning.current = isRunning;
  }, [total, done, announce]);

  useEffect(() => {
    const after = () => setPrinting(undefined);
    window.addEventListener("afterprint", after);
    return () => window.removeEventListener("afterprint", after);
  }, []);

  const onAdd = async (choice: ImportChoice) => {
    if (!model || !incoming) return;
    setDialog(undefined);
    if (choice.me !== "") review.setMe(choice.me);
    const isKept = await act(
      (async () => {
        const added = await addTable({
          table: incoming.table,
          columns: choice.columns,
          fileName: incoming.fileName,
          into: calendar && { calendar, posts: views.map(({ post }) => post) },
          settings: choice.settings,
          who: choice.me || me || "Not named",
          ruleSet: guide.ruleSet,
          now: new Date(),
          newId: () => crypto.randomUUID(),
        });
        await model.add(added.contents, added.entries, added.restored);
        const words = addedWords(added.contents.posts.length, added.known);
        announce(words);
        // Posts that come can be seen; that others didn't has to be said.
        if (added.known > 0) files.say(words);
      })(),
    );
    if (isKept) setIncoming(undefined);
  };
  const onOpen = useCallback(
    (postId: string) => {
      if (!hasPanel) return router.push(`/review/${postId}`);
      setOpenId(postId);
      window.requestAnimationFrame(() =>
        document.getElementById("post-head")?.focus({ preventScroll: true }),
      );
    },
    [hasPanel, router],
  );
  const order = useRef(shown);
  useEffect(() => {
    order.current = shown;
  });
  const onSelect = useCallback((postId: string, isSelected: boolean, isRange: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      const ids = order.current.map(({ post }) => post.id);
      const from = isRange ? ids.indexOf(lastSelected.current ?? "") : -1;
      const to = ids.indexOf(postId);
      const range = from >= 0 && to >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [postId];
      for (const id of range)
        if (isSelected) next.add(id);
        else next.delete(id);
      return next;
    });
    lastSelected.current = postId;
  }, []);
  const onSort = (key: SortKey) =>
    setSorting((before) => ({ key, isDown: before.key === key ? !before.isDown : false }));
  const step = (by: 1 | -1) => {
    const at = shown.findIndex(({ post }) => post.id === openId);
    const next = shown[(at + by + shown.length) % shown.length];
    if (next) setOpenId(next.post.id);
  };
  const send = (posts: readonly PostView[]) => {
    void act(model?.send(posts.map(({ post }) => post.id)) ?? Promise.resolve());
    setSelected(new Set());
    announce(`${posts.length} sent for sign-off.`);
  };
  const signAll = async (signer: string) => {
    for (const { post } of signable) if (model && !(await act(model.sign(post.id, signer)))) return;
    announce(`${signable.length} signed by ${signer}.`);
    setSelected(new Set());
  };
  const print = async (withText: boolean) => {
    if (!model) return;
    const logs = await logsOf(model);
    setDialog(undefined);
    flushSync(() => setPrinting({ logs, withText }));
    window.print();
  };

  const holds = views.filter(({ open }) => open.hold > 0).length;
  const lastCheck = views.reduce(
    (last, { checked }) => (checked && checked.at > last ? checked.at : last),
    "",
  );
  const toPrint = chosen.length > 0 ? chosen : shown;

  return (
    <>
      <main id="main" className={`review${files.isOver ? " is-over" : ""}`}>
        <div className="review-head">
          <div>
            <h1>
              {calendar
                ? holds === 0
                  ? `${calendar.name}: ${views.length === 1 ? "1 post" : `${views.length.toLocaleString("en-US")} posts`}`
                  : `${calendar.name}: ${holds.toLocaleString("en-US")} of ${views.length.toLocaleString("en-US")} post${views.length === 1 ? " is" : "s are"} on hold`
                : "A month of posts, checked and signed."}
            </h1>
            <p>
              {calendar
                ? [
                    calendar.fileName || "pasted rows",
                    `rule set ${guide.ruleSet}`,
                    lastCheck === "" ? "not checked yet" : "",
                  ]
                    .filter((words) => words !== "")
                    .join(" · ")
                : "Add your calendar. Each post is read on its own, answered note by note, and signed by whoever answers for it."}
              {calendar && lastCheck !== "" && <Ago at={lastCheck} />}
            </p>
          </div>
          {calendar && (
            <div className="acts">
              <AddFile label="Add CSV" onFile={(file) => files.take(file, file.name)} />
              <button type="button" className="btn" onClick={() => setDialog("export")}>
                <Icon name="share" />
                Export record
              </button>
              <button
                type="button"
                className="btn pri"
                aria-disabled={sendable.length === 0}
                onClick={() => sendable.length > 0 && send(sendable)}
              >
                Send {sendable.length} for sign-off
              </button>
            </div>
          )}
        </div>
        {review.trouble && <TroubleStrip trouble={review.trouble} onSettle={review.settle} />}
        {review.expired !== undefined && (
          <div className="strip">
            <p>
              <b>{review.expired} has cleared itself.</b> Nobody opened it for 30 days.
            </p>
          </div>
        )}
        {review.warning !== undefined && calendar && (
          <div className="strip">
            <p>{review.warning}</p>
          </div>
        )}
        {!calendar && model && (
          <StartReview said={files.said} onFile={(file) => files.take(file, file.name)} />
        )}
        {calendar && model && (
          <>
            {files.said !== "" && (
              <div className="strip" role="status">
                <p>{files.said}</p>
              </div>
            )}
            {checking.progress && <ProgressStrip progress={checking.progress} onCancel={checking.cancel} />}
            {checking.isStopped && checking.left > 0 && (
              <div className="strip">
                <p>
                  <b>{checking.left.toLocaleString("en-US")} posts aren’t checked yet.</b>
                </p>
                <button type="button" className="lnk" onClick={checking.resume}>
                  Check the rest
                </button>
              </div>
            )}
            {calendar.problems.length > 0 && (
              <details className="strip problems-strip">
                <summary>{problemHeadline(calendar.problems)}</summary>
                <ProblemList title="What is wrong, row by row" problems={calendar.problems}>
                  {calendar.problems.some(({ isKept }) => isKept) && (
                    <button
                      type="button"
                      className="lnk"
                      onClick={() =>
                        void act(
                          model.setCalendar({ problems: calendar.problems.filter(({ isKept }) => !isKept) }),
                        )
                      }
                    >
                      Put away those that were added
                    </button>
                  )}
                </ProblemList>
              </details>
            )}
            <Filters
              views={views}
              filter={filter}
              sorting={sorting}
              onFilter={setFilter}
              onSort={setSorting}
            />
            {chosen.length > 0 && (
              <div className="bulk" role="group" aria-label="With the selected posts">
                <b>{chosen.length.toLocaleString("en-US")} selected</b>
                <button
                  type="button"
                  className="btn s"
                  aria-disabled={sendable.length === 0}
                  onClick={() => sendable.length > 0 && send(sendable)}
                >
                  Send {sendable.length} for sign-off
                </button>
                {calendar.signers.map((signer) => (
                  <button
                    key={signer}
                    type="button"
                    className="btn s"
                    aria-disabled={signable.length === 0}
                    onClick={() => signable.length > 0 && void signAll(signer)}
                  >
                    Sign {signable.length} as {signer}
                  </button>
                ))}
                <button type="button" className="btn s" onClick={() => void print(true)}>
                  Print
                </button>
                <button type="button" className="lnk soft" onClick={() => setSelected(new Set())}>
                  Select none
                </button>
              </div>
            )}
            <div className={opened && hasPanel ? "review-grid has-panel" : "review-grid"}>
              {shown.length === 0 ? (
                <p className="nothing">No post is like that.</p>
              ) : (
                <CalendarTable
                  key={isList ? "list" : "table"}
                  name={calendar.name}
                  views={shown}
                  now={now}
                  openId={openId}
                  selected={selected}
                  sorting={sorting}
                  isList={isList}
                  isWide={!(opened && hasPanel) && !isList}
                  onSort={onSort}
                  onOpen={onOpen}
                  onSelect={onSelect}
                  onSelectAll={(all) =>
                    setSelected(all ? new Set(shown.map(({ post }) => post.id)) : new Set())
                  }
                />
              )}
              {opened && hasPanel && (
                <aside
                  className="side"
                  aria-label="Selected post"
                  onKeyDown={(event) => {
                    // The first Escape closes an open note.
                    const hasNote = event.currentTarget.querySelector("#open-note") !== null;
                    if (event.key !== "Escape" || event.defaultPrevented || hasNote) return;
                    setOpenId(undefined);
                    document.getElementById(`open-${opened.post.id}`)?.focus();
                  }}
                >
                  <PostPanel
                    model={model}
                    version={version}
                    view={opened}
                    guide={guide}
                    now={now}
                    act={act}
                    announce={announce}
                    keys={keys.keys}
                    isOff={dialog !== undefined || keys.isShown}
                    onHelp={() => keys.show(true)}
                    onStep={step}
                    onClose={() => {
                      setOpenId(undefined);
                      document.getElementById(`open-${opened.post.id}`)?.focus();
                    }}
                    onPractice={() => setDialog("practice")}
                  />
                </aside>
              )}
            </div>
            <div className="review-foot">
              <p>
                The record keeps decisions, dates and a fingerprint of each text. Export it to your own files;
                we don’t hold a copy.
              </p>
              <button type="button" className="btn s" onClick={() => setDialog("settings")}>
                Names and sign-off
              </button>
              <button type="button" className="btn s" onClick={() => setDialog("policy")}>
                Practice policy
              </button>
            </div>
            <Care
              model={model}
              act={act}
              onCleared={() => {
                review.setMe("");
                files.say("");
                setOpenId(undefined);
                setSelected(new Set());
                announce("The calendar is cleared.");
              }}
              onExport={() => setDialog("export")}
            />
          </>
        )}
      </main>
      <SiteFooter />
      <p className="vh" aria-live="polite">
        {said}
      </p>
      {dialog === "import" && incoming && (
        <ImportDialog
          table={incoming.table}
          fileName={incoming.fileName}
          isNew={!calendar}
          me={me}
          onAdd={(choice) => void onAdd(choice)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "settings" && calendar && model && (
        <SettingsDialog
          calendar={calendar}
          me={me}
          onSave={(settings, name) => {
            review.setMe(name);
            void act(model.setCalendar(settings));
            setDialog(undefined);
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "policy" && (
        <PolicyDialog
          policy={review.policy}
          practice={review.practice}
          onPolicy={review.setPolicy}
          onPractice={review.practiceStore.change}
          onOpenPractice={() => setDialog("practice")}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "practice" && (
        <PracticeDialog
          practice={review.practice}
          store={review.practiceStore}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === "export" && model && (
        <ExportDialog
          model={model}
          act={act}
          onPrint={(withText) => void print(withText)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {keys.isShown && <KeysDialog keys={keys.keys} onKeys={keys.setKeys} onClose={() => keys.show(false)} />}
      {printing && (
        <PrintRecord views={toPrint} logs={printing.logs} guide={guide} withText={printing.withText} />
      )}
    </>
  );
}

function addedWords(added: number, known: number): string {
  const posts = `${added.toLocaleString("en-US")} ${added === 1 ? "post" : "posts"} added.`;
  if (known === 0) return posts;
  return `${posts} ${known.toLocaleString("en-US")} ${known === 1 ? "is" : "are"} here already, left as before.`;
}

const MINUTE = 60_000;

/** " · checked 2 minutes ago", by a clock of its own: the page's stands still for an hour. */
function Ago({ at }: { at: string }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), MINUTE);
    return () => window.clearInterval(timer);
  }, []);
  return <> · checked {agoWords(at, now)}</>;
}

function agoWords(at: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(at)) / MINUTE);
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} minute${minutes === 1 ? "" : "s"} ago`;
  return shortDay(at, now);
}
