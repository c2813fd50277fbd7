import type { Metadata } from "next";
import { ReviewPage } from "@/components/review/review-page";
import { guide } from "../guide";

export const metadata: Metadata = {
  title: "Review a calendar",
  description: "A month of posts, checked and signed. The calendar stays in your browser.",
};

export default function Page() {
  return <ReviewPage guide={guide} />;
}
