import "fake-indexeddb/auto";
import Papa from "papaparse";
import { beforeEach, describe, expect, it } from "vitest";
import { addTable } from "@/lib/review/add-table";
import { altTextId } from "@/lib/review/alt-text";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { tableOf } from "@/lib/review/from-sheet";
import { faultsOf } from "@/lib/review/log";
import { phraseRule } from "@/lib/review/policy";
import { recordCsv, recordFile, verifyRecord } from "@/lib/review/record-file";
import { CalendarCleared, StoreFull, type LogEntry, type RecordStore } from "@/lib/review/records";
import { readDelimited } from "@/lib/review/sheet";
import { calendarCsv } from "@/lib/review/to-csv";
import { troubledCsv } from "../../e2e/support/calendar";
import { answerOf, entryOf, findingAt, freshStore, guide, newModel, outside, postOf, RULES } from "./support";

const csv =
  'Date,Network,Caption,Who\n1/6/2027,Instagram,"Mr. Delgado walked home.",Priya\n1/7/2027,X,=Open at eight,Marcus\n,,,"no text"\n';

async function add(model: CalendarModel, text: string, name = "may.csv", signers = ["Dr. Okafor"]) {
  const table = tableOf(readDelimited(text));
  const { calendar } = model;
  const added = await addTable({
    table,
    columns: table.columns,
    fileName: name,
    into: calendar && { calendar, posts: model.views().map(({ post }) => post) },
    // As the dialog begins: an export of ours says what the calendar was.
    settings: table.settings ?? { name: "May", signers, signing: "any-one" },
    who: "Priya",
    ruleSet: RULES,
    now: outside.now,
    newId: () => crypto.randomUUID(),
  });
  await model.add(added.contents, added.entries, added.restored);
  return added;
}

const found = (text: string) => (text.includes("Mr. Delgado") ? [findingAt(text, "Mr. Delgado")] : []);

/** Checks every post as a server would that marks "Mr. Delgado". */
async function check(model: CalendarModel) {
  const asked = new Map(model.unchecked().map((post) => [post.id, post]));
  await model.keepResults(
    [...asked.values()].flatMap(({ id, text, altText = "" }) => [
      answerOf(id, found(text)),
      ...(altText === "" ? [] : [answerOf(altTextId(id), found(altText))]),
    ]),
    model.outside.guide.ruleSet,
    asked,
  );
}

const logs = async (model: CalendarModel) => {
  const found = new Map<string, LogEntry[]>();
  for (const entry of await model.store.log(model.views().map(({ post }) => post.id)))
    found.set(entry.postId, [...(found.get(entry.postId) ?? []), entry]);
  return found;
};

const exported = async (model: CalendarModel) =>
  calendarCsv(model.calendar!, model.views(), await logs(model), {
    decisions: model.decisions(),
    signOffs: model.signOffs(),
  });

