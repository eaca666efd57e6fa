import type { ReactNode } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { Planned, SessionComparison } from '@/server/review/schema';
import { basisWords, type Outcome } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { timeWords } from '../numbers/time-text';
import { answerWords, resultWords } from '../session/answer-words';
import { diagnosisWords } from '../session/outcome-words';
import { patientWords } from '../session/patient-words';
import { nameIn } from '../session/reading-words';
import { urgencyWords } from '../session/session-words';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { Table } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { DifferenceTable } from './difference-table';
import { onTop, SlopePlot, type SlopeRow } from './slope-plot';
import { SlopeTable } from './slope-table';

export interface ComparedSide {
  readonly session: SessionView;
  /** Of the knowledge it was made with. */
  readonly catalogue: Catalogue;
}

interface CompareSessionsPageProps {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparison: SessionComparison;
}

const sides = ['Earlier', 'Later'] as const;

/** Two sessions side by side, each as it was stored: what differs, and how the ranking went from the one to the other. */
export const CompareSessionsPage = ({ before, after, comparison }: CompareSessionsPageProps) => {
  const { patient, answers, results, alike, places, flags, plan, outcome } = comparison;
  const both = { before: before.catalogue, after: after.catalogue };
  const name = (id: string): string => {
    const known = nameIn(after.catalogue, id);
    return known === id ? nameIn(before.catalogue, id) : known;
  };
  const rows: readonly SlopeRow[] = places.map(({ condition, ...standings }) => ({
    id: condition,
    name: name(condition),
    ...standings,
  }));
  const fires = ({ before, after }: (typeof flags)[number]): boolean => before === 'fires' || after === 'fires';
  const [firing, unsettled] = [flags.filter(fires), flags.filter((flag) => !fires(flag))];
  const otherKnowledge = before.session.knowledgeVersion !== after.session.knowledgeVersion;
  return (
    <article className="grid gap-5">
      <PageHeader
        title="Two sessions side by side"
        lead="Each as it was stored at its end; nothing is worked out again."
        back={{ href: '/sessions', label: 'Past sessions' }}
      />
      <div className="-mt-3 grid gap-5 sm:grid-cols-2">
        {([before, after] as const).map(({ session }, index) => (
          <Head key={session.id} side={sides[index] ?? ''} session={session} name={name} />
        ))}
      </div>
      {!patient.same && (
        <Card title="Patient">
          <p>
            {patientWords(patient.before)} <span className="text-ink-muted">earlier,</span>{' '}
            {patientWords(patient.after)} <span className="text-ink-muted">later.</span>
          </p>
        </Card>
      )}
      <Card
        title="Conditions to consider"
        note={
          otherKnowledge
            ? `What explains best, from the one to the other. The knowledge is not the same: ${before.session.knowledgeVersion}, then ${after.session.knowledgeVersion}.`
            : 'What explains best, from the one to the other.'
        }
      >
        {rows.length > 0 ? (
          <>
            <SlopePlot caption="The two rankings" sides={sides} rows={onTop(rows)} />
            <Disclosure look="inline" summary="The same as a table">
              <SlopeTable caption="Every condition in both sessions" sides={sides} rows={rows} />
            </Disclosure>
          </>
        ) : (
          <p className="text-ink-muted">Nothing was ranked in either.</p>
        )}
      </Card>
      <Card title="Red flags">
        {firing.length > 0 ? (
          <FlagTable caption="Red flags that fire in either session" flags={firing} name={name} />
        ) : (
          <p className="text-ink-muted">None fires in either.</p>
        )}
        {unsettled.length > 0 && (
          <Disclosure look="inline" summary={`${unsettled.length} not settled in one or both`}>
            <FlagTable caption="Red flags not settled in one or both" flags={unsettled} name={name} />
          </Disclosure>
        )}
      </Card>
      <Card title="Answers that differ" note={alikeWords(alike.answers, 'answer')}>
        <Differences none={answers.length === 0}>
          <DifferenceTable
            caption="Answers that differ"
            {...{ sides, name }}
            rows={answers}
            words={(id, { value, reported }, side) => answerWords(both[side], id, value, reported ?? undefined)}
          />
        </Differences>
      </Card>
      <Card title="Results that differ" note={alikeWords(alike.results, 'result')}>
        <Differences none={results.length === 0}>
          <DifferenceTable
            caption="Results that differ"
            {...{ sides, name }}
            rows={results}
            words={(id, { value, reported }, side) => resultWords(both[side], id, value, reported ?? undefined)}
          />
        </Differences>
      </Card>
      <Card title="Plan" note="What was chosen or declined, and what a guideline asked for.">
        <Differences none={plan.length === 0}>
          <DifferenceTable
            caption="Plans where they differ"
            {...{ sides, name }}
            rows={plan}
            words={(_id, planned) => <PlanWords planned={planned} />}
          />
        </Differences>
      </Card>
      <Card title="Outcome">
        <dl className="grid gap-4 sm:grid-cols-2">
          {(['before', 'after'] as const).map((side, index) => (
            <div key={side}>
              <dt className="text-sm font-semibold text-ink-muted">{sides[index]}</dt>
              <dd>{outcomeWords(both[side], outcome[side])}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </article>
  );
};

interface HeadProps {
  readonly side: string;
  readonly session: SessionView;
  readonly name: (id: string) => string;
}

const Head = ({ side, session, name }: HeadProps) => (
  <section className="rounded-lg border border-line bg-surface px-4 py-3 sm:px-5">
    <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      {side} · {timeWords(session.createdAt)} <Badge>{session.closedAt ? 'finished' : 'open'}</Badge>
    </p>
    <h2 className="text-lg">
      <TextLink href={`/sessions/${session.id}/review`}>
        {session.state.complaints.map(name).join(', ') || 'Session'}
      </TextLink>
    </h2>
    <p className="text-ink-muted">
      {patientWords(session.state.patient)}
      {session.localReference && ` · ${session.localReference}`}
    </p>
  </section>
);

interface FlagTableProps {
  readonly caption: string;
  readonly flags: SessionComparison['flags'];
  readonly name: (id: string) => string;
}

const FlagTable = ({ caption, flags, name }: FlagTableProps) => (
  <Table
    caption={caption}
    captionHidden
    rows={flags}
    rowKey={({ rule }) => rule}
    columns={[
      {
        key: 'rule',
        header: 'Red flag',
        rowHeader: true,
        cell: ({ rule, urgency }) => (
          <span className="flex items-baseline gap-2 max-sm:flex-wrap">
            <Badge tone={urgency}>{urgencyWords[urgency]}</Badge> <span className="min-w-0">{name(rule)}</span>
          </span>
        ),
      },
      { key: 'before', header: sides[0], cell: (flag) => <FlagState state={flag.before} /> },
      { key: 'after', header: sides[1], cell: (flag) => <FlagState state={flag.after} /> },
    ]}
  />
);

const FlagState = ({ state }: { readonly state: 'fires' | 'possible' | null }) =>
  state === 'fires' ? (
    <strong>fires</strong>
  ) : (
    <span className="whitespace-nowrap text-ink-muted">{state === 'possible' ? 'not settled' : 'silent'}</span>
  );

const PlanWords = ({ planned: { asked, choice } }: { readonly planned: Planned }) => (
  <span className="flex flex-wrap items-center gap-x-2">
    {choice && <Badge tone={choice === 'chosen' ? 'success' : 'info'}>{choice}</Badge>}
    {asked && <span className="text-ink-muted">a guideline asks for it</span>}
  </span>
);

const Differences = ({ none, children }: { readonly none: boolean; readonly children: ReactNode }) =>
  none ? <p className="text-ink-muted">None.</p> : children;

const alikeWords = (count: number, what: string): string =>
  count === 0
    ? `No ${what} is the same in both.`
    : `${count} ${what}${count === 1 ? ' is' : 's are'} the same in both.`;

const outcomeWords = (catalogue: Catalogue, outcome: Outcome | null): string =>
  outcome
    ? `${diagnosisWords(catalogue, outcome.diagnosis)} (${basisWords[outcome.establishedBy].toLowerCase()}, ${outcome.establishedOn})`
    : 'Not recorded.';
