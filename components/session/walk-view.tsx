'use client';

import { useRouter } from 'next/navigation';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Patient } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { Card } from '../ui/card';
import { useAfterPaint } from '../ui/use-after-paint';
import { useSame } from '../ui/use-same';
import { AtOddsProvider } from './at-odds';
import { hasBegun } from './begun';
import { BelowQuestions } from './below-questions';
import { ComplaintSearch } from './complaint-search';
import { GuidedStep } from './guided-step';
import type { Knowledge } from './knowledge-client';
import { knownIllnessOf } from './known-illness-of';
import { CarriedOver, ExpertView, FinishDialog, fetchLazyParts, KnownIllness, Unsettled } from './lazy-parts';
import { keepMode, type Mode } from './mode';
import { RedFlagBanners } from './red-flag-banners';
import { SafetyCheck, safetyFindings } from './safety-check';
import type { SaveProblem } from './saving';
import { problemWords } from './session-words';
import { standingFlags } from './standing-flags';
import { StillToAnswer } from './still-to-answer';
import { BegunContext } from './use-box';
import { useWaiting } from './use-waiting';
import { useWalk } from './use-walk';
import { WalkHead } from './walk-head';
import { WalkJumps } from './walk-jumps';
import { WalkMeaning } from './walk-meaning';

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
  const [mode, setMode] = useState(kept);
  const [signing, setSigning] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const { state, patient, assessment, lookAhead, act, answer } = walk;
  const { waiting, passed, setWaiting, pass } = useWaiting();
  const askedInSearch = useMemo(() => waiting.filter(({ isFinding }) => isFinding).map(({ id }) => id), [waiting]);
  const answerOn = useCallback<typeof answer>(
    (...given) => {
      pass();
      answer(...given);
    },
    [answer, pass],
  );
  const actOn = useCallback<typeof act>(
    (...entries) => {
      pass();
      act(...entries);
    },
    [act, pass],
  );
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
    <BegunContext value={walk.keeper}>
      <AtOddsProvider catalogue={catalogue} notices={assessment.notices}>
        <div className="flex flex-col gap-5">
          <WalkHead
            {...{ session, walk, mode, begun, sharing, finishing }}
            onMode={chooseMode}
            onDescribe={describe}
            onFinish={askToSign}
          />
          {begun && assessment.scope === 'inside' && !veiled && (
            <Jumps flags={standing.length} waiting={waiting.length} guided={mode === 'guided'} />
          )}
          <Banners
            catalogue={catalogue}
            redFlags={redFlags}
            setAside={state.setAside}
            onSetAside={setAside}
            onRestore={restore}
          />
          {/* Of what was changed elsewhere nothing is put above what somebody is about to press. */}
          {walk.problem && walk.problem !== 'elsewhere' && (
            <p role="status" className="rounded-lg border border-line-strong bg-surface px-4 py-2.5">
              {problemWords[walk.problem]}
            </p>
          )}
          {signing && (
            <FinishDialog
              {...{ catalogue, standing, safety, state, waiting }}
              onSign={finish}
              onClose={() => setSigning(false)}
            />
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
                    onAsk={setWaiting}
                    onPass={pass}
                    onReason={walk.holdReason}
                  />
                </Card>
              </div>
              {state.followsUp && <CarriedOver {...{ catalogue, state, act }} asked={safety} />}
              {mode === 'expert' && known}
              {begun && mode === 'guided' && (
                <Step
                  {...{ base, patient, catalogue, state, safety, questions, passed }}
                  act={actOn}
                  assessment={veiled ? null : assessment}
                  onAnswer={answerOn}
                  onWithdraw={withdraw}
                  undo={walk.undo}
                  onAsk={onAsk}
                />
              )}
              {/* Below the question: it comes with an answer, and what comes late pushes nothing away from under a finger. */}
              {mode === 'guided' && known}
              {begun && mode === 'expert' && (
                <div id="walk-questions" tabIndex={-1} className="grid grid-cols-1 gap-5 outline-none print:hidden">
                  <StillToAnswer waiting={passed} />
                  <SafetyCheck {...{ base, patient, catalogue }} act={actOn} items={safety} />
                  <ExpertView
                    {...{ base, catalogue, state, patient, questions }}
                    assessment={veiled ? null : assessment}
                    onAnswer={answer}
                    onWithdraw={withdraw}
                  />
                </div>
              )}
            </div>
            <WalkMeaning
              {...{ walk, base, catalogue, late, begun, veiled, emergency, waiting }}
              sessionId={session.id}
            />
            <div className="grid grid-cols-1 gap-5 contain-content lg:col-start-1">
              <BelowQuestions
                {...{ base, catalogue, act, late, waiting }}
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
    </BegunContext>
  );
};

// Drawn again only when what they show has changed, not whenever something is said about saving.
const Banners = memo(RedFlagBanners);
const Search = memo(ComplaintSearch);
const Step = memo(GuidedStep);
const Jumps = memo(WalkJumps);

/** What the clinician has to see to. */
const unsettled: ReadonlySet<SaveProblem | null> = new Set(['clash', 'refused', 'closed', 'signed_out', 'elsewhere']);
