/** Where the quotations of a page come from. */
export function PaperCitation({ citation, url }: { citation: string; url: string }) {
  return (
    <p className="citation">
      Quotations from {citation}. Chaperone is not affiliated with ASPN.{" "}
      <a href={url} rel="noreferrer">
        Read the paper
      </a>
    </p>
  );
}
