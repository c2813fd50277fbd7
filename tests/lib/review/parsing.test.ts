import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { bareName, guessColumns, platformColumns, readPlatform } from "@/lib/review/columns";
import { orderOf, readDate, readTime } from "@/lib/review/dates";
import { decodeText } from "@/lib/review/decode";
import { alignColumns, readTable, tableOf } from "@/lib/review/from-sheet";
import { readDelimited, readSheetFile } from "@/lib/review/sheet";
import { templateCsv } from "@/lib/review/to-csv";
import { troubledCsv } from "../../e2e/support/calendar";
import { sheetXml, workbook } from "../../e2e/support/workbook";

const sheet = "Date,Platform,Text\n2027-01-04,Facebook,“Zoë’s café” – naïve\n";
const utf16 = (text: string, isBig: boolean, mark: boolean) => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? ["\uFEFF"] : []), ...text.split("")].forEach((unit, at) =>
    view.setUint16(at * 2, unit.charCodeAt(0), !isBig),
  );
  return bytes;
};
/** Windows-1252 for the letters of `sheet`. */
const windows = Uint8Array.from([...sheet], (letter) => {
  const own: Record<string, number> = { "“": 0x93, "”": 0x94, "’": 0x92, "–": 0x96 };
  return own[letter] ?? letter.charCodeAt(0);
});

describe("encodings", () => {
  it.each([
    ["utf-8", new TextEncoder().encode(sheet)],
    ["utf-8 with a mark", new TextEncoder().encode(`\uFEFF${sheet}`)],
    ["utf-16le", utf16(sheet, false, true)],
    ["utf-16be", utf16(sheet, true, true)],
    ["utf-16le without a mark", utf16(sheet, false, false)],
    ["utf-16be without a mark", utf16(sheet, true, false)],
    ["windows-1252", windows],
  ])("%s", (name, bytes) => {
    const { text, encoding } = decodeText(bytes);
    expect(text).toBe(sheet);
    expect(encoding).toBe(name.split(" ")[0]);
  });
});

describe("delimited text", () => {
  it("gives back every cell that a spreadsheet wrote, whatever stands in it", () => {
    const cell = fc.string({
      maxLength: 12,
      unit: fc.constantFrom("a", '"', ",", ";", "\t", "\n", "é", "🦴", " ", "="),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (body) => {
        const rows = body.filter((row) => row.some((one) => one.trim() !== ""));
        const text = Papa.unparse([["Date", "Platform", "Text"], ...body]);
        expect(readDelimited(text, ",").rows).toEqual([["Date", "Platform", "Text"], ...rows]);
      }),
    );
  });

  it.each([",", ";", "\t", "|"])("finds the separator %j by itself", (delimiter) => {
    const text = [
      ["Date", "Text", "Author"],
      ["1/4/2027", "Hello, all; again", "P"],
    ]
      .map((row) => row.map((cell) => `"${cell}"`).join(delimiter))
      .join("\n");
    expect(readDelimited(text)).toMatchObject({
      delimiter,
      rows: [
        ["Date", "Text", "Author"],
        ["1/4/2027", "Hello, all; again", "P"],
      ],
    });
  });
});

describe("line breaks", () => {
  const rows = [
    ["Date", "Text"],
    ["1/4/2027", "One\ntwo"],
    ["1/5/2027", "Three"],
    ["1/6/2027", "Four"],
  ];
  it.each<[string, string]>([
    ["of Windows", 'Date,Text\r\n1/4/2027,"One\r\ntwo"\r\n1/5/2027,Three\r\n1/6/2027,Four\r\n'],
    ["of an old Mac", 'Date,Text\r1/4/2027,"One\rtwo"\r1/5/2027,Three\r1/6/2027,Four'],
    ["of every kind at once", 'Date,Text\r\n1/4/2027,"One\ntwo"\n1/5/2027,Three\r1/6/2027,Four\r\n'],
  ])("%s", (_, text) => expect(readDelimited(text).rows).toEqual(rows));
});

