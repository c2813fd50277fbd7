"use client";

import { useState } from "react";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";

/** Where the calendar lives and how to clear it: in sight wherever one of its posts is. */
export function Care({
  model,
  act,
  onCleared,
  onExport,
}: {
  model: CalendarModel;
  act: (work: Promise<unknown>) => Promise<boolean>;
  onCleared: () => void;
  /** Absent where there is nothing to export with. */
  onExport?: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <div className="care">
        <p>
          <Icon name="lock" />
          This calendar stays in this browser.
        </p>
        <button type="button" className="btn s" onClick={() => setAsking(true)}>
          Clear calendar
        </button>
      </div>
      {isAsking && (
        <Dialog title="Clear calendar" onClose={close}>
          <p>
            This removes every post, answer, signature and record of {model.calendar?.name} from this browser.
            There is no other copy: export it first if you need it.
          </p>
          <div className="note-actions">
            <button
              type="button"
              className="btn pri"
              onClick={() => {
                close();
                void act(model.clear()).then((isCleared) => {
                  if (isCleared) onCleared();
                });
              }}
            >
              Clear it
            </button>
            {onExport && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  close();
                  onExport();
                }}
              >
                Export first
              </button>
            )}
            <button type="button" className="btn quiet" onClick={close}>
              Cancel
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
