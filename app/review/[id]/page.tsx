import type { Metadata } from "next";
import { PostPage } from "@/components/review/post-page";
import { guide } from "../../guide";

export const metadata: Metadata = {
  title: "One post",
  description: "One post of a calendar that stays in your browser.",
};

/** The server knows no post: the id says only which one the browser shows. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <PostPage guide={guide} firstId={(await params).id} />;
}