describe("files", () => {
  it("reads a workbook: dates as dates, formulas by their saved value", async () => {
    const read = await readSheetFile(new Blob([workbook(2).slice()]));
    expect(read.rows[0]).toEqual(["Date", "Text", "Link"]);
    expect(read.rows[1]?.[0]).toBe("2027-01-04");
    expect(read.rows[1]?.[2]).toBe("Saved");
    expect(read.rows).toHaveLength(3);
  });

  it("reads a workbook of 5,000 rows without a worker", async () => {
    expect((await readSheetFile(new Blob([workbook(5_000).slice()]))).rows).toHaveLength(5_001);
  });

  it("reads cells of a workbook as they were saved: merged, formulas, errors, line breaks", async () => {
    const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const read = await readSheetFile(
      new Blob([
        sheetXml(
          `<row r="1">${text("A1", "May 2027")}</row>` +
            `<row r="2">${text("A2", "Date")}${text("B2", "Text")}${text("C2", "Author")}</row>` +
            `<row r="3"><c r="A3" s="1"><f>TODAY()</f><v>46391</v></c>${text("B3", "One_x000D_&#10;two")}</row>` +
            `<row r="4">${text("B4", "Three")}<c r="C4" t="e"><v>#REF!</v></c></row>` +
            `<row r="5"/>` +
            `<row r="6"><c r="A6"><f>TODAY()</f></c>${text("B6", "Four")}</row>`,
          `<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/><mergeCell ref="C3:C4"/></mergeCells>`,
        ).slice(),
      ]),
    );
    expect(read).toEqual({
      rows: [
        ["May 2027", "", ""],
        ["Date", "Text", "Author"],
        ["2027-01-04", "One\ntwo", ""],
        ["2027-01-04", "Three", ""],
        ["", "Four", ""],
      ],
      numbers: [1, 2, 3, 4, 6],
      delimiter: ",",
    });
    const table = tableOf(read);
    expect(table.header).toEqual(["Date", "Text", "Author"]);
    const { posts, problems } = readTable(table, table.columns, 2027);
    expect(posts.map(({ row, goesOut }) => [row, goesOut?.day])).toEqual([
      [3, "2027-01-04"],
      [4, "2027-01-04"],
      [6, undefined],
    ]);
    expect(problems.map(({ row, reason }) => [row, reason])).toEqual([
      [1, "Stands above the column names."],
      [6, "No date."],
    ]);
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a damaged workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), "damaged"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), ".xls"],
    ["an archive of something else", zipSync({ "a.xml": strToU8("<a/>") }), "CSV"],
  ])("says what %s is", async (_, bytes, words) => {
    await expect(readSheetFile(new Blob([bytes.slice()]))).rejects.toThrow(words);
  });
});

describe("columns", () => {
  it.each<[string, string[], Record<string, number>]>([
    [
      "our template",
      readDelimited(templateCsv()).rows[0] as string[],
      { text: 3, date: 0, time: 1, platform: 2, author: 4, kind: 5, link: 6, image: 7, altText: 8 },
    ],
    ["Hootsuite", ["Date", "Message", "Link"], { date: 0, text: 1, link: 2 }],
    ["Buffer", ["Text", "Image URL", "Tags", "Posting Time"], { text: 0, image: 1, kind: 2, date: 3 }],
    [
      "Later",
      ["Scheduled Time", "Profile", "Caption", "Media URL", "Link"],
      { date: 0, platform: 1, text: 2, image: 3, link: 4 },
    ],
    [
      "Sprout",
      ["Date", "Post Type", "Network", "Profile", "Sent by", "Post", "Link"],
      { date: 0, kind: 1, platform: 2, author: 4, text: 5, link: 6 },
    ],
    [
      "Sprout, bulk scheduling",
      ["date", "time_24hr", "message_text", "image_url", "tags"],
      { date: 0, time: 1, text: 2, image: 3, kind: 4 },
    ],
    [
      "Hootsuite, what was posted",
      ["Date (UTC)", "Social network", "Post message", "Post permalink"],
      { date: 0, platform: 1, text: 2, link: 3 },
    ],
    [
      "HighLevel",
      ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "content", "link (OGmetaUrl)", "imageUrls"],
      { date: 0, text: 1, link: 2, image: 3 },
    ],
    [
      "Ayrshare",
      ["post", "platforms", "mediaUrls", "scheduleDate"],
      { text: 0, platform: 1, image: 2, date: 3 },
    ],
    [
      "Loomly",
      ["Title", "Publication date", "Publication time", "Channels", "Copy", "Link", "Labels", "State"],
      { date: 1, platform: 3, text: 4, link: 5, kind: 6 },
    ],
    [
      "Metricool",
      [
        "Text",
        "Date",
        "Time",
        "Draft",
        "Facebook",
        "Twitter/X",
        "Picture Url 1",
        "Picture Url 2",
        "Alt text picture 1",
      ],
      { text: 0, date: 1, time: 2, image: 6, altText: 8 },
    ],
    [
      "Publer",
      ["Date", "Text", "Link(s)", "Media URL(s)", "Title", "Label(s)", "Alt text(s)", "Comment(s)"],
      { date: 0, text: 1, link: 2, image: 3, kind: 5, altText: 6 },
    ],
    [
      "SocialBee",
      ["text", "link", "imageUrls", "gifUrls", "videoUrls", "postAtSpecificTime"],
      { text: 0, link: 1, image: 2, date: 5 },
    ],
    [
      "CoSchedule",
      ["Message", "Social Profile", "Scheduled Date", "Tags"],
      { text: 0, platform: 1, date: 2, kind: 3 },
    ],
    ["by hand", ["Goes out (ET)", "Where", "COPY", "By"], { date: 0, text: 2, author: 3 }],
  ])("%s", (_, header, columns) => expect(guessColumns(header)).toEqual(columns));

  it("knows a name whatever its case, signs and brackets", () => {
    expect(bareName(" Publish-Date (MM/DD/YYYY) ")).toBe("publishdate");
  });

  it.each([
    ["Facebook Page", "facebook"],
    ["IG", "instagram"],
    ["Twitter/X", "x"],
    ["Google Business", "google-review-reply"],
    ["LinkedIn Company", "linkedin"],
    ["X", "x"],
    ["Friendbook", undefined],
    ["", undefined],
    ["Box", undefined],
  ])("platform %j is %s", (cell, platform) => expect(readPlatform(cell)).toBe(platform));

  it("takes the column with the most words for the text where no names are", () => {
    const table = tableOf({
      rows: [
        ["1/4/2027", "A post with many words in it"],
        ["1/5/2027", "Another one"],
      ],
      numbers: [1, 2],
      delimiter: ",",
    });
    expect(table.columns.text).toBe(1);
    expect(table.rows).toHaveLength(2);
  });

  it("lays another file's rows out in the calendar's columns, losing none", () => {
    const calendar = { header: ["Date", "Text"], columns: { date: 0, text: 1 } };
    const header = ["Caption", "Campaign", "Day"];
    expect(alignColumns(calendar, { header }, guessColumns(header))).toEqual({
      header: ["Date", "Text", "Campaign"],
      columns: { date: 0, text: 1, kind: 2 },
      place: [1, 2, 0],
    });
  });
});

