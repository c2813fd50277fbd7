/**
 * A link to another page of ours, as a plain document link: pages are small and drawn by the server, and a client-side
 * router's links would cost the Check page more script than they save.
 */
export function SiteLink(props: React.ComponentProps<"a">) {
  return <a {...props} />;
}
