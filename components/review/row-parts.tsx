import { severityNames, severityOrder } from "@/lib/notes/note";
import { platformRules } from "@/lib/platforms";
import type { PostState, PostView } from "@/lib/review/post-view";
import { Icon, type IconName } from "@/components/ui/icon";
import { SeverityBadge } from "@/components/ui/severity-badge";

const stateIcons: Readonly<Partial<Record<PostState, IconName>>> = {
  signed: "pen",
  "with-provider": "share",
  "changes-asked": "undo",
  voided: "close",
};

/** Icon and words, never a color alone. */
export function StateCell({ view }: { view: PostView }) {
  const icon = stateIcons[view.state];
  return (
    <div className="st">
      {icon && <Icon name={icon} />}
      <span>
        <b>{view.stateWords}</b>
        {view.stateLine !== "" && <small>{view.stateLine}</small>}
        {view.warning !== undefined && <small className="due">{view.warning}</small>}
      </span>
    </div>
  );
}

/** How many notes of each severity, the open ones counted; "kept" beside those that are answered. */
export function Tally({ view }: { view: PostView }) {
  if (view.checked?.refused !== undefined) return <em className="tally-none">Not checked</em>;
  if (!view.checked) return <em className="tally-none">Waiting</em>;
  if (view.notes.length === 0) return <em className="tally-none">None</em>;
  const answered = view.notes.filter(({ decision }) => decision !== undefined).length;
  return (
    <div className="tal num">
      {severityOrder.map((severity) => {
        const count = view.notes.filter(({ note }) => note.severity === severity).length;
        return (
          count > 0 && (
            <span key={severity}>
              <SeverityBadge severity={severity} />
              <span className="vh">{severityNames[severity]} </span>
              {count}
            </span>
          )
        );
      })}
      {answered > 0 && <em>{answered === view.notes.length ? "answered" : `${answered} answered`}</em>}
    </div>
  );
}

/** "Instagram", or "X · 92 of 280" where the limit is short. */
export function platformWords(view: PostView): string {
  const { platform, text } = view.post;
  if (!platform) return "Platform not told";
  const { name, limit, count } = platformRules[platform];
  return limit !== undefined && limit <= 500 ? `${name} · ${count(text)} of ${limit}` : name;
}

export function byline(view: PostView): string {
  return [view.post.author, view.post.kind].filter((words) => words !== "").join(" · ");
}