describe("dates", () => {
  it.each([
    ["2027-01-04", "2027-01-04", undefined],
    ["2027-01-04T09:30:00Z", "2027-01-04", "09:30"],
    ["1/4/2027", "2027-01-04", undefined],
    ["01/04/27 9:05 PM", "2027-01-04", "21:05"],
    ["Jan 4, 2027 12:00 am", "2027-01-04", "00:00"],
    ["Monday, January 4th, 2027", "2027-01-04", undefined],
    ["Mon, Jan 4", "2027-01-04", undefined],
    ["4 January 2027 at 14:00", "2027-01-04", "14:00"],
    ["4-Jan-27", "2027-01-04", undefined],
  ])("%s", (cell, day, time) =>
    expect(readDate(cell, "month-first", 2027)).toEqual({ day, ...(time && { time }) }),
  );

  it.each(["", "soon", "2/30/2027", "13/13/2027", "2027-13-01", "24/7", "12"])("%j is no date", (cell) =>
    expect(readDate(cell, "month-first", 2027)).toBeUndefined(),
  );

  it("reads days first only where months can't be meant", () => {
    expect(orderOf(["4/1/2027", "25/1/2027"])).toBe("day-first");
    expect(orderOf(["4/1/2027", "1/25/2027"])).toBe("month-first");
    expect(orderOf(["4/1/2027", "5/1/2027"])).toBe("month-first");
    expect(readDate("4/1/2027", "day-first", 2027)?.day).toBe("2027-01-04");
  });

  it("every day of the calendar reads back, in four ways of writing it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, number] = day.split("-").map(Number) as [number, number, number];
          const long = date.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
          for (const cell of [
            day,
            `${month}/${number}/${year}`,
            long,
            `${number} ${long.split(" ")[0]} ${year}`,
          ])
            expect(readDate(cell, "month-first", 1999)?.day).toBe(day);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ["9", undefined],
    ["9 am", "09:00"],
    ["12:15 PM", "12:15"],
    ["25:00", undefined],
    ["13 pm", undefined],
    ["7:05", "07:05"],
  ])("hour %j", (cell, time) => expect(readTime(` ${cell}`)).toBe(time));
});

