import type { ReactNode } from 'react';
import { type Consultation, type KnowledgeBase, openCriteria, type RankedCondition, type RedFlag } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { caseOf } from '@/server/sessions/state';
import type { SessionView } from '@/server/sessions/wire/schema';
import { PrintButton } from '../interchange/print-button';
import { TimeText } from '../numbers/time-text';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { resultWords } from './answer-words';
import { carriedWords } from './carried-words';
import { catalogueSlice } from './catalogue-slice';
import { CriteriaList } from './criteria-list';
import { knownConditions, knownWords } from './known-illness-of';
import { Notices } from './notices';
import { patientWords } from './patient-words';
import { RangePlot, type RangePlotRow } from './range-plot';
import { RangePlotTable } from './range-plot-table';
import { byExplanation, partsOf } from './ranking-order';
import { nameIn } from './reading-words';
import { RedFlagBanners } from './red-flag-banners';
import { ReviewAnswers } from './review-answers';
import { type NumberedEvent, reviewedWalk } from './review-frames';
import { ReviewPlan } from './review-plan';
import { ReviewWalk } from './review-walk';
import { ReviewWhy, ReviewWhyName } from './review-why';
import { StatementList } from './statement-list';
import { WhyThisNumber } from './why-this-number';

interface SessionReviewProps {
  readonly session: SessionView;
  readonly consultation: Consultation;
  readonly events: readonly NumberedEvent[];
  /** Which frame of the walk is read first, and the address of this page without it. */
  readonly walk: { readonly initial: number | null; readonly address: string };
  /** The sessions it follows and that follow it. */
  readonly related: ReactNode;
  /** With whom it is shared. */
  readonly sharing: ReactNode;
  /** What was signed, and what it turned out to be. */
  readonly signOff: ReactNode;
  /** What the session was made with; without a base its reasons cannot be written out. */
  readonly knowledge: { readonly base: KnowledgeBase | null; readonly catalogue: Catalogue };
}

/** How many of the leading conditions bring their reasons to paper; the session file has them all. */
const PRINTED_REASONS = 3;

