import Link from 'next/link';
import type { Catalogue } from '@/server/library/schema';
import type { SessionSummary } from '@/server/sessions/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { TimeText } from '../numbers/time-text';
import { patientWords } from '../session/patient-words';
import { nameIn } from '../session/reading-words';
import { Badge } from '../ui/badge';

interface SessionListProps {
  readonly sessions: readonly SessionSummary[];
  readonly catalogue: Catalogue;
}

/** Past sessions, newest first: who came with what, and where the thought stood. */
export const SessionList = ({ sessions, catalogue }: SessionListProps) => (
  <ul className="grid rounded-lg border border-line bg-surface">
    {sessions.map(({ id, createdAt, closedAt, demonstration, localReference, outline }) => (
      <li
        key={id}
        className="relative grid gap-1 border-line border-b px-4 py-3 last:border-b-0 hover:bg-sunken sm:px-5 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] md:gap-x-6"
      >
        <div className="grid content-start gap-0.5">
          <Link
            href={closedAt ? `/sessions/${id}/review` : `/sessions/${id}`}
            className="w-fit text-lg font-semibold after:absolute after:inset-0 hover:underline"
          >
            {outline.complaints.map((finding) => nameIn(catalogue, finding)).join(', ') || 'No complaint yet'}
          </Link>
          <p className="text-ink-muted">
            {patientWords(outline)}
            {localReference && ` · ${localReference}`}
          </p>
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
            <TimeText at={createdAt} />
            <Badge>{closedAt ? 'finished' : 'open'}</Badge>
            {demonstration && <Badge tone="info">demonstration</Badge>}
          </p>
        </div>
        <div className="grid content-start gap-1 text-sm">
          <ol className="grid gap-0.5">
            {outline.leading.map(({ condition, ...estimate }) => (
              <li key={condition} className="flex justify-between gap-3">
                <span>{nameIn(catalogue, condition)}</span>
                <span className="figures shrink-0 text-ink-muted">{formatPercentRange(estimate)}</span>
              </li>
            ))}
          </ol>
          {outline.redFlags.length > 0 && (
            <p className="flex flex-wrap gap-1.5">
              {outline.redFlags.map((rule) => (
                <Badge key={rule} tone={catalogue.rules[rule]?.urgency ?? 'urgent'}>
                  {nameIn(catalogue, rule)}
                </Badge>
              ))}
            </p>
          )}
        </div>
      </li>
    ))}
  </ul>
);