describe("columns by what they hold", () => {
  it("a column of times that are dates is the date, as Vista Social has it", () => {
    const header = ["message", "type", "link", "time"];
    const rows = [["Open at eight", "image", "https://example.com/a.jpg", "2027-01-15 5:05 pm"]];
    expect(guessColumns(header, rows)).toEqual({ text: 0, kind: 1, link: 2, date: 3 });
    const table = tableOf({ rows: [header, ...rows], numbers: [1, 2], delimiter: "," });
    expect(readTable(table, table.columns, 2027).posts[0]?.goesOut).toEqual({
      day: "2027-01-15",
      time: "17:05",
    });
  });

  it("a column a platform, ticked where the post goes, tells the platform", () => {
    const rows = [
      ["Text", "Facebook", "Twitter/X", "IG page", "Instagram Post Type", "Threads"],
      ["One", "FALSE", "TRUE", "true", "REEL", ""],
      ["Two", "no", "", "x", "", "Sew the hem"],
      ["Three", "", "", "", "", ""],
    ];
    const table = tableOf({ rows, numbers: [1, 2, 3, 4], delimiter: "," });
    expect(platformColumns(table.header, table.rows).map(({ at }) => at)).toEqual([2, 3]);
    expect(readTable(table, table.columns, 2027).posts.map(({ platform }) => platform)).toEqual([
      "x",
      "instagram",
      undefined,
    ]);
  });

  const meta = (own: string) =>
    tableOf(
      readDelimited(
        [
          `Post ID,${own},Title,Description,Publish time,Permalink,Post type,Date,Reach`,
          '7,8,,"Open at eight, as ever",01/04/2027 09:30,https://example.com/a,Photos,Lifetime,5',
          "9,8,,Closed on Monday,01/05/2027 10:00,https://example.com/b,Reels,Lifetime,6",
        ].join("\n"),
      ),
    );

  it.each([
    ["Page ID", "facebook"],
    ["Account username", "instagram"],
  ])(
    "Meta Business Suite by its %s: dates that are dates, words that are there, its platform",
    (own, platform) => {
      const table = meta(own);
      expect(table.columns).toEqual({ text: 3, date: 4, link: 5, kind: 6 });
      const { posts, problems } = readTable(table, table.columns, 2027);
      expect(problems).toEqual([]);
      expect(posts.map((post) => [post.platform, post.goesOut])).toEqual([
        [platform, { day: "2027-01-04", time: "09:30" }],
        [platform, { day: "2027-01-05", time: "10:00" }],
      ]);
    },
  );

  it("a column of handles is no platform, one of platforms is", () => {
    const columns = (cells: string[]) =>
      tableOf(readDelimited(`Date,Account,Text\n${cells.map((cell) => `1/4/2027,${cell},Words`).join("\n")}`))
        .columns;
    expect(columns(["@lakesidepain", "@lakesidepain"])).toEqual({ date: 0, text: 2 });
    expect(columns(["@lakesidepain", "Instagram"])).toEqual({ date: 0, platform: 1, text: 2 });
  });

  it("a file without column names is read by its cells, as Hootsuite takes them", () => {
    const table = tableOf(
      readDelimited(
        "01/04/2027 09:30,Five stretches for desk workers and when to skip them,https://example.com/s\n01/05/2027 10:00,Closed,https://example.com/t\n",
      ),
    );
    expect(table.columns).toEqual({ date: 0, text: 1, link: 2 });
    expect(readTable(table, table.columns, 2027).posts).toHaveLength(2);
  });
});

describe("rows", () => {
  const table = tableOf(readDelimited(troubledCsv()));
  const { posts, problems } = readTable(table, table.columns, 2027);

  it("keeps every good row and lists every bad one by its number and reason", () => {
    expect(table.rows).toHaveLength(60);
    expect(posts).toHaveLength(59);
    expect(problems.map(({ row, reason, isKept }) => [row, reason.slice(0, 24), isKept])).toEqual([
      [7, "No date.", true],
      [11, "“13/45/2027” isn’t a dat", true],
      [16, "No text.", false],
      [21, "We don’t know the platfo", true],
      [28, "More cells than the file", true],
      [34, "The same as row 33.", true],
      [38, "Longer than 10,000 chara", true],
    ]);
  });

  it("loses no row of any table: each is a post or a problem", () => {
    const cell = fc.constantFrom("", "text", "1/2/2027", "x", "9/99/2027", "Instagram");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (body) => {
        const rows = body.filter((row) => row.some((one) => one !== ""));
        const own = tableOf({
          rows: [["Date", "Platform", "Text"], ...rows],
          numbers: rows.map((_, at) => at + 1).concat(rows.length + 1),
          delimiter: ",",
        });
        const read = readTable(own, own.columns, 2027);
        const told = new Set([...read.posts.map(({ row }) => row), ...read.problems.map(({ row }) => row)]);
        expect(told.size).toBe(rows.length);
      }),
    );
  });

  it("holds 5,000 posts and says which rows are past them", () => {
    const rows = Array.from({ length: 5_003 }, (_, at) => [`post ${at}`, "1/2/2027"]);
    const own = tableOf({
      rows: [["Text", "Date"], ...rows],
      numbers: Array.from({ length: 5_004 }, (_, at) => at + 1),
      delimiter: ",",
    });
    const read = readTable(own, own.columns, 2027);
    expect(read.posts).toHaveLength(5_000);
    expect(read.problems.map(({ row }) => row)).toEqual([5_002, 5_003, 5_004]);
  });
});
