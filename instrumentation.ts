/** Runs once, before the first request: reads the settings, or refuses to start on one that can't be read. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServer } = await import("./lib/http/start-server");
  startServer();
}
