'use client';

import { useRouter } from 'next/navigation';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Scope } from '@/engine';
import type { Patient } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { SaveState } from '../ui/save-state';
import { SegmentedControl } from '../ui/segmented-control';
import { useAfterPaint } from '../ui/use-after-paint';
import { useHydrated } from '../ui/use-hydrated';
import { useOnline } from '../ui/use-online';
import { useSame } from '../ui/use-same';
import { AtOddsProvider } from './at-odds';
import { hasBegun } from './begun';
import { BelowQuestions } from './below-questions';
import { BelowRanking } from './below-ranking';
import { ComplaintSearch } from './complaint-search';
import { GuidedStep } from './guided-step';
import type { Knowledge } from './knowledge-client';
import { knownConditions, knownIllnessOf } from './known-illness-of';
import {
  CarriedOver,
  ExpertView,
  FinishDialog,
  fetchLazyParts,
  KnownIllness,
  OwnDifferential,
  Unsettled,
} from './lazy-parts';
import { keepMode, type Mode, modes, modeWords } from './mode';
import { Notices } from './notices';
import { PatientStrip } from './patient-strip';
import { Ranking } from './ranking';
import { RedFlagBanners } from './red-flag-banners';
import { ResultsList } from './results-list';
import { SafetyCheck, safetyFindings } from './safety-check';
import type { SaveProblem } from './saving';
import { problemWords, savedWords } from './session-words';
import { standingFlags } from './standing-flags';
import { useWalk } from './use-walk';
import { WalkJumps } from './walk-jumps';

interface WalkViewProps {
  readonly session: SessionView;
  readonly knowledge: Knowledge;
  readonly mode: Mode;
  /** The ranking waits until the clinician has written down what they think of. */
  readonly ownFirst: boolean;
  readonly sharing?: ReactNode;
}

const FORESIGHT_MS = 60;
/** What is not seen at first is fetched once the page has come to rest. */
const REST_MS = 5000;

