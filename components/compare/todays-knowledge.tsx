import type { ComponentProps, ReactNode } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { ConditionChange, EntryChange, KnowledgeChanges, Standing, WorkedOutAgain } from '@/server/review/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { nameIn } from '../session/reading-words';
import { tierWords, urgencyWords } from '../session/session-words';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { EntryChangeLine } from './entry-change-line';
import { onTop, SlopePlot, type SlopeRow } from './slope-plot';
import { SlopeTable } from './slope-table';

interface TodaysKnowledgeProps {
  /** The release it was made with, and the one of today. */
  readonly madeWith: string;
  readonly nowIs: string;
  readonly again: WorkedOutAgain;
  readonly changes: KnowledgeChanges | null;
  /** Of that day, for what today has no name for, and of today. */
  readonly catalogues: { readonly thatDay: Catalogue; readonly today: Catalogue };
}

const SHOWN = 6;
const REASONS = 5;
const sides = ['As it was', 'Today'] as const;

/** The same answers, thought of with today's knowledge: what is otherwise, and because of which entry (REG-14). */
export const TodaysKnowledge = ({ madeWith, nowIs, again, changes, catalogues }: TodaysKnowledgeProps) => {
  if (!changes) {
    return (
      <div data-keep-together>
        <Card id="today" title="Today’s knowledge">
          <p>Made with the knowledge of today ({nowIs}): there is nothing to set beside it.</p>
          <Again again={again} />
        </Card>
      </div>
    );
  }
  const name = (id: string): string => {
    const known = nameIn(catalogues.today, id);
    return known === id ? nameIn(catalogues.thatDay, id) : known;
  };
  const { today, thatDay } = catalogues;
  const source = (id: string): string => {
    const known = id in today.evidence ? today.evidence[id] : thatDay.evidence[id];
    return known === undefined ? id : (known ?? 'our estimate');
  };
  const spoken = { name, source };
  const { conditions, places, flags, plan, throughout, unknownNow } = changes;
  const rows: readonly SlopeRow[] = places.map(({ condition, ...standings }) => ({
    id: condition,
    name: name(condition),
    ...standings,
  }));
  const first = conditions.filter(isSeen);
  const rest = conditions.filter((one) => !isSeen(one));
  const asked = plan.filter(
    ({ before, after }) => before === 'guideline' || after === 'guideline' || after === 'avoid',
  );
  const others = plan.filter((one) => !asked.includes(one));
  const nothing = conditions.length + flags.length + plan.length === 0;
  return (
    <Card
      id="today"
      title="What today’s knowledge would say"
      note={`The same answers and results, thought of again. Made with ${madeWith}; today it is ${nowIs}. What was shown then stays as it is.`}
    >
      <div className="grid gap-5">
        <Again again={again} />
        {again.outcome === 'not_kept' && (
          <p>
            The release of that day was never kept on this installation, so what moved can be shown, and not because of
            which entry.
          </p>
        )}
        {throughout.length > 0 && (
          <Part title="What holds for everything">
            <Reasons because={throughout} {...spoken} />
          </Part>
        )}
        {nothing && <p>It says the same.</p>}
        {flags.length > 0 && (
          <Part title="Red flags">
            <ul className="grid gap-2">
              {flags.map(({ rule, before, after, urgency, because }) => (
                <li key={rule} className="grid gap-1">
                  <p className="flex flex-wrap items-center gap-x-2">
                    <Badge tone={urgency}>{urgencyWords[urgency]}</Badge>
                    <strong>{name(rule)}</strong>
                    <span className="text-ink-muted">
                      {flagWords[before ?? 'silent']} then, {flagWords[after ?? 'silent']} today
                    </span>
                  </p>
                  <Reasons because={because} {...spoken} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {conditions.length > 0 && (
          <Part title="Conditions">
            <SlopePlot caption="The ranking as it was and with today’s knowledge" sides={sides} rows={onTop(rows)} />
            <Disclosure look="inline" summary="The same as a table">
              <SlopeTable caption="Every condition, as it was and today" sides={sides} rows={rows} />
            </Disclosure>
            <ul className="mt-3 grid gap-3">
              {first.map((one) => (
                <Moved key={one.condition} one={one} {...spoken} />
              ))}
            </ul>
            {rest.length > 0 && (
              <Disclosure look="inline" summary={`${rest.length} more moved further down`}>
                <ul className="grid gap-3">
                  {rest.map((one) => (
                    <Moved key={one.condition} one={one} {...spoken} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </Part>
        )}
        {plan.length > 0 && (
          <Part title="Investigations">
            <ul className="grid gap-2">
              {asked.map((one) => (
                <PlanLine key={one.investigation} one={one} {...spoken} />
              ))}
            </ul>
            {others.length > 0 && (
              <Disclosure look="inline" summary={`${others.length} more, by what they would decide`}>
                <ul className="grid gap-2">
                  {others.map((one) => (
                    <PlanLine key={one.investigation} one={one} {...spoken} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </Part>
        )}
        {unknownNow.length > 0 && (
          <p>Today’s knowledge has no entry for {unknownNow.map(name).join(', ')}, and left it out.</p>
        )}
      </div>
    </Card>
  );
};

const isSeen = ({ before, after }: ConditionChange): boolean =>
  [before, after].some((standing) => standing && standing.place <= SHOWN);

const flagWords = { fires: 'fired', possible: 'not settled', silent: 'silent' } as const;

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="grid gap-2">
    <h3 className="text-base">{title}</h3>
    <div>{children}</div>
  </section>
);

/** How things are called. */
type Spoken = Omit<ComponentProps<typeof EntryChangeLine>, 'change'>;

const Moved = ({ one, ...spoken }: Spoken & { readonly one: ConditionChange }) => (
  <li className="grid gap-1 border-line border-t pt-2">
    <p>
      <strong>{spoken.name(one.condition)}</strong>{' '}
      <span className="text-ink-muted">
        {standingWords(one.before)} then, {standingWords(one.after)} today
      </span>
    </p>
    <Reasons because={one.because} {...spoken} />
  </li>
);

const standingWords = (standing: Standing | null): string =>
  standing ? `place ${standing.place}, ${formatPercentRange(standing)}` : 'not ranked';

const PlanLine = ({ one, ...spoken }: Spoken & { readonly one: KnowledgeChanges['plan'][number] }) => {
  const { investigation, before, after, because } = one;
  const wordsOf = (tier: typeof before): string =>
    tier ? `“${tierWords[tier].title.toLowerCase()}”` : 'not suggested';
  return (
    <li className="grid gap-1">
      <p>
        <strong>{spoken.name(investigation)}</strong>{' '}
        <span className="text-ink-muted">
          {wordsOf(before)} then, {wordsOf(after)} today
        </span>
      </p>
      {because.length > 0 ? (
        <Reasons because={because} {...spoken} />
      ) : (
        <p className="text-sm text-ink-muted">It follows from how the ranking moved.</p>
      )}
    </li>
  );
};

const Reasons = ({ because, ...spoken }: Spoken & { readonly because: readonly EntryChange[] }) => {
  if (because.length === 0) return null;
  const line = (change: EntryChange, place: number) => (
    <EntryChangeLine key={`${change.kind} ${change.id} ${place}`} change={change} {...spoken} />
  );
  return (
    <div className="text-sm">
      <ul className="grid gap-1">{because.slice(0, REASONS).map(line)}</ul>
      {because.length > REASONS && (
        <Disclosure look="inline" summary={`${because.length - REASONS} more entries`}>
          <ul className="grid gap-1">{because.slice(REASONS).map(line)}</ul>
        </Disclosure>
      )}
    </div>
  );
};

const Again = ({ again }: { readonly again: WorkedOutAgain }) => (
  <p className="text-sm text-ink-muted">{againWords(again)}</p>
);

const againWords = (again: WorkedOutAgain): string => {
  switch (again.outcome) {
    case 'same':
      return 'Worked out again with the knowledge of that day: the same, to the byte.';
    case 'differs':
      return 'Worked out again with the knowledge of that day, it is not what was stored. Do not rely on it; verify the record.';
    case 'other_engine':
      return `It was made by engine ${again.engineVersion}; another one runs today, so it cannot be worked out again as it was.`;
    case 'not_kept':
      return 'It cannot be worked out again: the knowledge of that day was never kept here.';
  }
};
