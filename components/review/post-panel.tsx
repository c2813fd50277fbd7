"use client";

import type { Guide } from "@/lib/notes/guide";
import { platformRules } from "@/lib/platforms";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { goesOutWords, type PostView } from "@/lib/review/post-view";
import { Icon } from "@/components/ui/icon";
import type { KeyMap } from "@/components/check/shortcuts";
import { PostDesk } from "./post-desk";
import { SignOff } from "./sign-off";
import { Trail } from "./trail";

/** One post: its words and notes, its sign-off, its record. The same beside the table and on a page of its own. */
export function PostPanel({
  model,
  version,
  view,
  guide,
  now,
  act,
  announce,
  keys,
  isOff,
  onStep,
  onClose,
  onHelp,
  onPractice,
}: {
  model: CalendarModel;
  version: number;
  view: PostView;
  guide: Guide;
  now: Date;
  act: (work: Promise<unknown>) => Promise<boolean>;
  announce: (words: string) => void;
  keys: KeyMap;
  /** A dialog is open: keys are its own. */
  isOff: boolean;
  onStep: (by: 1 | -1) => void;
  /** Absent on the post's own page. */
  onClose?: () => void;
  onHelp: () => void;
  onPractice: () => void;
}) {
  const { post } = view;
  const { calendar } = model;
  if (!calendar) return null;
  return (
    <>
      <header className="side-head">
        <h2 id="post-head" tabIndex={-1}>
          <b>
            {goesOutWords(post, now)}
            {post.goesOut?.time !== undefined && <span className="num">, {post.goesOut.time}</span>}
          </b>{" "}
          {post.platform ? platformRules[post.platform].name : "Platform not told"}
        </h2>
        <span className="steps-in">
          <button type="button" className="iconbtn" aria-label="Previous post" onClick={() => onStep(-1)}>
            <Icon name="previous" />
          </button>
          <button type="button" className="iconbtn" aria-label="Next post" onClick={() => onStep(1)}>
            <Icon name="next" />
          </button>
          {onClose && (
            <button type="button" className="iconbtn" aria-label="Close the post" onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </span>
      </header>
      <div className="side-in">
        <PostDesk
          key={post.id}
          model={model}
          view={view}
          guide={guide}
          act={act}
          announce={announce}
          keys={keys}
          isOff={isOff}
          onHelp={onHelp}
          onPractice={onPractice}
        />
        {(post.link !== "" || post.image !== "") && (
          <dl className="with-it">
            {post.link !== "" && (
              <>
                <dt>Link</dt>
                <dd>{post.link}</dd>
              </>
            )}
            {post.image !== "" && (
              <>
                <dt>Image</dt>
                <dd>{post.image} · check it by eye</dd>
              </>
            )}
          </dl>
        )}
        <SignOff
          key={`sign ${post.id}`}
          view={view}
          calendar={calendar}
          now={now}
          actions={{
            onSign: (signer) => {
              void act(model.sign(post.id, signer)).then((kept) => {
                if (kept) announce(`Signed by ${signer}.`);
              });
            },
            onAskForChanges: (signer, words) => {
              void act(model.askForChanges(post.id, signer, words));
              announce("Changes asked for.");
            },
            onSend: () => {
              void act(model.send([post.id]));
              announce("Sent for sign-off.");
            },
            onTakeBack: () => void act(model.takeBack([post.id])),
            onWithdraw: (signer) => void act(model.withdrawSignature(post.id, signer)),
            onAddSigner: (name) => void act(model.setCalendar({ signers: [...calendar.signers, name] })),
          }}
        />
        <Trail store={model.store} postId={post.id} version={version} now={now} />
      </div>
    </>
  );
}
