"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Guide } from "@/lib/notes/guide";
import { CalendarModel } from "@/lib/review/calendar-model";
import { expiryWarning } from "@/lib/review/care";
import { openStore } from "@/lib/review/dexie-store";
import { emptyPolicy, readPolicy, type Policy } from "@/lib/review/policy";
import type { PostView } from "@/lib/review/post-view";
import { CalendarCleared, StoreFull, StoreUnavailable } from "@/lib/review/records";
import { usePractice } from "@/components/check/use-practice";

const POLICY_KEY = "chaperone.policy";
const ME_KEY = "chaperone.me";
const HOUR = 3_600_000;

export type Trouble = "full" | "unavailable" | "settings" | "cleared" | "other";

const nothing = () => () => {};
const noViews: readonly PostView[] = [];

/** The calendar that this browser keeps, and what goes with it: the practice, its policy, and who is here. */
export function useReview(guide: Guide) {
  const { practice, ...practiceStore } = usePractice();
  const [policy, setPolicyState] = useState<Policy>(emptyPolicy);
  const [me, setMeState] = useState("");
  const [now, setNow] = useState<Date>();
  const [model, setModel] = useState<CalendarModel>();
  const [expired, setExpired] = useState<string>();
  const [warning, setWarning] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const outside = useRef({ guide, policy, practice, me, now: now ?? new Date(0) });

  useEffect(() => {
    const told = {
      policy: readPolicy(readLocal(POLICY_KEY)),
      me: readLocal(ME_KEY) ?? "",
      now: new Date(),
    };
    // What the device holds is only known once the page runs there.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setPolicyState(told.policy);
    setMeState(told.me);
    setNow(told.now);
    const store = openStore();
    const fresh = new CalendarModel(store, { ...outside.current, ...told });
    const unfollow = fresh.follow();
    let isHere = true;
    fresh.open().then(
      ({ expired: gone, openedBefore }) => {
        if (!isHere) return;
        setExpired(gone);
        setWarning(openedBefore === undefined ? undefined : expiryWarning(openedBefore, told.now));
        setModel(fresh);
      },
      (thrown: unknown) => isHere && setTrouble(troubleOf(thrown)),
    );
    const timer = window.setInterval(() => setNow(new Date()), HOUR);
    return () => {
      isHere = false;
      unfollow();
      store.close();
      window.clearInterval(timer);
    };
  }, []);

  // What another tab writes on the device holds here too.
  useEffect(() => {
    const written = ({ key }: StorageEvent) => {
      if (key === POLICY_KEY || key === null) setPolicyState(readPolicy(readLocal(POLICY_KEY)));
      if (key === ME_KEY || key === null) setMeState(readLocal(ME_KEY) ?? "");
    };
    window.addEventListener("storage", written);
    return () => window.removeEventListener("storage", written);
  }, []);

  const version = useSyncExternalStore(
    model?.subscribe ?? nothing,
    () => model?.version ?? 0,
    () => 0,
  );
  /** Every post as it stands; another list after every change. */
  const views = useSyncExternalStore(
    model?.subscribe ?? nothing,
    () => model?.views() ?? noViews,
    () => noViews,
  );

  const setPolicy = useCallback((next: Policy) => {
    setPolicyState(next);
    const isEmpty = [next.banned, next.required, next.allowed].every((list) => list.length === 0);
    if (!keepLocal(POLICY_KEY, isEmpty ? undefined : JSON.stringify(next))) setTrouble("settings");
  }, []);
  const setMe = useCallback((name: string) => {
    setMeState(name);
    if (!keepLocal(ME_KEY, name === "" ? undefined : name)) setTrouble("settings");
  }, []);
  /** Waits for a change to be kept; says so when it can't be. Resolves whether it was. */
  const act = useCallback(async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (thrown) {
      setTrouble(troubleOf(thrown));
      return false;
    }
  }, []);
  const settle = useCallback(() => setTrouble(undefined), []);

  useEffect(() => {
    outside.current = { guide, policy, practice, me, now: now ?? new Date(0) };
    if (!now || !model) return;
    model.setOutside(outside.current);
    // Of several tabs, the one in sight keeps the record.
    const timer = window.setTimeout(() => {
      if (document.visibilityState === "visible") void act(model.recordVoided());
    });
    return () => window.clearTimeout(timer);
  }, [model, guide, policy, practice, me, now, act]);

  return {
    model,
    version,
    views,
    now: now ?? new Date(0),
    practice,
    practiceStore,
    policy,
    setPolicy,
    me,
    setMe,
    expired,
    warning,
    trouble,
    settle,
    act,
  };
}

/** What the browser keeps under a key; nothing where it keeps nothing for this page. */
function readLocal(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it. Whether that was possible. */
function keepLocal(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof StoreFull) return "full";
  if (thrown instanceof CalendarCleared) return "cleared";
  return thrown instanceof StoreUnavailable ? "unavailable" : "other";
}
