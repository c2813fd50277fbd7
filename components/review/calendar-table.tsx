"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { excerptLengths } from "@/lib/review/excerpt";
import { goesOutWords, type PostView, type SortKey } from "@/lib/review/post-view";
import { ExcerptText } from "./excerpt";
import { byline, platformWords, StateCell, Tally } from "./row-parts";

export interface Sorting {
  readonly key: SortKey;
  readonly isDown: boolean;
}

interface TableProps {
  readonly name: string;
  readonly views: readonly PostView[];
  readonly now: Date;
  readonly openId: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly sorting: Sorting;
  readonly isList: boolean;
  /** No post is open beside the table. */
  readonly isWide: boolean;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (postId: string) => void;
  readonly onSelect: (postId: string, isSelected: boolean, isRange: boolean) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
}

const ROW = 118;
const CARD = 190;

/**
 * The posts, only those in sight drawn: a real table, or a list where there is no room for one. Arrow keys, Page keys,
 * Home and End move between posts, Enter opens one, Space selects it.
 */
export function CalendarTable(props: TableProps) {
  const { views, isList, isWide, openId } = props;
  const box = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setMargin(Math.round((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const rows = useWindowVirtualizer({
    count: views.length,
    estimateSize: () => (isList ? CARD : ROW),
    overscan: 4,
    // Many rows are measured at once: one render for all of them.
    useFlushSync: false,
    scrollMargin: margin,
    getItemKey: (index) => views[index]?.post.id ?? index,
  });
  const items = rows.getVirtualItems();
  const before = items[0] ? items[0].start - margin : 0;
  const after = rows.getTotalSize() - (items.at(-1) ? items.at(-1)!.end - margin : 0);

  const focusRow = (index: number) => {
    const goal = Math.min(Math.max(index, 0), views.length - 1);
    const view = views[goal];
    if (!view) return;
    rows.scrollToIndex(goal, { align: "auto" });
    // The row may have to be drawn first.
    const focus = (tries: number) => {
      const button = document.getElementById(`open-${view.post.id}`);
      if (button) button.focus({ preventScroll: true });
      else if (tries > 0) window.requestAnimationFrame(() => focus(tries - 1));
    };
    focus(20);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.dataset.row);
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: views.length - 1,
    };
    const goal = goals[event.key];
    const view = views[at];
    if (goal !== undefined) {
      event.preventDefault();
      focusRow(goal);
    } else if (event.key === " " && view && (event.target as HTMLElement).tagName === "BUTTON") {
      event.preventDefault();
      props.onSelect(view.post.id, !props.selected.has(view.post.id), event.shiftKey);
    }
  };
  const rowProps = (index: number) => {
    const view = views[index]!;
    return {
      view,
      index,
      now: props.now,
      isOpen: view.post.id === openId,
      isSelected: props.selected.has(view.post.id),
      excerptLength: isWide ? excerptLengths.wide : excerptLengths.narrow,
      measure: rows.measureElement,
      onOpen: props.onOpen,
      onSelect: props.onSelect,
    };
  };

  if (isList) {
    return (
      <div ref={box} onKeyDown={onKeyDown}>
        <ul className="post-list" aria-label={`Posts in ${props.name}`}>
          {before > 0 && <li aria-hidden="true" style={{ height: before }} />}
          {items.map(({ index, key }) => (
            <PostCard key={key} {...rowProps(index)} />
          ))}
          {after > 0 && <li aria-hidden="true" style={{ height: after }} />}
        </ul>
      </div>
    );
  }
  const areAllSelected = views.length > 0 && views.every(({ post }) => props.selected.has(post.id));
  const heading = (key: SortKey, label: string, className?: string) => {
    const isHere = props.sorting.key === key;
    return (
      <th
        scope="col"
        className={className}
        aria-sort={isHere ? (props.sorting.isDown ? "descending" : "ascending") : undefined}
      >
        <button type="button" onClick={() => props.onSort(key)}>
          {label}
          {isHere && <span aria-hidden="true">{props.sorting.isDown ? " ↓" : " ↑"}</span>}
        </button>
      </th>
    );
  };
  return (
    <div ref={box} onKeyDown={onKeyDown}>
      <table className="calendar" aria-rowcount={views.length + 1}>
        <caption className="vh">Posts in {props.name}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="c-select">
              <input
                type="checkbox"
                className="cb"
                aria-label="Select all posts shown"
                checked={areAllSelected}
                onChange={(event) => props.onSelectAll(event.target.checked)}
              />
            </th>
            {heading("file", "Post")}
            {heading("date", "Goes out", "c-when")}
            {heading("notes", "Notes", "c-notes")}
            {heading("state", "Sign-off", "c-sign")}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={5} className="gap" style={{ height: before }} />
            </tr>
          )}
          {items.map(({ index, key }) => (
            <PostRow key={key} {...rowProps(index)} />
          ))}
          {after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={5} className="gap" style={{ height: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly view: PostView;
  readonly index: number;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly excerptLength: number;
  readonly measure: (element: Element | null) => void;
  readonly onOpen: (postId: string) => void;
  readonly onSelect: (postId: string, isSelected: boolean, isRange: boolean) => void;
}

const PostRow = memo(function PostRow({
  view,
  index,
  now,
  isOpen,
  isSelected,
  excerptLength,
  measure,
  onOpen,
  onSelect,
}: RowProps) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={index}
      aria-rowindex={index + 2}
      className={isOpen ? "on" : undefined}
      aria-current={isOpen ? "true" : undefined}
    >
      <td className="c-select">
        <SelectBox view={view} index={index} isSelected={isSelected} onSelect={onSelect} />
      </td>
      <td className="post">
        <OpenButton view={view} excerptLength={excerptLength} onOpen={onOpen} />
        <small>{byline(view)}</small>
      </td>
      <td className="num">
        {goesOutWords(view.post, now)}
        <small>{platformWords(view)}</small>
      </td>
      <td>
        <Tally view={view} />
      </td>
      <td>
        <StateCell view={view} />
      </td>
    </tr>
  );
});

const PostCard = memo(function PostCard({
  view,
  index,
  now,
  isOpen,
  isSelected,
  excerptLength,
  measure,
  onOpen,
  onSelect,
}: RowProps) {
  return (
    <li
      ref={measure}
      data-index={index}
      data-row={index}
      className={isOpen ? "card on" : "card"}
      aria-current={isOpen ? "true" : undefined}
    >
      <div className="card-head">
        <SelectBox view={view} index={index} isSelected={isSelected} onSelect={onSelect} />
        <span className="num">
          <b>{goesOutWords(view.post, now)}</b> {platformWords(view)}
        </span>
        <Tally view={view} />
      </div>
      <OpenButton view={view} excerptLength={excerptLength} onOpen={onOpen} />
      <small>{byline(view)}</small>
      <StateCell view={view} />
    </li>
  );
});

function SelectBox({
  view,
  index,
  isSelected,
  onSelect,
}: Pick<RowProps, "view" | "index" | "isSelected" | "onSelect">) {
  return (
    <label className="cb-place">
      <input
        type="checkbox"
        className="cb"
        aria-label={`Select post ${index + 1}`}
        checked={isSelected}
        onChange={(event) =>
          onSelect(view.post.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)
        }
      />
    </label>
  );
}

function OpenButton({ view, excerptLength, onOpen }: Pick<RowProps, "view" | "excerptLength" | "onOpen">) {
  return (
    <button
      type="button"
      className="excerpt"
      id={`open-${view.post.id}`}
      onClick={() => onOpen(view.post.id)}
    >
      <ExcerptText view={view} length={excerptLength} />
    </button>
  );
}
