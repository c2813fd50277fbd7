import type { Metadata } from "next";
import { Live } from "@/components/train/live";
import { guide } from "../../guide";

export const metadata: Metadata = {
  title: "Live demonstration",
  description: "Any post on the projector: its notes one by one, and an edit until it’s quiet.",
};

export default function Page() {
  return <Live guide={guide} />;
}
