import type { Metadata } from "next";
import { VerifyPage } from "@/components/review/verify-page";
import { SiteFooter } from "@/components/ui/site-footer";

export const metadata: Metadata = {
  title: "Verify a record",
  description: "Whether an exported record is as it was written.",
};

export default function Page() {
  return (
    <>
      <VerifyPage />
      <SiteFooter />
    </>
  );
}
