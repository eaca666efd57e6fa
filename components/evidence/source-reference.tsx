import type { SourceShown } from '@/server/library/shown/schema';
import { TextLink } from '../ui/text-link';

/** A source in full, with the ways to open it. */
export const SourceReference = ({
  source,
  linked = true,
}: {
  readonly source: SourceShown;
  readonly linked?: boolean;
}) => (
  <div className="grid max-w-reading gap-0.5">
    <p className="font-medium">
      {linked ? (
        <TextLink href={source.href} prefetch={false} className="no-underline hover:underline">
          {source.title}
        </TextLink>
      ) : (
        source.title
      )}
    </p>
    <p className="text-sm text-ink-muted">{referenceWords(source)}</p>
    <SourceLinks source={source} />
  </div>
);

/** Who, where and when, the year once. Cannot fail. @example 'Doe J, Roe K. J Trees 2019;1:1' */
export const referenceWords = ({ authors, publishedIn, year }: SourceShown): string => {
  const parts = [authors.replace(/\.$/, ''), publishedIn.replace(/\.$/, '')].filter(Boolean).join('. ');
  return year === null || publishedIn.includes(String(year)) ? parts : `${parts}, ${year}`;
};

const away = 'inline-flex min-h-target items-center';

/** DOI, PubMed and the web address, those there are. */
export const SourceLinks = ({ source }: { readonly source: Pick<SourceShown, 'doi' | 'pmid' | 'url'> }) => {
  const { doi, pmid, url } = source;
  if (!doi && !pmid && !url) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {doi && (
        <TextLink href={`https://doi.org/${encodeURI(doi)}`} className={away}>
          doi:{doi}
        </TextLink>
      )}
      {pmid && (
        <TextLink href={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} className={away}>
          PubMed {pmid}
        </TextLink>
      )}
      {url && !doi && (
        <TextLink href={url} className={away}>
          {new URL(url).hostname.replace(/^www\./, '')}
        </TextLink>
      )}
    </p>
  );
};

/** The sources of a page, by short name. */
export const SourceList = ({ sources }: { readonly sources: readonly SourceShown[] }) => (
  <ul className="grid gap-x-8 md:grid-cols-2">
    {sources.map((source) => (
      <li key={source.id} className="grid content-start border-line border-b py-2 text-sm">
        <span>
          <TextLink href={source.href} prefetch={false}>
            {source.short}
          </TextLink>
        </span>
        <span className="text-ink-muted">
          {source.title.replace(/\.$/, '')}. {source.publishedIn}
        </span>
        <SourceLinks source={source} />
      </li>
    ))}
  </ul>
);
