import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import { tradeKinds, type Connection } from "@/lib/language/connection-kinds";
import { connections } from "@/lib/language/connections";
import { isDisclosed } from "@/lib/language/disclosures";
import { mentions } from "@/lib/language/products";
import { sentenceAt } from "@/lib/language/sentences";
import { inSpanish } from "@/lib/language/spanish";
import { ties } from "@/lib/language/ties";
import { defineRule } from "../define-rule";

export const affiliateOrDiscountCode = defineRule({
  id: "conflict-of-interest/affiliate-or-discount-code",
  title: "Sends readers to buy",
  severity: "revise",
  why: "A code, a commission or your own shop link is a tie that readers would weigh, and “affiliate” alone may not tell them.",
  advice:
    "Say beside the link or code that you earn when people buy, such as “Paid link: I earn a commission.” If you earn nothing, say that.",
  clauses: ["ASPN-ETH-2", "ASPN-PLAT-6", "ASPN-PLAT-7"],
  sources: ["FTC-FAQ", "FTC-255", "AMA-SELL"],
  leavesAlone: [
    "booking links and offers on your own services",
    "codes for society meetings",
    "links to journals, books, handouts and charities",
    "links that say you earn from them",
  ],
  triggers: { always: true },
  *detect(draft) {
    if (isDisclosed(draft)) return;
    const declared =
      draft.get(ties).list.some((tie) => tie.kind === "affiliate") ||
      draft.get(mentions).some((mention) => mention.tie);
    const found = draft.get(connections).filter((connection) => tradeKinds.has(connection.kind));
    const [head] = found;
    for (const connection of found)
      yield {
        spans: [connection],
        merge: "trade",
        ...(declared && { severity: "hold" as const }),
        ...(connection === head &&
          earns(draft, found) && {
            suggestion: [
              insert(
                sentenceAt(draft, connection.start).start,
                draft.get(inSpanish)
                  ? "Enlace pagado: gano una comisión si compras. "
                  : "Paid link: I earn a commission if you buy. ",
              ),
            ],
          }),
      };
  },
  examples: {
    marked: [
      {
        text: "My fave magnesium for nerve pain 💊 [[use code DRPAIN]] for 15% off!",
        context: { relationships: [] },
      },
      { text: "[[Link in bio to buy]] the brace I use with all my patients 🔗" },
      {
        text: "[[Shop my CBD picks]] ([[affiliate link]]) 🌿",
        becomes: "Paid link: I earn a commission if you buy. Shop my CBD picks (affiliate link) 🌿",
      },
      {
        text: "This posture corrector changed my life. amzn.example/p[[?tag=drpain-20]]",
        becomes:
          "This posture corrector changed my life. Paid link: I earn a commission if you buy. amzn.example/p?tag=drpain-20",
      },
      {
        text: "Every nursing mom asks about my pump. [[My code LATCHQUEEN]] saves you $30.",
      },
      {
        text: "All the compression socks I wear on shift are in [[my Amazon storefront]].",
      },
    ],
    unmarked: [
      { text: "Tap to book your consult 📲", why: "booking" },
      {
        text: "Register for #ASPN2024 with code ASPN10 (society code, no commission to me)",
        why: "no commission",
      },
      {
        text: "The best $20 I spent: Wall and Melzack's pain textbook. Library link in comments.",
        why: "a book, no shop",
      },
      { text: "Paid link: I earn a commission on this TENS unit. Ask your doctor first.", why: "disclosed" },
      {
        text: "New patients: mention code SPRING for 20% off your first facial with us.",
        why: "the practice's own service",
      },
      { text: "Debriefed the code with the whole team tonight. Proud of them.", why: "another kind of code" },
      { text: "ICD-10 code M54.5 was split in 2021. Use the right one.", why: "billing" },
    ],
  },
});

/** The post itself says that a sale pays the author: an affiliate's link or tag, a commission. A code may be anyone's. */
function earns(draft: Draft, found: readonly Connection[]): boolean {
  return found.some(({ start, end }) =>
    /affil|aff link|commission|[?&](?:tag|aff)|\bltk\b/.test(draft.lower.slice(start, end)),
  );
}
