interface PrintVersionProps {
  /** Of the knowledge. */
  readonly version: string;
  /** Of the engine that thought with it. */
  readonly engine: string;
  readonly app: string;
}

/** The versions on every printed page (REG-13); later ones, deeper in the page, take the place of earlier ones. */
export const PrintVersion = ({ version, engine, app }: PrintVersionProps) => (
  <link
    rel="stylesheet"
    media="print"
    href={`/print/${encodeURIComponent(version)}?${new URLSearchParams({ engine, app })}`}
  />
);
