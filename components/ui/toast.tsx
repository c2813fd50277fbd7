"use client";

import { useEffect, useRef } from "react";

export interface ToastWords {
  readonly words: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const STAYS = 8_000;

/** One message at the foot, for eight seconds and while it is hovered or focused. What it says is said elsewhere too. */
export function Toast({ toast, onGone }: { toast: ToastWords; onGone: () => void }) {
  const held = useRef(false);
  useEffect(() => {
    let timer = window.setTimeout(function leave() {
      if (held.current) timer = window.setTimeout(leave, 1_000);
      else onGone();
    }, STAYS);
    return () => window.clearTimeout(timer);
  }, [toast, onGone]);
  const hold = () => (held.current = true);
  const release = () => (held.current = false);
  return (
    <div className="toast-place">
      <div className="toast" onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
        {toast.words}
        {toast.action && (
          <button
            type="button"
            onClick={() => {
              toast.action?.onPress();
              onGone();
            }}
          >
            {toast.action.label}
          </button>
        )}
      </div>
    </div>
  );
}
