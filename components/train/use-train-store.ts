"use client";

import { useCallback, useEffect, useRef } from "react";
import type { TrainStore } from "@/lib/train/store";

/**
 * The store on this device, opened when it is first asked for and closed with the page; its database library is only
 * fetched then.
 */
export function useTrainStore(): () => Promise<TrainStore> {
  const opened = useRef<Promise<TrainStore> | undefined>(undefined);
  useEffect(
    () => () => {
      void opened.current?.then((store) => store.close());
      opened.current = undefined;
    },
    [],
  );
  return useCallback(() => {
    opened.current ??= import("@/lib/train/store").then(({ openTrainStore }) => openTrainStore());
    return opened.current;
  }, []);
}