/** A session as it looked: the assessment that was on the screen, what was entered, and when. Reads without script. */
export const SessionReview = ({
  session,
  consultation,
  events,
  walk,
  related,
  sharing,
  signOff,
  knowledge,
}: SessionReviewProps) => {
  const { state } = session;
  const { assessment, advice } = consultation;
  const { base, catalogue } = knowledge;
  const ranked = byExplanation(assessment.ranking);
  const { leading, notToBeMissed, others } = partsOf(ranked);
  const known = knownConditions(catalogue, state.answers);
  const rowOf = (condition: RankedCondition): RangePlotRow => ({
    id: condition.condition,
    name: nameIn(catalogue, condition.condition),
    estimate: condition.posterior,
    prior: condition.prior.point,
    label: (base || known.includes(condition.condition)) && (
      <span className="flex flex-wrap items-center gap-x-2">
        {base ? (
          <ReviewWhyName name={nameIn(catalogue, condition.condition)} />
        ) : (
          nameIn(catalogue, condition.condition)
        )}
        {known.includes(condition.condition) && <Badge>known</Badge>}
      </span>
    ),
    note: base && (
      <ReviewWhy printed={leading.slice(0, PRINTED_REASONS).includes(condition)}>
        <WhyThisNumber {...{ base, catalogue, condition }} patient={caseOf(state)} />
      </ReviewWhy>
    ),
  });
  return (
    <div className="grid grid-cols-1 gap-5">
      <PageHeader
        title={state.complaints.map((id) => nameIn(catalogue, id)).join(', ') || 'Session'}
        lead={patientWords(state.patient)}
        back={{ href: '/sessions', label: 'Past sessions' }}
        meta={
          <>
            <TimeText at={session.createdAt} />
            <Badge>{session.closedAt ? 'finished' : 'open'}</Badge>
            {session.demonstration && <Badge tone="info">demonstration</Badge>}
            {session.localReference && <span>{session.localReference}</span>}
          </>
        }
        actions={
          <>
            {sharing}
            <PrintButton />
            <ButtonLink href={`/sessions/compare?a=${session.id}`}>Compare…</ButtonLink>
            <ButtonLink href={`/sessions/new?follows=${session.id}`}>Follow up…</ButtonLink>
            {!session.closedAt && (
              <ButtonLink href={`/sessions/${session.id}`} variant="primary">
                Continue
              </ButtonLink>
            )}
          </>
        }
      />
      {related}
      <RedFlagBanners
        catalogue={catalogueSlice(catalogue, namedBy(assessment.redFlags))}
        redFlags={assessment.redFlags}
        setAside={state.setAside}
      />
      {signOff}
      <Notices catalogue={catalogue} assessment={assessment} />
      <Card
        title="Conditions to consider"
        note="As it stood after the last entry: what explains the findings best comes first, and the figures say how likely each is."
      >
        {known.length > 0 && <p className="mb-2 text-sm">{knownWords(known.map((id) => nameIn(catalogue, id)))}</p>}
        <RangePlot caption="Best explanation of the findings first" captionHidden rows={leading.map(rowOf)} />
        {notToBeMissed.length > 0 && (
          <div className="mt-4">
            <RangePlot caption="Not to be missed, however unlikely" showKey={false} rows={notToBeMissed.map(rowOf)} />
          </div>
        )}
        {others.length > 0 && (
          <Disclosure look="inline" summary={`${others.length} more`}>
            <RangePlot caption="The other conditions" captionHidden showKey={false} rows={others.map(rowOf)} />
          </Disclosure>
        )}
        {/* On paper the words and figures beside the picture are enough. */}
        <div className="print:hidden">
          <Disclosure look="inline" summary="The same as a table">
            <RangePlotTable
              caption="Conditions with their probability ranges"
              rows={ranked.map(rowOf).map(({ label: _, note: __, ...row }) => row)}
            />
          </Disclosure>
        </div>
      </Card>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <Card title="Answers">
            <ReviewAnswers {...{ catalogue, state }} />
          </Card>
          {state.ownDifferential && (
            <Card
              title="Own thoughts"
              note={state.ownDifferential.unaided ? 'Written down before the ranking was shown.' : undefined}
            >
              <p>
                {[...state.ownDifferential.conditions.map((id) => nameIn(catalogue, id)), state.ownDifferential.other]
                  .filter(Boolean)
                  .join(', ') || 'None written down.'}
              </p>
            </Card>
          )}
          {state.note && (
            <Card title="Notes">
              <p className="whitespace-pre-wrap">{state.note}</p>
            </Card>
          )}
        </div>
        <div className="grid gap-5">
          {Object.keys(state.results).length > 0 && (
            <Card title="Results">
              <DescriptionList
                items={Object.entries(state.results).map(([id, result]) => ({
                  term: nameIn(catalogue, id),
                  description: `${resultWords(catalogue, id, result, state.reported[id])}${carriedWords(state.followsUp?.results[id])}`,
                }))}
              />
            </Card>
          )}
          <ReviewPlan catalogue={catalogue} suggestions={advice.suggestions} state={state} />
          <StatementList catalogue={catalogue} statements={assessment.statements} />
          <CriteriaList
            catalogue={catalogue}
            criteria={assessment.criteria}
            open={base ? openCriteria(base, caseOf(state)) : []}
          />
        </div>
      </div>
      <ReviewWalk key={walk.address} walk={reviewedWalk(catalogue, events)} {...walk} />
      <p className="max-w-reading text-sm text-ink-muted">
        Knowledge {assessment.knowledgeVersion} · engine {assessment.engineVersion} · app {session.appVersion} · no
        licensed clinician has reviewed the content yet
      </p>
    </div>
  );
};

const namedBy = (redFlags: readonly RedFlag[]): readonly string[] =>
  redFlags.flatMap(({ rule, because, missing }) => [rule, ...because, ...missing]);