/** The walk: red flags above everything, questions on one side, what they mean on the other. */
export const WalkView = ({ session, knowledge: { base, catalogue }, mode: kept, ownFirst, sharing }: WalkViewProps) => {
  const walk = useWalk(session, base);
  const router = useRouter();
  const online = useOnline();
  const awake = useHydrated();
  const [mode, setMode] = useState(kept);
  const [signing, setSigning] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const { state, patient, assessment, lookAhead, act, answer } = walk;
  const [askedInSearch, setAskedInSearch] = useState<readonly string[]>([]);
  const questions = useMemo(
    () =>
      askedInSearch.length > 0
        ? walk.questions.filter(({ finding }) => !askedInSearch.includes(finding))
        : walk.questions,
    [walk.questions, askedInSearch],
  );
  // Red flags, the next question and the ranking answer a tap in the same frame; all else comes after that is painted.
  const now = useMemo(() => ({ state, patient, assessment }), [state, patient, assessment]);
  const late = useAfterPaint(now);
  const describe = useCallback((patient: Patient) => act({ type: 'patient_described', patient }), [act]);
  const chooseMode = useCallback((next: Mode): void => {
    setMode(next);
    keepMode(next);
  }, []);
  const setAside = useCallback(
    (redFlag: string, reason: string) => act({ type: 'red_flag_set_aside', redFlag, reason }),
    [act],
  );
  const restore = useCallback((redFlag: string) => act({ type: 'red_flag_restored', redFlag }), [act]);
  const withdraw = useCallback((finding: string) => act({ type: 'answer_withdrawn', finding }), [act]);
  const askToSign = useCallback((): void => setSigning(true), []);
  const finish = useCallback((): void => {
    setSigning(false);
    setFinishing(true);
    act({ type: 'session_closed' });
  }, [act]);
  const begun = hasBegun(state);
  // What is on the safety list is not asked a second time, one by one.
  const carried = state.followsUp?.answers;
  const safety = useMemo(() => safetyFindings(base, catalogue, patient, carried), [base, catalogue, patient, carried]);
  const redFlags = useSame(assessment.redFlags);
  const standing = standingFlags(redFlags, state.setAside);
  const emergency = standing.some(({ urgency }) => urgency === 'emergency');
  const illness = knownIllnessOf(catalogue, state);
  const diagnosed = useMemo(() => knownConditions(catalogue, state.answers), [catalogue, state.answers]);
  const known = illness && (
    <div className="print:hidden">
      <KnownIllness
        {...{ illness, base, catalogue, act }}
        patient={late.patient}
        state={late.state}
        decisions={state.decisions}
        onAnswer={answer}
        onWithdraw={withdraw}
      />
    </div>
  );
  const closed = walk.closedAt !== null;
  const veiled = ownFirst && state.ownDifferential === null;

  // Held in no state: the page would be drawn once more for it, before the frame that shows the question.
  const onAsk = useCallback(
    (asked: string | null): (() => void) => {
      if (!asked || catalogue.findings[asked]?.kind.type !== 'presence') return () => undefined;
      // After the plan has been drawn and the answer saved: whoever reads the question gives it the time.
      const later = setTimeout(() => lookAhead(asked), FORESIGHT_MS);
      return () => clearTimeout(later);
    },
    [catalogue, lookAhead],
  );

  useEffect(() => {
    const later = setTimeout(fetchLazyParts, REST_MS);
    return () => clearTimeout(later);
  }, []);

  // The summary is read from the record, so it waits until the record has it.
  useEffect(() => {
    if (closed && walk.begun && walk.status === 'saved') router.push(`/sessions/${session.id}/review`);
  }, [closed, walk.begun, walk.status, router, session.id]);

  return (
    <AtOddsProvider catalogue={catalogue} notices={assessment.notices}>
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <div className="max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-3">
            {mode === 'guided' && begun ? (
              // In this mode the question is the heading of the page.
              <p className="text-xl font-semibold">Session</p>
            ) : (
              <h1 className="text-xl">Session</h1>
            )}
            <Strip patient={state.patient} localReference={session.localReference} onChange={describe} />
          </div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <Modes
              legend="How to go through it"
              legendHidden
              fit
              size="sm"
              options={modeOptions}
              value={mode}
              onValueChange={chooseMode}
            />
            <SaveState
              state={!awake ? 'asleep' : walk.status === 'saved' && !online ? 'offline' : walk.status}
              detail={savedWords(walk)}
              {...(walk.status === 'not_saved' && !awaitsChoice.has(walk.problem) && { onRetry: walk.retry })}
            />
            {/* One row of a phone: red flags stand under it. */}
            <div className="flex flex-wrap items-center gap-y-2 max-sm:w-full max-sm:justify-between sm:gap-x-4">
              {sharing}
              <Ending sessionId={session.id} {...{ closed, finishing }} onFinish={askToSign} />
            </div>
          </div>
        </div>
        {begun && assessment.scope === 'inside' && !veiled && (
          <Jumps flags={standing.length} guided={mode === 'guided'} />
        )}
        <Banners
          catalogue={catalogue}
          redFlags={redFlags}
          setAside={state.setAside}
          onSetAside={setAside}
          onRestore={restore}
        />
        {walk.problem && (
          <p role="status" className="rounded-lg border border-line-strong bg-surface px-4 py-2.5">
            {problemWords[walk.problem]}
          </p>
        )}
        {signing && (
          <FinishDialog {...{ catalogue, standing, safety, state }} onSign={finish} onClose={() => setSigning(false)} />
        )}
        {unsettled.has(walk.problem) && <Unsettled {...{ catalogue, walk }} />}
        <fieldset
          disabled={walk.problem === 'closed'}
          aria-label="The walk"
          data-walk={mode}
          className="grid min-w-0 items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:grid-rows-[auto_1fr] min-[110rem]:grid-cols-[minmax(0,4fr)_minmax(0,9fr)]"
        >
          <div className="grid grid-cols-1 gap-5">
            <div className="print:hidden">
              <Card>
                <Search
                  {...{ base, catalogue, act }}
                  patient={late.patient}
                  state={late.state}
                  first={!begun}
                  onAnswer={answer}
                  onAsk={setAskedInSearch}
                />
              </Card>
            </div>
            {state.followsUp && <CarriedOver {...{ catalogue, state, act }} asked={safety} />}
            {mode === 'expert' && known}
            {begun && mode === 'guided' && (
              <Step
                {...{ base, patient, catalogue, state, safety, questions, act }}
                assessment={veiled ? null : assessment}
                onAnswer={answer}
                onWithdraw={withdraw}
                undo={walk.undo}
                onAsk={onAsk}
              />
            )}
            {/* Below the question: it comes with an answer, and what comes late pushes nothing away from under a finger. */}
            {mode === 'guided' && known}
            {begun && mode === 'expert' && (
              <div id="walk-questions" tabIndex={-1} className="grid grid-cols-1 gap-5 outline-none print:hidden">
                <SafetyCheck {...{ base, patient, catalogue, act }} items={safety} />
                <ExpertView {...{ base, catalogue, state, questions }} onAnswer={answer} onWithdraw={withdraw} />
              </div>
            )}
          </div>
          <div
            data-meaning=""
            className="grid grid-cols-1 gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 min-[110rem]:grid-cols-2 min-[110rem]:items-start min-[110rem]:*:col-start-1"
          >
            <Notices catalogue={catalogue} assessment={assessment} disagrees={walk.disagrees} />
            {assessment.scope === 'inside' && veiled && begun ? (
              <OwnDifferential {...{ catalogue, act }} />
            ) : assessment.scope === 'inside' && veiled ? null : assessment.scope === 'inside' ? (
              <>
                <div id="walk-ranking" tabIndex={-1} className="outline-none contain-content">
                  <Conditions
                    {...{ base, catalogue, patient, assessment, begun }}
                    before={walk.before}
                    own={state.ownDifferential?.conditions ?? nobodys}
                    known={diagnosed}
                  />
                </div>
                {state.ownDifferential?.other && (
                  <p className="-mt-3 px-5 text-sm text-ink-muted">
                    You also thought of: {state.ownDifferential.other}
                  </p>
                )}
                <BelowRanking
                  {...{ base, catalogue, act, emergency, late }}
                  sessionId={session.id}
                  decisions={state.decisions}
                />
              </>
            ) : (
              <>
                <OutOfScope scope={assessment.scope} from={base.method.ages.from} />
                {assessment.scope === 'outside_subject' ? (
                  <BelowRanking
                    {...{ base, catalogue, act, emergency, late }}
                    sessionId={session.id}
                    decisions={state.decisions}
                  />
                ) : (
                  begun && <ResultsList {...{ base, catalogue, patient, state, act }} />
                )}
              </>
            )}
          </div>
          <div className="grid grid-cols-1 gap-5 contain-content lg:col-start-1">
            <BelowQuestions
              {...{ base, catalogue, act, late }}
              onAnswer={answer}
              onWithdraw={withdraw}
              undo={walk.undo}
              note={state.note}
              onNote={walk.writeNote}
            />
          </div>
        </fieldset>
      </div>
    </AtOddsProvider>
  );
};

