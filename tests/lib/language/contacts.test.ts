import { describe, expect, it } from "vitest";
import { readDraft, type Fact } from "@/lib/engine/draft";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import {
  emails,
  ipAddresses,
  linkKind,
  links,
  phones,
  toldLinks,
  type LinkKind,
} from "@/lib/language/contacts";
import { isOwn, ownerOf, type Owner } from "@/lib/language/ownership";
import type { Context } from "@/lib/schema/context";
import type { Span } from "@/lib/schema/finding";

/** `[[…]]` holds what the fact finds. */
function table(name: string, fact: Fact<readonly Span[]>, cases: readonly string[]): void {
  describe(name, () => {
    it.each(cases)("%s", (marked) => {
      const { text } = readMarked(marked);
      expect(writeMarked(text, readDraft(text).get(fact))).toBe(marked);
    });
  });
}

table("phones", phones, [
  "His cell is [[555-0142]].",
  "We tried [[(212) 555-0133]] and [[212.555.0134]].",
  "Call [[+1-212-555-0133 x12]].",
  "Reach her on [[+44 7700 900123]].",
  "Ring [[+46 (0)8 928 571 38]] now.",
  "Phone: [[467 3395]]",
  "Can someone call me on [[9472 7916]]?",
  "text her at [[5 5 5 - 0 1 4 2]]",
  "it's [[55S-O142]]",
  "call [[five five five oh one four two]]",
  "PMID 34567890, NCT04567890, CPT 64483 and lot 4471-9920.",
  "On 2024-03-14 at 11:34, SSN 054-28-6917.",
  "NDC 0409-1234-01 for $1,200,000.",
  "C5-6, 120/80, 10-12 weeks, 2018-2021.",
  "Text 988, call 911.",
]);

table("emails", emails, [
  "Write to [[painfree.pam@example.com]].",
  "[[jane dot doe at mail dot example]] is hers",
  "Thanks @drspine and meet me @ 5.",
]);

table("IP addresses", ipAddresses, [
  "She joined from [[192.168.4.77]].",
  "[[2001:db8::8a2e:370:7334]] it was",
  "Firmware 2.3.1.4 and version 1.2.3.4 are out.",
  "IP docs, ratio 3:1:2, 10:30:15.",
]);

table("links that are told", toldLinks, [
  "Donate to [[his GoFundMe]], link in bio.",
  "Read [[her CaringBridge]] today.",
  "My blog and our channel.",
]);

describe("links", () => {
  const kinds: readonly [url: string, kind: LinkKind][] = [
    ["gofundme.example/f/help-rachel-walk", "fundraiser"],
    ["https://www.caringbridge.org/visit/x", "fundraiser"],
    ["https://www.legacy.com/us/obituaries/x", "obituary"],
    ["news.example/2024/farmer-walks-again", "news"],
    ["https://www.ktvb7.com/article/man-survives", "news"],
    ["instagram.com/spine_warrior_jo", "profile"],
    ["doi.org/10.2147/JPR.S366978", "journal"],
    ["https://pubmed.ncbi.nlm.nih.gov/12345678", "journal"],
    ["cdc.gov/flu", "government"],
    ["lakesidespine.example/book", "booking"],
    ["lakesidespine.example", "other"],
  ];
  it.each(kinds)("%s", (url, kind) => {
    const text = `See ${url} for more`;
    expect(readDraft(text).get(links)).toEqual([{ start: 4, end: 4 + url.length, kind }]);
    expect(linkKind(url)).toBe(kind);
  });

  it("takes no missing space for a link", () => {
    expect(readDraft("No more pain.The end. e.g. this, Dr.Smith").get(links)).toEqual([]);
  });
});

describe("ownerOf", () => {
  const owners: readonly [text: string, owner: Owner, context?: Context][] = [
    ["Call [[555-0100]] or text us to book.", "practice"],
    ["Please call our office at [[555-0100]].", "practice"],
    ["Referring docs: fax [[555-0101]].", "practice"],
    ["Our practice manager would like to hear more: [[509-555-0118]].", "practice"],
    ["Come by 📞 [[(218) 555-0142]]", "practice"],
    ["His cell is [[555-0142]].", "patient"],
    ["We tried you at [[212-555-0133]] twice.", "patient"],
    ["the number on file, [[414-555-0177]], is dead", "patient"],
    ["text [[555-0121]] if you can drive him to chemo", "patient"],
    ["Text me at [[555-0150]].", "author"],
    ["It ended with [[555-0150]].", "unknown"],
    ["It ended with [[555-0150]].", "practice", { own: ["(218) 555-0150"] }],
  ];
  it.each(owners)("%s: %s", (marked, owner, context = {}) => {
    const { text, spans } = readMarked(marked);
    expect(ownerOf(readDraft(text, context), spans[0]!)).toBe(owner);
  });

  it("knows the practice's own by its digits and by its words", () => {
    const draft = readDraft("218 Alder St, Suite 4 or 218.555.0142", {
      own: ["218 Alder St, Suite 4", "(218) 555-0142"],
    });
    expect(isOwn(draft, { start: 0, end: 12 })).toBe(true);
    expect(isOwn(draft, { start: 25, end: 37 })).toBe(true);
    expect(isOwn(draft, { start: 13, end: 16 })).toBe(false);
  });
});
