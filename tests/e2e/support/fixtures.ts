import { expect, test as base } from "@playwright/test";

type Options = {
  /** Problems that a test brings about on purpose, by their text: `[/503/]`. Anything else fails the test. */
  expectedProblems: RegExp[];
};

/**
 * Playwright's `test`, which also fails when the page logs an error, throws, has a request fail or answered with an
 * error, or asks any other host for anything.
 */
export const test = base.extend<Options & { watched: void }>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems: string[] = [];
      const home = new URL(baseURL ?? "").host;
      const isElsewhere = (url: string) => /^(?:https?|wss?):/.test(url) && new URL(url).host !== home;

      context.on("console", (message) => {
        if (message.type() === "error") problems.push(`console error: ${message.text()}`);
      });
      context.on("weberror", (webError) => problems.push(`page error: ${webError.error().message}`));
      context.on("request", (request) => {
        if (isElsewhere(request.url())) problems.push(`request to another host: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        // The page aborts its own earlier checks, and a navigation ends what was under way.
        if (reason !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()} ${reason}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400) problems.push(`response ${response.status()}: ${response.url()}`);
      });
      context.on("page", (page) =>
        page.on("websocket", (socket) => {
          if (isElsewhere(socket.url())) problems.push(`socket to another host: ${socket.url()}`);
        }),
      );

      await use();

      const unexpected = problems.filter(
        (problem) => !expectedProblems.some((expected) => expected.test(problem)),
      );
      expect(unexpected, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
