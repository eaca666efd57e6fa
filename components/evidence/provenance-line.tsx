import type { Provenance } from '@/server/library/shown/schema';
import { Citation } from './citation';
import { EvidenceGrade } from './evidence-grade';
import { formatDate } from './figure-words';
import { ReadFrom } from './read-from';
import { evidenceWords } from './words';

interface ProvenanceLineProps {
  readonly provenance: Provenance;
  /** Where the citation leads, when there is a page nearer to the number than the source's. */
  readonly href?: string;
  /** In tables of numbers: the date is on the entry's own page. */
  readonly compact?: boolean;
  /** See `Citation`. */
  readonly newTab?: boolean;
}

/** Under a statement: its source and the place in it; how certain it is, and why, on a press; how and when it was read. */
export const ProvenanceLine = ({ provenance, href, compact = false, newTab = false }: ProvenanceLineProps) => (
  <div className="flex flex-wrap items-center gap-x-3 text-sm max-sm:-my-0.5 max-sm:leading-5 text-ink-muted">
    <Citation citation={provenance.citation} {...{ newTab }} {...(href && { href })} />
    <ReadFrom readFrom={provenance.readFrom} />
    {!compact && (
      <span className="whitespace-nowrap">
        <span className="sr-only">{evidenceWords.lookedAt} </span>
        <time dateTime={provenance.reviewedOn}>{formatDate(provenance.reviewedOn)}</time>
      </span>
    )}
    <details className="group/grade open:basis-full print:basis-full">
      <summary className="inline-flex min-h-target w-fit list-none items-center rounded-sm underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-ink [&::-webkit-details-marker]:hidden">
        <EvidenceGrade grade={provenance.grade} />
      </summary>
      <div className="grid max-w-reading gap-1 border-line border-s-2 py-0.5 ps-3">
        <p>{provenance.gradeReason}</p>
        {provenance.caveat && <p>{provenance.caveat}</p>}
      </div>
    </details>
  </div>
);
