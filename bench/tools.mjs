// Each tool as its own documentation sets it up, with whatever it finds left as it gives it.
import { setFlagsFromString } from "node:v8";
import { loadChaperone } from "./bundle.mjs";

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
export const tools = {
  Chaperone: async () => {
    // As the server does (lib/http/start-server.ts).
    setFlagsFromString("--no-regexp-tier-up");
    const check = loadChaperone();
    return (text) => check({ text });
  },
  "compromise/one": async () => {
    const { default: nlp } = await import("compromise/one");
    return (text) => nlp(text).length;
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).length;
  },
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text);
  },
  alex: async () => {
    const { text: alex } = await import("alex");
    return (text) => alex(text).messages;
  },
  "retext-equality + profanities": async () => {
    const { unified } = await import("unified");
    const { default: english } = await import("retext-english");
    const { default: equality } = await import("retext-equality");
    const { default: profanities } = await import("retext-profanities");
    const { VFile } = await import("vfile");
    const retext = unified().use(english).use(equality).use(profanities).freeze();
    return (text) => {
      const file = new VFile(text);
      retext.runSync(retext.parse(file), file);
      return file.messages;
    };
  },
  "textlint (3 rules)": async () => {
    const { TextlintKernel } = await import("@textlint/kernel");
    const ruleOf = async (/** @type {string} */ name) => {
      const { default: loaded } = await import(name);
      return { ruleId: name, rule: loaded.default ?? loaded };
    };
    const { default: plugin } = await import("@textlint/textlint-plugin-text");
    const kernel = new TextlintKernel();
    const options = {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
      rules: [
        await ruleOf("textlint-rule-no-todo"),
        await ruleOf("textlint-rule-terminology"),
        await ruleOf("textlint-rule-write-good"),
      ],
    };
    return (text) => kernel.lintText(text, options);
  },
  "redact-pii": async () => {
    const { SyncRedactor } = (await import("redact-pii")).default ?? (await import("redact-pii"));
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
  openredaction: async () => {
    const { OpenRedaction } = await import("openredaction");
    const redactor = new OpenRedaction();
    return (text) => redactor.detect(text);
  },
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary").catch(() => import("harper.js"));
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: "plaintext" });
  },
};
