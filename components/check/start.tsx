"use client";

import { SiteLink } from "@/components/ui/site-link";
import { Icon } from "@/components/ui/icon";
import { samples, type Sample } from "./samples";

/** Before there is a draft: paste one, or try a sample. */
export function Start({ onPaste, onSample }: { onPaste: () => void; onSample: (sample: Sample) => void }) {
  return (
    <div className="start">
      <button type="button" className="btn pri" onClick={onPaste}>
        <Icon name="clipboard" />
        Paste from clipboard
      </button>
      <div className="try">
        <h2>Or try a sample</h2>
        <ul>
          {samples.map((sample) => (
            <li key={sample.label}>
              <button type="button" onClick={() => onSample(sample)}>
                {sample.label}
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p className="promise">
        <Icon name="lock" />
        <span>
          <b>Checked, then forgotten.</b> Your draft is held in memory while we read it. It isn’t saved,
          logged or used for training. <SiteLink href="/privacy">How this works</SiteLink>
        </span>
      </p>
    </div>
  );
}
