/** The version of the knowledge on every printed page; a later one, deeper in the page, takes the place of an earlier. */
export const PrintVersion = ({ version }: { readonly version: string }) => (
  <link rel="stylesheet" media="print" href={`/print/${encodeURIComponent(version)}`} />
);
