import type { GetServerSideProps } from "next";
import Head from "next/head";
import { guide } from "@/app/guide";
import { CheckPage } from "@/components/check/check-page";
import type { Guide } from "@/lib/notes/guide";

/** The Check page, on the Pages Router for its smaller script: docs/decisions/010-check-page-script.md. */
export default function Page({ guide: known }: { guide: Guide }) {
  return (
    <>
      <Head>
        <title>Check a post · Chaperone</title>
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
      </Head>
      <CheckPage guide={known} />
    </>
  );
}

/** Nothing is computed here; it makes each answer a new one, with the nonce of its own policy. */
export const getServerSideProps: GetServerSideProps<{ guide: Guide }> = () =>
  Promise.resolve({ props: { guide } });