describe("a calendar", () => {
  let store: RecordStore;
  let model: CalendarModel;
  const first = () => model.views().find(({ post }) => post.order === 0)!;
  const keepNote = async () =>
    model.answer(first().post.id, first().notes[0]!.note, "kept", "Signed permission on file");
  beforeEach(async () => {
    store = freshStore();
    model = newModel(store);
    await model.open();
    await add(model, csv);
    await check(model);
  });

  it("knows posts, troubles and states", () => {
    expect(model.views().map(({ state, open }) => [state, open.hold])).toEqual([
      ["hold", 1],
      ["ready", 0],
    ]);
    expect(first().warning).toBe("Goes out tomorrow, not signed");
    expect(model.calendar?.problems).toMatchObject([{ row: 4, reason: "No text.", isKept: false }]);
  });

  it("is signed only when every Hold is answered; then the signature is bound to the words", async () => {
    const { id } = first().post;
    await expect(model.sign(id, "Dr. Okafor")).rejects.toThrow(RangeError);
    await keepNote();
    expect(first().state).toBe("ready");
    await model.send([id]);
    expect(first().stateWords).toBe("With Dr. Okafor");
    await model.sign(id, "Dr. Okafor");
    expect(first().stateWords).toBe("Signed");
    await model.setText(id, "Mr. Delgado walked home!", true);
    expect(first().stateWords).toBe("Text changed after signing");
    await model.setText(id, "Mr. Delgado walked home.", true);
    expect(first().stateWords).toBe("Signed");
    const log = (await logs(model)).get(id)!;
    expect(log.map(({ event }) => event.what)).toEqual([
      "added",
      "checked",
      "answered",
      "sent",
      "signed",
      "text-changed",
      "voided",
      "text-changed",
      "stands-again",
    ]);
    expect(await faultsOf(log)).toEqual([]);
  });

  it("a changed rule, answer to a question, or practice rule that marks it voids a signature, and says which", async () => {
    const { id } = first().post;
    await keepNote();
    await model.sign(id, "Dr. Okafor");
    await model.setAnswers(id, { consent: "written" }, "instagram");
    expect(first().signatures[0]?.changed).toEqual(["context"]);
    await model.setAnswers(id, {}, "instagram");
    expect(first().signatures[0]?.changed).toEqual([]);
    model.setOutside({
      ...outside,
      policy: { banned: [phraseRule("walked", "", undefined, "consider")], required: [], allowed: [] },
    });
    expect(first().signatures[0]?.changed).toEqual(["rules"]);
    model.setOutside({
      ...outside,
      policy: { banned: [phraseRule("ran", "", undefined, "consider")], required: [], allowed: [] },
    });
    expect(first().signatures[0]?.changed).toEqual([]);
    model.setOutside({ ...outside, guide: { ...guide, ruleSet: "rules-2" } });
    expect(first().signatures[0]?.changed).toEqual(["rules"]);
  });

  it("has on record that new rules, or the practice's own, voided a signature: once, and when it stands again", async () => {
    const { id } = first().post;
    await keepNote();
    await model.sign(id, "Dr. Okafor");
    const banned = [phraseRule("walked", "", undefined, "consider")];
    for (const policy of [{ banned, required: [], allowed: [] }, outside.policy]) {
      model.setOutside({ ...outside, policy });
      await model.recordVoided();
      await model.recordVoided();
    }
    model.setOutside({ ...outside, guide: { ...guide, ruleSet: "rules-2" } });
    await model.recordVoided();
    const log = (await logs(model)).get(id)!;
    expect(log.slice(-3).map(({ event }) => event)).toMatchObject([
      { what: "voided", who: "Dr. Okafor", why: "Rules changed after signing" },
      { what: "stands-again", who: "Dr. Okafor" },
      { what: "voided", who: "Dr. Okafor" },
    ]);
    expect(await faultsOf(log)).toEqual([]);
  });

  it("asks again for a check that failed, and not for one that was refused", async () => {
    const { id, text } = first().post;
    const asked = new Map([[id, { text, context: model.contextOf(first().post) }]]);
    const refuse = (code: "check-failed" | "invalid-request") =>
      model.keepResults([{ id, error: { code, issues: [] } }], RULES, asked);
    await refuse("invalid-request");
    expect(model.unchecked()).toEqual([]);
    await refuse("check-failed");
    expect(model.unchecked().map((post) => post.id)).toEqual([id]);
  });

  it("an answer stands while the words and the rule stand, and a note that opens again says why", async () => {
    const { id, text } = first().post;
    await keepNote();
    expect(first().notes[0]).toMatchObject({
      decision: { who: "Priya", ruleSet: RULES, kind: "kept" },
      reopened: undefined,
    });
    const ask = (title: string) => {
      const asked = new Map([[id, { text, context: model.contextOf(first().post) }]]);
      return model.keepResults([answerOf(id, [findingAt(text, "Mr. Delgado", "hold", title)])], RULES, asked);
    };
    await ask("Names a patient, in other words");
    expect(first().notes[0]).toMatchObject({ decision: undefined, reopened: "rule" });
    await ask("Names a patient");
    expect(first().notes[0]?.decision).toBeDefined();
    await model.setAnswers(id, { consent: "none" }, "instagram");
    await check(model);
    expect(first().notes[0]).toMatchObject({ decision: undefined, reopened: "context" });
  });

  it("has its alt text checked, answered and signed as a draft of its own", async () => {
    const one = newModel(freshStore());
    await one.open();
    const alt = "Mr. Delgado at the door";
    await add(one, `Date,Text,Alt text\n1/6/2027,Closed on Monday,${alt}\n`);
    const [asked] = one.unchecked();
    expect(asked).toMatchObject({ text: "Closed on Monday", altText: alt });
    const { id } = asked!;
    // The answer to the text alone doesn't make the post read.
    await one.keepResults([answerOf(id)], RULES, new Map([[id, asked!]]));
    expect(one.view(id)).toMatchObject({ isCurrent: false, state: "unchecked" });
    await check(one);
    const view = () => one.view(id)!;
    expect(view()).toMatchObject({
      isCurrent: true,
      open: { hold: 1 },
      notes: [{ part: "altText", note: { title: "Alt text: Names a patient", number: 1 } }],
    });
    await expect(one.sign(id, "Dr. Okafor")).rejects.toThrow(RangeError);
    await one.answer(id, view().notes[0]!.note, "kept", "Already public");
    await one.sign(id, "Dr. Okafor");
    expect(view().stateWords).toBe("Signed");
    await one.setText(id, `${alt}!`, true, "altText");
    expect(view()).toMatchObject({ stateWords: "Alt text changed after signing", isCurrent: false });
    await one.setText(id, alt, true, "altText");
    expect(view().stateWords).toBe("Signed");
    await one.setText(id, "", true, "altText");
    expect(view()).toMatchObject({
      stateWords: "Alt text changed after signing",
      isCurrent: true,
      notes: [],
    });
    const log = (await logs(one)).get(id)!;
    expect(log.map(({ event }) => event.what)).toContain("alt-text-changed");
    expect(await faultsOf(log)).toEqual([]);
  });

  it("doesn't take the same words in text and alt text for one another", async () => {
    const one = newModel(freshStore());
    await one.open();
    await add(one, "Date,Text,Alt text\n1/6/2027,Mr. Delgado,Mr. Delgado\n");
    await check(one);
    const [view] = one.views();
    expect(view!.notes.map(({ note }) => note.number)).toEqual([1, 2]);
    await one.answer(view!.post.id, view!.notes[0]!.note, "kept", "Already public");
    expect(one.views()[0]!.open.hold).toBe(1);
  });

  it("a change that finds no room leaves neither record nor log", async () => {
    const before = JSON.stringify([...(await logs(model)).entries()]);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await expect(keepNote()).rejects.toThrow(StoreFull);
    IDBObjectStore.prototype.put = put;
    expect(JSON.stringify([...(await logs(model)).entries()])).toBe(before);
    expect(first().open.hold).toBe(1);
    const again = newModel(store);
    await again.open();
    expect(again.decisions()).toEqual([]);
  });

  it("waits for all signers where the calendar asks for all", async () => {
    const { id } = model.views()[1]!.post;
    await model.setCalendar({ signers: ["Dr. Okafor", "Dr. Reyes"], signing: "all-of" });
    await model.sign(id, "Dr. Okafor");
    expect(model.view(id)).toMatchObject({ state: "with-provider", stateWords: "With Dr. Reyes" });
    await model.sign(id, "Dr. Reyes");
    expect(model.view(id)?.state).toBe("signed");
    await model.withdrawSignature(id, "Dr. Reyes");
    expect(model.view(id)?.state).not.toBe("signed");
  });

  it("is as it was after a reload", async () => {
    await keepNote();
    await model.sign(first().post.id, "Dr. Okafor");
    const again = newModel(store);
    await again.open();
    const bare = (one: CalendarModel) => one.views().map((view) => ({ ...view }));
    const byOrder = (views: ReturnType<typeof bare>) => views.sort((a, b) => a.post.order - b.post.order);
    expect(byOrder(bare(again))).toEqual(byOrder(bare(model)));
  });

  it("goes out in its own columns with cells that can't run, and comes back to the same state", async () => {
    await keepNote();
    await model.sign(first().post.id, "Dr. Okafor");
    await model.askForChanges(model.views()[1]!.post.id, "Dr. Okafor", "Say which day");
    const out = await exported(model);
    const rows = readDelimited(out).rows;
    expect(rows[0]?.slice(0, 4)).toEqual(["Date", "Network", "Caption", "Who"]);
    expect(rows.map((row) => row[2])).toEqual(["Caption", "Mr. Delgado walked home.", "'=Open at eight", ""]);
    expect(rows[1]?.[6]).toMatch(/^Dr\. Okafor, .*, stands, [0-9a-f]{64}$/);

    const fresh = newModel(freshStore());
    await fresh.open();
    const { restored } = await add(fresh, out);
    await check(fresh);
    const state = (one: CalendarModel) =>
      one
        .views()
        .map(({ post, state: where, stateWords, notes, signatures }) => ({
          id: post.id,
          text: post.text,
          where,
          stateWords,
          goesOut: post.goesOut,
          platform: post.platform,
          answered: notes.map(({ decision }) => decision?.reason),
          seals: signatures.map(({ record, changed }) => [record.seal, changed]),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(state(fresh)).toEqual(state(model));
    expect(restored.length).toBe([...(await logs(model)).values()].flat().length);
    expect((await add(fresh, out)).known).toBe(2);
    expect(fresh.views()).toHaveLength(2);
  });

  it("doesn't take answers or signatures from a record that was changed on the way", async () => {
    await keepNote();
    await model.sign(first().post.id, "Dr. Okafor");
    const out = (await exported(model)).replace('"who"":""Priya""', '"who"":""Someone""');
    const fresh = newModel(freshStore());
    await fresh.open();
    const added = await add(fresh, out);
    expect(added.problems.some(({ reason }) => reason.startsWith("Its Chaperone record was changed"))).toBe(
      true,
    );
    expect(fresh.signOffs()).toEqual([]);
    expect(fresh.views()).toHaveLength(2);
  });

  it("comes back with columns that were mapped by hand, whatever rows and columns were moved or taken out", async () => {
    const one = newModel(freshStore());
    await one.open();
    const table = tableOf(
      readDelimited("Stuff,Date,Platform\nOpen at eight,1/6/2027,X\nClosed,1/7/2027,X\n"),
    );
    expect(table.columns.text).toBeUndefined();
    const added = await addTable({
      table,
      columns: { text: 0, date: 1, platform: 2 },
      fileName: "plan.csv",
      into: undefined,
      settings: { name: "Plan", signers: ["Dr. Okafor", "Dr. Reyes"], signing: "all-of" },
      who: "Priya",
      ruleSet: RULES,
      now: outside.now,
      newId: () => crypto.randomUUID(),
    });
    await one.add(added.contents, added.entries, added.restored);
    const rows = readDelimited(await exported(one)).rows;
    const moved = tableOf({
      rows: [rows[0]!, rows[2]!].map(([what, when, ...rest]) => [when!, what!, ...rest]),
      numbers: [1, 2],
      delimiter: ",",
    });
    expect(moved.columns).toEqual({ text: 1, date: 0, platform: 2 });
    expect(moved.settings).toMatchObject({
      name: "Plan",
      signers: ["Dr. Okafor", "Dr. Reyes"],
      signing: "all-of",
    });
  });

  it("loses no row of an export that is added to what it came from, or that was copied in the spreadsheet", async () => {
    const file = await exported(model);
    expect(await add(model, file)).toMatchObject({ known: 2, problems: [] });
    const other = file.replace("Mr. Delgado walked home.", "Mr. Delgado ran home.");
    const again = await add(model, other);
    expect(again.known).toBe(2);
    expect(model.calendar?.problems.filter(({ reason }) => reason === "No text.")).toHaveLength(1);
    expect(again.problems).toMatchObject([
      { row: 2, isKept: false, reason: expect.stringContaining("with other words") },
    ]);
    expect(first().post.text).toBe("Mr. Delgado walked home.");

    const one = newModel(freshStore());
    await one.open();
    const [head, row, ...rest] = readDelimited(file).rows;
    const twins = [head!, row!, row!.map((cell) => cell.replace("Instagram", "Facebook")), ...rest];
    const added = await add(one, Papa.unparse(twins));
    expect(added.problems.map(({ reason }) => reason)).toContain(
      "Has the Chaperone record of row 2. It is added as a post of its own, without answers.",
    );
    expect(one.views().map(({ post }) => post.platform)).toEqual(["instagram", "facebook", "x"]);
    expect(new Set(one.views().map(({ post }) => post.id)).size).toBe(3);
  });

  it("holds 5,000 posts however many files they come in", async () => {
    const { calendar } = model;
    const table = tableOf(readDelimited("Date,Text\n1/6/2027,One\n1/7/2027,Two\n1/8/2027,Three\n"));
    const { contents, problems } = await addTable({
      table,
      columns: table.columns,
      fileName: "more.csv",
      into: {
        calendar: calendar!,
        posts: Array.from({ length: 4_998 }, (_, at) => postOf(`p${at}`, "c", "")),
      },
      settings: calendar!,
      who: "Priya",
      ruleSet: RULES,
      now: outside.now,
      newId: () => crypto.randomUUID(),
    });
    expect(contents.posts).toHaveLength(2);
    expect(problems).toMatchObject([{ row: 4, isKept: false }]);
  });

  it("with every kind of trouble comes back the same too", async () => {
    const one = newModel(freshStore());
    await one.open();
    await add(one, troubledCsv());
    const out = await exported(one);
    const other = newModel(freshStore());
    await other.open();
    await add(other, out);
    const texts = (of: CalendarModel) =>
      of
        .views()
        .map(({ post }) => [post.id, post.text, post.goesOut, post.platform])
        .sort();
    expect(texts(other)).toEqual(texts(one));
    expect(other.views()).toHaveLength(59);
  });

  it("with alt texts, changed words and platforms, several signers and open requests comes back whole", async () => {
    const one = newModel(freshStore());
    await one.open();
    await add(
      one,
      [
        "Date,Network,Caption,Alt text,Who",
        "1/6/2027,Instagram,Mr. Delgado walked home.,Mr. Delgado at the door,Priya",
        "1/7/2027,X,=Open at eight,,Marcus",
        "1/8/2027,Facebook,Closed on Monday,A door,Priya,past the last name",
        "1/9/2027,,Open on Tuesday,=A sign,Priya",
        ",,,,no text",
      ].join("\n"),
    );
    await check(one);
    const post = (order: number) => one.views().find((view) => view.post.order === order)!;
    await one.setCalendar({ signers: ["Dr. Okafor", "Dr. Reyes"], signing: "all-of" });
    for (const { note } of post(0).notes) await one.answer(post(0).post.id, note, "kept", "Already public");
    await one.send([post(0).post.id]);
    await one.sign(post(0).post.id, "Dr. Okafor");
    await one.askForChanges(post(1).post.id, "Dr. Reyes", "Say which day");
    for (const signer of ["Dr. Okafor", "Dr. Reyes"]) await one.sign(post(2).post.id, signer);
    await one.sign(post(3).post.id, "Dr. Okafor");
    await one.setText(post(3).post.id, "@front desk: open on Tuesday", true);
    await one.setText(post(3).post.id, "A sign", true, "altText");
    await one.setAnswers(post(3).post.id, { consent: "none" }, "linkedin");
    await check(one);
    const out = await exported(one);
    const other = newModel(freshStore());
    await other.open();
    // Nobody is named to sign, so those of the file do.
    await add(other, out, "back.csv", []);
    const hashes = async (of: CalendarModel) =>
      [...(await logs(of)).values()].map((log) => log.map(({ hash }) => hash)).sort();
    expect(await hashes(other)).toEqual(await hashes(one));
    await check(other);

    const whole = (of: CalendarModel) =>
      of
        .views()
        .map((view) => ({
          ...view,
          // When a check was done, and which calendar of this browser a post is in, aren't part of its state.
          post: { ...view.post, version: 0, at: "", calendarId: "", cells: [] },
          checked: view.checked && { ...view.checked, version: 0, at: "", calendarId: "" },
          notes: view.notes.map(({ decision, ...rest }) => ({ ...rest, decision: bare(decision) })),
          past: view.past.map(bare),
          signatures: view.signatures.map(({ record, changed }) => ({ record: bare(record), changed })),
        }))
        .sort((a, b) => a.post.order - b.post.order);
    const bare = <T extends object>(record: T | undefined) => record && { ...record, calendarId: "" };
    expect(whole(other)).toEqual(whole(one));
    expect(one.views().map(({ stateWords }) => stateWords)).toEqual([
      "With Dr. Reyes",
      "Changes asked",
      "Signed",
      "Text changed after signing",
    ]);
    const settings = ({ calendar }: CalendarModel) => [calendar?.name, calendar?.signers, calendar?.signing];
    expect(settings(other)).toEqual(settings(one));
    // Out again it is the same file but for the record, which names the calendar it is in.
    const cells = (csv: string) => readDelimited(csv).rows.map((row) => row.slice(0, -1));
    expect(cells(await exported(other))).toEqual(cells(out));
    const rows = readDelimited(out).rows;
    expect(rows.map((row) => row[1])).toEqual(["Network", "Instagram", "X", "Facebook", "LinkedIn", ""]);
    expect(rows[3]?.[5]).toBe("past the last name");
    expect(rows[4]?.slice(2, 4)).toEqual(["'@front desk: open on Tuesday", "A sign"]);
    expect(rows.at(-1)?.[4]).toBe("no text");
  });

  it("clears itself a month after it was last open, and whole when it is told to", async () => {
    const late = newModel(store, { now: new Date(outside.now.getTime() + 31 * 86_400_000) });
    const ids = model.views().map(({ post }) => post.id);
    expect((await late.open()).expired).toBe("May");
    expect(await store.calendars()).toEqual([]);
    expect(await store.log(ids)).toEqual([]);
  });

  it("follows what another tab writes", async () => {
    const name = `tabs-${process.pid}`;
    const { openStore } = await import("@/lib/review/dexie-store");
    const [left, right] = [newModel(openStore(name)), newModel(openStore(name))];
    right.follow();
    await Promise.all([left.open(), right.open()]);
    const seen = () =>
      new Promise<void>((resolve) => {
        const stop = right.subscribe(() => {
          stop();
          resolve();
        });
      });
    let next = seen();
    await add(left, csv);
    await next;
    expect(right.views()).toHaveLength(2);
    next = seen();
    await left.setText(left.views()[0]!.post.id, "Other words", true);
    await next;
    expect(right.view(left.views()[0]!.post.id)?.post.text).toBe("Other words");
    next = seen();
    await left.clear();
    await next;
    expect(right.calendar).toBeUndefined();
    left.store.close();
    right.store.close();
  });

  it("a tab that still writes when another clears the calendar leaves nothing behind", async () => {
    const name = `cleared-${process.pid}`;
    const { openStore } = await import("@/lib/review/dexie-store");
    const [left, right] = [newModel(openStore(name)), newModel(openStore(name))];
    await left.open();
    await add(left, csv);
    await right.open();
    const { id } = right.views()[0]!.post;
    await left.clear();
    const writes = [
      () => right.setText(id, "Mr. Delgado ran home.", true),
      () => check(right),
      () => right.send([id]),
      () => right.setCalendar({ name: "June" }),
      () => right.store.put({}, { append: [entryOf(id)] }),
      () => add(right, "Date,Text\n1/8/2027,Closed\n"),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow(CalendarCleared);
    expect(await right.store.calendars()).toEqual([]);
    expect(await right.store.loadPosts([id])).toEqual({
      posts: [],
      checked: [],
      decisions: [],
      signOffs: [],
    });
    expect(await right.store.log([id])).toEqual([]);
    left.store.close();
    right.store.close();
  });

  it("counts its 30 days from when it was last open, whatever is changed since", async () => {
    const later = newModel(store, { now: new Date("2027-01-25T12:00:00") });
    await later.open();
    await later.setCalendar({ name: "June" });
    const muchLater = newModel(store, { now: new Date("2027-02-20T12:00:00") });
    expect(await muchLater.open()).toMatchObject({ expired: undefined });
    expect(muchLater.calendar?.name).toBe("June");
  });

  describe("its record", () => {
    const record = async (withText = true) => {
      await keepNote();
      await model.sign(first().post.id, "Dr. Okafor");
      return recordFile(
        model.calendar!,
        model.views().map(({ post }) => post),
        await logs(model),
        { withText, ruleSet: RULES, now: outside.now },
      );
    };

    it("is whole as it was written, with or without the texts", async () => {
      for (const withText of [true, false]) {
        const file = await record(withText);
        expect(await verifyRecord(JSON.stringify(file))).toMatchObject({
          kind: "read",
          isWhole: true,
          posts: 2,
          faults: [],
        });
        expect(JSON.stringify(file).includes("walked home")).toBe(withText);
        expect(recordCsv(file).includes("walked home")).toBe(withText);
      }
    });

    it("shows every single value that is changed", async () => {
      const file = await record();
      const json = JSON.stringify(file);
      const places = [...json.matchAll(/:"[^"\\]{2,}"|:\d+/g)];
      expect(places.length).toBeGreaterThan(40);
      for (const { index, 0: found } of places) {
        const changed =
          json.slice(0, index) +
          found.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, (last) =>
            last === "x" ? "y" : /\d/.test(last) ? String((Number(last) + 1) % 10) : "x",
          ) +
          json.slice(index + found.length);
        if (changed === json) continue;
        const verdict = await verifyRecord(changed);
        expect(verdict.kind === "read" && verdict.isWhole, found).toBe(false);
      }
    });

    it("shows entries that were cut off the end, by the file's own hash", async () => {
      const file = await record();
      const cut = { ...file, posts: file.posts.map((post) => ({ ...post, log: post.log.slice(0, -1) })) };
      expect(await verifyRecord(JSON.stringify(cut))).toMatchObject({
        isWhole: false,
        faults: [{ kind: "no-entries" }].slice(1),
      });
    });

    it.each([
      "",
      "7",
      "null",
      "[]",
      "{}",
      '{"format":"chaperone-record/1"}',
      '{"format":"chaperone-record/1","posts":[7]}',
    ])("%j isn't one", async (json) => {
      expect(await verifyRecord(json)).toEqual({ kind: "unreadable" });
    });
  });
});
