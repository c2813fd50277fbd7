import NextDocument, { Head, Html, Main, NextScript, type DocumentContext } from "next/document";
import { fontClasses } from "@/components/ui/fonts";
import { themeOf, type Theme } from "@/components/ui/theme";

interface Told {
  readonly nonce: string | undefined;
  readonly theme: Theme | undefined;
}

/** What surrounds the Check page: the same as app/layout.tsx, with the nonce that Next asks for by hand here. */
export default class Document extends NextDocument<Told> {
  static override async getInitialProps(context: DocumentContext) {
    const headers = context.req?.headers ?? {};
    return {
      ...(await NextDocument.getInitialProps(context)),
      nonce: /'nonce-([^']+)'/.exec(String(headers["content-security-policy"] ?? ""))?.[1],
      theme: themeOf(/(?:^|; )theme=(dark|light)(?:;|$)/.exec(headers.cookie ?? "")?.[1]),
    };
  }

  override render() {
    const { nonce, theme } = this.props;
    const ours = nonce === undefined ? {} : { nonce };
    return (
      <Html lang="en" className={fontClasses} data-theme={theme} suppressHydrationWarning>
        <Head {...ours}>
          <meta name="description" content={siteDescription} />
          <meta name="application-name" content="Chaperone" />
          <meta name="apple-mobile-web-app-capable" content="yes" />
          <meta name="mobile-web-app-capable" content="yes" />
          <meta name="apple-mobile-web-app-title" content="Chaperone" />
          <meta name="format-detection" content="telephone=no, address=no, email=no" />
          <meta name="theme-color" media="(prefers-color-scheme: light)" content="#edf0f4" />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0c111a" />
          <link rel="manifest" href="/manifest.webmanifest" />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
          <link rel="apple-touch-icon" href="/apple-icon.png" type="image/png" sizes="180x180" />
        </Head>
        <body>
          <Main />
          <NextScript {...ours} />
        </body>
      </Html>
    );
  }
}

const siteDescription =
  "A second pair of eyes before you post. Marks what could identify a patient, treat one, or need a disclosure.";
