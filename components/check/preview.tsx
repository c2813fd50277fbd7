import type { Platform } from "@/lib/schema/context";
import { platformFacts, platformName } from "@/lib/platform-facts";
import { foldOffset } from "@/lib/platforms";

/** How far the post shows before the app folds it. A plain card: no brand marks, no imitation. */
export function Preview({
  text,
  platform,
  hasLonger,
}: {
  text: string;
  platform: Platform;
  /** The author has the platform's longer limit. */
  hasLonger: boolean;
}) {
  const fold = foldOffset(text, platform, hasLonger);
  const { foldDesktop, checkedOn } = platformFacts[platform];
  const name = platformName(platform, hasLonger);
  return (
    <div className="preview">
      <div className="preview-card">
        <div className="preview-who" aria-hidden="true">
          <span className="avatar" />
          <span className="preview-lines">
            <i />
            <i />
          </span>
        </div>
        {text.trim() === "" ? (
          <p className="preview-text">Your draft will show here.</p>
        ) : (
          <p className="preview-text">
            {fold === undefined ? text : text.slice(0, fold).trimEnd()}
            {fold !== undefined && <span className="more">… more</span>}
          </p>
        )}
      </div>
      {fold !== undefined && (
        <div className="preview-rest">
          <h2>Behind “more”</h2>
          <p className="preview-text">{text.slice(fold).trimStart()}</p>
        </div>
      )}
      <p className="note-meta">
        {fold === undefined
          ? `${name} shows all of this.`
          : `${name} usually folds about here${foldDesktop === undefined ? "" : ` on a phone, and after about ${foldDesktop} characters on a desktop`}. A disclosure belongs before the fold.`}{" "}
        Figures checked on {checkedOn}.
      </p>
    </div>
  );
}
