import type { OutstandingResult, OutstandingSession } from '@/server/follow-up/schema';
import type { Catalogue } from '@/server/library/schema';
import { nameIn } from '../session/reading-words';
import { ResultCameButton } from '../session/result-came-button';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { DueDayButton } from './due-day-button';
import { daysWords, dayWords } from './follow-up-words';
import { NotNeededButton } from './not-needed-button';
import { SessionName } from './session-name';

interface OutstandingListProps {
  readonly sessions: readonly OutstandingSession[];
  readonly catalogue: Catalogue;
  /** Of today, which an amendment goes on with. */
  readonly knowledgeVersion: string;
}

/** What is waited for, a session each, the longest overdue first. */
export const OutstandingList = ({ sessions, catalogue, knowledgeVersion }: OutstandingListProps) => (
  <ul className="grid rounded-lg border border-line bg-surface">
    {sessions.map((session) => (
      <li
        key={session.sessionId}
        className="grid gap-x-6 gap-y-1.5 border-line border-b px-4 py-3 last:border-b-0 sm:px-5 lg:grid-cols-[minmax(0,4fr)_minmax(0,9fr)]"
      >
        <SessionName session={session} name={(id) => nameIn(catalogue, id)} />
        <ul>
          {session.results.map((result) => {
            const { sessionId, lastEventNumber, signed, shared } = session;
            const { investigation, dueOn, set } = result;
            const name = nameIn(catalogue, investigation);
            return (
              <li
                key={investigation}
                className="grid items-center gap-x-6 gap-y-1.5 border-line border-t py-1.5 lg:first:border-t-0 lg:first:pt-0 xl:grid-cols-[minmax(0,1fr)_auto]"
              >
                <div className="grid gap-0.5">
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                    <strong className="font-medium">{name}</strong>
                    <DueBadge {...result} />
                  </p>
                  <p className="text-sm text-ink-muted">{dueWords(result)}</p>
                </div>
                {/* Who may only read it does nothing about it. */}
                {shared?.access === 'read' ? null : (
                  <div className="flex flex-wrap items-center gap-2">
                    {signed ? (
                      <ResultCameButton {...{ sessionId, lastEventNumber, knowledgeVersion, investigation, name }} />
                    ) : (
                      <ButtonLink href={`/sessions/${sessionId}#result-${investigation}`} size="sm" prefetch={false}>
                        Enter result<span className="sr-only"> of {name}</span>
                      </ButtonLink>
                    )}
                    <DueDayButton {...{ sessionId, investigation, name, dueOn, set }} />
                    <NotNeededButton {...{ sessionId, investigation, name, signed }} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </li>
    ))}
  </ul>
);

const DueBadge = ({ dueOn, overdueDays }: OutstandingResult) => {
  if (dueOn === null) return null;
  if (overdueDays > 0) return <Badge tone="same_day">overdue by {daysWords(overdueDays)}</Badge>;
  return <Badge>{overdueDays === 0 ? 'due today' : `due in ${daysWords(-overdueDays)}`}</Badge>;
};

const dueWords = ({ chosenOn, dueOn, set }: OutstandingResult): string =>
  [
    chosenOn ? `Chosen ${dayWords(chosenOn)}` : 'The record does not say when it was chosen',
    dueOn === null
      ? 'today’s knowledge has no usual wait for it'
      : `due ${dayWords(dueOn)}, ${set ? 'a day that was set' : 'by the usual wait'}`,
  ].join('; ');
