import { FlaskConical } from 'lucide-react';
import Link from 'next/link';
import type { SessionSummary } from '@/server/sessions/wire/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { TimeText } from '../numbers/time-text';
import { diagnosisName } from '../session/outcome-words';
import { patientWords } from '../session/patient-words';
import { SharedBadge } from '../sharing/shared-badge';
import { Badge } from '../ui/badge';
import type { ListNames } from './list-names';
import { listWords } from './list-words';
import { RowMenu } from './row-menu';

interface SessionRowProps extends ListNames {
  readonly session: SessionSummary;
  /** Where it stands in a list that is walked through by keys. */
  readonly place?: number;
}

/** The most urgent, which come first; with all of them one row would fill the screen. */
const FLAGS_SHOWN = 3;

/** One past session: who came with what, and where the thought stood. The whole row opens it. */
export const SessionRow = ({ session, place, names, urgency }: SessionRowProps) => {
  const { id, createdAt, closedAt, demonstration, localReference, outline, outcome, shared } = session;
  const nameOf = (of: string): string => names[of] ?? of;
  const title = outline.complaints.map(nameOf).join(', ') || listWords.noComplaint;
  return (
    <div className="relative grid gap-1 border-line border-b px-4 py-3 hover:bg-sunken has-[a:focus-visible]:bg-accent-soft sm:px-5 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] md:gap-x-6 md:pe-14 print:pe-4">
      <div className="grid content-start gap-0.5 pe-9 md:pe-0">
        <Link
          href={closedAt ? `/sessions/${id}/review` : `/sessions/${id}`}
          prefetch={false}
          data-place={place}
          className="w-fit text-lg font-semibold after:absolute after:inset-0 hover:underline"
        >
          {title}
        </Link>
        <p className="text-ink-muted">
          {patientWords(outline)}
          {localReference && ` · ${localReference}`}
        </p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
          <TimeText at={createdAt} />
          <Badge>{closedAt ? listWords.signedOff : listWords.open}</Badge>
          {demonstration && <Badge tone="info">{listWords.demonstration}</Badge>}
          <SharedBadge shared={shared} />
          {outline.outstanding.length > 0 && (
            <Badge icon={<FlaskConical aria-hidden="true" className="size-3.5" />}>
              {listWords.outstanding(outline.outstanding.length)}
            </Badge>
          )}
        </p>
      </div>
      <div className="grid content-start gap-1 text-sm">
        <ol className="grid gap-0.5">
          {outline.leading.map(({ condition, ...estimate }) => (
            <li key={condition} className="flex justify-between gap-3">
              <span>{nameOf(condition)}</span>
              <span className="figures shrink-0 text-ink-muted">{formatPercentRange(estimate)}</span>
            </li>
          ))}
        </ol>
        {outline.redFlags.length > 0 && (
          <p className="flex flex-wrap gap-1.5">
            {outline.redFlags.slice(0, FLAGS_SHOWN).map((rule) => (
              <Badge key={rule} tone={urgency[rule] ?? 'urgent'}>
                {nameOf(rule)}
              </Badge>
            ))}
            {outline.redFlags.length > FLAGS_SHOWN && (
              <span className="self-center text-ink-muted">
                {listWords.moreFlags(outline.redFlags.length - FLAGS_SHOWN)}
              </span>
            )}
          </p>
        )}
        {outcome && (
          <p>
            <span className="text-ink-muted">{listWords.outcomeOf}: </span>
            <strong className="font-medium">{diagnosisName(outcome, nameOf)}</strong>
          </p>
        )}
      </div>
      <div className="absolute end-2 top-2 print:hidden">
        <RowMenu sessionId={id} name={[title, localReference].filter(Boolean).join(', ')} />
      </div>
    </div>
  );
};