interface EndingProps {
  readonly sessionId: string;
  readonly closed: boolean;
  readonly finishing: boolean;
  readonly onFinish: () => void;
}

/** Where a session ends. */
const Ending = memo(({ sessionId, closed, finishing, onFinish }: EndingProps) => (
  <>
    <ButtonLink href={`/sessions/${sessionId}/review`} className="max-sm:px-3">
      Summary
    </ButtonLink>
    {!closed && (
      <Button variant="primary" className="max-sm:px-3" loading={finishing} onClick={onFinish}>
        Finish and sign
      </Button>
    )}
  </>
));

const OutOfScope = ({ scope, from }: { readonly scope: Scope; readonly from: number }) =>
  scope === 'outside_ages' ? (
    <EmptyState title="Outside the ages this knowledge base speaks about">
      It is about people of {from} years and older. Nothing is ranked or suggested here; red flags are still shown.
    </EmptyState>
  ) : (
    <EmptyState title="Nothing about the gut so far">
      This knowledge base speaks about complaints of the gut, reactions to food, what a diseased gut leaves in the
      blood, and people with a known colitis or celiac disease. Until one of these is entered nothing is ranked; red
      flags and what a guideline asks for are still shown. A result that is there already, such as a blood count, can be
      entered below.
    </EmptyState>
  );

// Drawn again only when what they show has changed, not whenever something is said about saving.
const Strip = memo(PatientStrip);
const Banners = memo(RedFlagBanners);
const Search = memo(ComplaintSearch);
const Step = memo(GuidedStep);
const Conditions = memo(Ranking);
const Modes = memo(SegmentedControl<Mode>);
const modeOptions = modes.map((value) => ({ value, label: modeWords[value] }));
const Jumps = memo(WalkJumps);
const nobodys: readonly string[] = [];

/** What no second try would mend. */
const awaitsChoice: ReadonlySet<SaveProblem | null> = new Set(['clash', 'refused', 'closed']);

/** What the clinician has to see to. */
const unsettled: ReadonlySet<SaveProblem | null> = new Set(['clash', 'refused', 'closed', 'signed_out']);
