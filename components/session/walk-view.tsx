'use client';

import { useRouter } from 'next/navigation';
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Answer, type Case, openCriteria, type Scope, suggestFor } from '@/engine';
import type { SessionView } from '@/server/sessions/schema';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { SaveState } from '../ui/save-state';
import { AnsweredList } from './answered-list';
import { ComplaintSearch } from './complaint-search';
import { CriteriaList } from './criteria-list';
import type { Knowledge } from './knowledge-client';
import { NoteField } from './note-field';
import { Notices } from './notices';
import { PatientStrip } from './patient-strip';
import { Plan, type PlanProps } from './plan';
import { QuestionCard } from './question-card';
import { Ranking } from './ranking';
import { RedFlagBanners } from './red-flag-banners';
import { SafetyCheck, safetyFindings } from './safety-check';
import { problemWords } from './session-words';
import { StatementList } from './statement-list';
import { useWalk } from './use-walk';

interface WalkViewProps {
  readonly session: SessionView;
  readonly knowledge: Knowledge;
}

const SHOWN_OTHERS = 5;
const FORESIGHT_MS = 60;

/** The walk: red flags above everything, questions on one side, what they mean on the other. */
export const WalkView = ({ session, knowledge: { base, catalogue } }: WalkViewProps) => {
  const walk = useWalk(session, base);
  const router = useRouter();
  const [later, setLater] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<string | null>(null);
  const [finishing, setFinishing] = useState(false);
  const { state, patient, assessment, questions, lookAhead, act } = walk;
  // Red flags, the next question and the ranking answer a tap in the same frame; the plan, which is long, comes after.
  const unhurried = useDeferredValue(state);

  const answer = (finding: string, given: Answer): void => {
    const complaint = state.complaints.includes(finding) || (state.complaints.length === 0 && isComplaint(given));
    act({ type: 'question_answered', finding, answer: given, complaint });
    setTaken(null);
  };
  const begun = Object.keys(state.answers).length > 0;
  // What is on the safety list is not asked a second time, one by one.
  const safety = useMemo(() => safetyFindings(base, catalogue, patient), [base, catalogue, patient]);
  const open = questions.filter(({ finding }) => !later.includes(finding) && !safety.includes(finding));
  const question = open.find(({ finding }) => finding === taken) ?? open[0];
  const closed = walk.closedAt !== null;

  const asked = question?.finding;
  useEffect(() => {
    if (!asked || catalogue.findings[asked]?.kind.type !== 'presence') return;
    // After the plan has been drawn and the answer saved: whoever reads the question gives it the time.
    const later = setTimeout(() => lookAhead(asked), FORESIGHT_MS);
    return () => clearTimeout(later);
  }, [asked, catalogue, lookAhead]);

  // The summary is read from the record, so it waits until the record has it.
  useEffect(() => {
    if (closed && walk.status === 'saved') router.push(`/sessions/${session.id}/review`);
  }, [closed, walk.status, router, session.id]);

  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="text-xl">Session</h1>
          <PatientStrip
            patient={state.patient}
            localReference={session.localReference}
            onChange={(patient) => act({ type: 'patient_described', patient })}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SaveState
            state={walk.status}
            {...(walk.status === 'not_saved' ? { detail: `${walk.waiting} waiting`, onRetry: walk.retry } : {})}
          />
          <ButtonLink href={`/sessions/${session.id}/review`}>Summary</ButtonLink>
          {!closed && (
            <Button
              variant="primary"
              loading={finishing}
              onClick={() => {
                setFinishing(true);
                act({ type: 'session_closed' });
              }}
            >
              Finish and sign
            </Button>
          )}
        </div>
      </div>
      {walk.problem && (
        <p role="status" className="rounded-lg border border-line-strong bg-surface px-4 py-2.5">
          {problemWords[walk.problem]}
        </p>
      )}
      <RedFlagBanners
        catalogue={catalogue}
        redFlags={assessment.redFlags}
        setAside={state.setAside}
        onSetAside={(redFlag, reason) => act({ type: 'red_flag_set_aside', redFlag, reason })}
        onRestore={(redFlag) => act({ type: 'red_flag_restored', redFlag })}
      />
      <fieldset
        disabled={walk.problem === 'closed'}
        aria-label="The walk"
        className="grid min-w-0 items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:grid-rows-[auto_1fr]"
      >
        <div className="grid gap-5">
          <Card>
            <ComplaintSearch catalogue={catalogue} answers={state.answers} first={!begun} onAnswer={answer} />
          </Card>
          {begun && <SafetyCheck {...{ catalogue, act }} items={safety} />}
          {begun && question && (
            <QuestionCard
              catalogue={catalogue}
              question={question}
              others={open.filter((other) => other !== question).slice(0, SHOWN_OTHERS)}
              onAnswer={answer}
              onOpen={setTaken}
              onLater={() => setLater([...later, question.finding])}
            />
          )}
          {begun && !question && (
            <EmptyState title="No further question would change anything">
              {later.length > 0 && <Button onClick={() => setLater([])}>Show those put off</Button>}
            </EmptyState>
          )}
        </div>
        <div className="grid gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Notices catalogue={catalogue} assessment={assessment} disagrees={walk.disagrees} />
          {assessment.scope === 'inside' ? (
            <>
              <Ranking {...{ base, catalogue, patient, assessment }} before={walk.before} />
              {begun && (
                // Below what is read first: laid out when it comes into view.
                <div className="[contain-intrinsic-size:auto_90rem] [content-visibility:auto]">
                  <UnhurriedPlan {...{ base, catalogue, act }} state={unhurried} />
                </div>
              )}
              {begun && <StatementList catalogue={catalogue} statements={assessment.statements} />}
              {begun && (
                <CriteriaList
                  {...{ catalogue }}
                  criteria={assessment.criteria}
                  open={() => openCriteria(base, patient)}
                />
              )}
            </>
          ) : (
            <OutOfScope scope={assessment.scope} from={base.method.ages.from} />
          )}
        </div>
        <div className="grid gap-5 lg:col-start-1">
          {Object.keys(state.answers).length > 0 && (
            <AnsweredList
              catalogue={catalogue}
              state={state}
              onAnswer={answer}
              onWithdraw={(finding) => act({ type: 'answer_withdrawn', finding })}
              undo={walk.undo}
            />
          )}
          <NoteField text={state.note} onWrite={walk.writeNote} />
        </div>
      </fieldset>
    </div>
  );
};

const OutOfScope = ({ scope, from }: { readonly scope: Scope; readonly from: number }) =>
  scope === 'outside_ages' ? (
    <EmptyState title="Outside the ages this knowledge base speaks about">
      It is about people of {from} years and older. Nothing is ranked or suggested here; red flags are still shown.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing about the gut so far">
      This knowledge base speaks about complaints of the gut, reactions to food, and what a diseased gut leaves in the
      blood. Until one of these is entered nothing is ranked or suggested; red flags are still shown.
    </EmptyState>
  );

/** Thinks and draws only when the deferred state has caught up. */
const UnhurriedPlan = memo(({ state, ...rest }: Omit<PlanProps, 'suggestions' | 'patient'>) => {
  const { patient: described, answers, results } = state;
  const patient = useMemo((): Case => ({ ...described, answers, results }), [described, answers, results]);
  const suggestions = useMemo(() => suggestFor(rest.base, patient), [rest.base, patient]);
  return <Plan {...rest} {...{ state, patient, suggestions }} />;
});

/** A figure or a choice can be why the patient comes; a denial cannot. */
const isComplaint = (answer: Answer): boolean => answer.kind !== 'state' || answer.state === 'present';
