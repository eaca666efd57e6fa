'use client';

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type Answer,
  type Assessment,
  type Case,
  consult,
  fingerprintOf,
  type KnowledgeBase,
  type SuggestedQuestion,
} from '@/engine';
import { cleanText } from '@/server/sessions/clean-text';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { caseOf } from '@/server/sessions/state';
import type { SessionView } from '@/server/sessions/wire/schema';
import { useClinicianId } from '@/trpc/react';
import { afterPaint } from '../ui/use-after-paint';
import { whenIdle } from '../ui/when-idle';
import { BegunKeeper } from './begun-keeper';
import { keepBegun, loadBegun } from './begun-store';
import { keepDraft, keepSession, loadDraft } from './draft-store';
import { Foresight } from './foresight';
import type { Choices } from './merge';
import { pressOf } from './press';
import { SaveQueue } from './save-queue';
import type { SaveSnapshot } from './saving';
import { outcomeOf } from './send-entry';
import { sessionCalls } from './session-calls';
import { useBefore } from './use-before';
import { useElsewhere } from './use-elsewhere';

export interface Walk extends SaveSnapshot {
  /** What is known so far, as the engine takes it: the same object until something of it changes. */
  readonly patient: Case;
  readonly assessment: Assessment;
  readonly questions: readonly SuggestedQuestion[];
  /** Thinks of the answers to this question before they are given. */
  readonly lookAhead: (finding: string) => void;
  /** The assessment before the last entry: where the ranking came from. */
  readonly before: Assessment | null;
  /** What one press does is one step for undoing it. */
  readonly act: (...entries: readonly Entry[]) => void;
  /** Answers a finding; one that brings the patient is a complaint. */
  readonly answer: (finding: string, given: Answer, reported?: Reported) => void;
  /** While this is being entered as why the patient comes, nothing else becomes it. */
  readonly holdReason: (finding: string | null) => void;
  readonly writeNote: (text: string) => void;
  readonly undo: (() => void) | null;
  readonly retry: () => void;
  /** What an earlier visit left has been taken up. */
  readonly begun: boolean;
  /** What is typed and not entered yet. */
  readonly keeper: BegunKeeper;
  readonly decide: (choices: Choices) => void;
  readonly amend: (reason: string) => void;
  readonly discardRefused: () => void;
  /** Shows what was changed elsewhere; says whether it could be had. */
  readonly showNewest: () => Promise<boolean>;
  /** The server came to another assessment than this browser: said, never hidden. */
  readonly disagrees: boolean;
}

/** A session being worked through: what was done, what it means, and whether it is saved. */
export const useWalk = (session: SessionView, base: KnowledgeBase): Walk => {
  const owner = useClinicianId();
  const [disagrees, setDisagrees] = useState(false);
  const [begun, setBegun] = useState(false);
  const history = useRef<readonly (readonly Entry[])[]>([]);
  const [undoable, setUndoable] = useState(0);
  const [queue] = useState(() => {
    // What the server will have to agree with: the state at the end of what it has.
    let reached: SessionState = session.state;
    const calls = sessionCalls(owner);
    return new SaveQueue(session, {
      send: async (pending, lastEventNumber) => {
        await shown();
        try {
          const reply = await calls.record({
            sessionId: session.id,
            lastEventNumber,
            idempotencyKey: pending.idempotencyKey,
            knowledgeVersion: base.version,
            entry: pending.entry,
          });
          return { outcome: 'saved', ...reply };
        } catch (error) {
          return outcomeOf(error);
        }
      },
      reload: async () => {
        try {
          return await calls.open({ sessionId: session.id });
        } catch {
          return null;
        }
      },
      onSaved: (fingerprint) => {
        const now = reached;
        // Thinking a second time of what is on the screen already takes nothing from the next tap.
        whenIdle(() => {
          if (fingerprintOf(consult(base, caseOf(now))) !== fingerprint) setDisagrees(true);
        });
      },
      keep: async (pending) => {
        await shown();
        return keepDraft(owner, session.id, pending);
      },
      keepConfirmed: (confirmed) => {
        reached = confirmed.state;
        keepSession(owner, { ...session, ...confirmed });
      },
      merging: () => import('./merge'),
      now: () => new Date().toISOString(),
      newKey: () => crypto.randomUUID(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
  });
  const snapshot = useSyncExternalStore(queue.subscribe, queue.current, queue.current);

  const opened = useEffectEvent(() => keepSession(owner, session));
  useEffect(() => {
    opened();
    void loadDraft(owner, session.id).then((kept) => {
      if (kept.length > 0) queue.restore(kept);
      else void queue.elsewhere.refresh();
      setBegun(true);
    });
    // The network is back, or whoever was signed out comes back from signing in.
    const back = () => queue.retry();
    const leaving = (event: BeforeUnloadEvent) => {
      const { waiting, status } = queue.current();
      if (waiting > 0 && status !== 'offline') event.preventDefault();
    };
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [queue, session.id, owner]);

  const [keeper] = useState(
    () =>
      new BegunKeeper(session.state, {
        load: () => loadBegun(owner, session.id),
        keep: (kept) => keepBegun(owner, session.id, kept),
      }),
  );
  useEffect(() => keeper.see(snapshot.state), [keeper, snapshot.state]);
  const isClosed = snapshot.closedAt !== null;
  useEffect(() => {
    if (isClosed) keeper.end();
    // After what was not saved yet has been taken up: what is entered is begun no longer.
    else if (begun) void keeper.takeUp();
  }, [keeper, isClosed, begun]);

  const { patient: described, answers, results } = snapshot.state;
  const patient = useMemo((): Case => ({ ...described, answers, results }), [described, answers, results]);
  const [foresight] = useState(() => new Foresight(base));
  const { assessment, questions } = useMemo(() => foresight.think(patient), [foresight, patient]);
  const before = useBefore(assessment);

  const remember = useCallback((steps: readonly (readonly Entry[])[]): void => {
    history.current = steps;
    setUndoable(steps.length);
  }, []);
  // What was done since is not undone with it.
  const forgetSteps = useCallback((): void => remember([]), [remember]);
  useElsewhere(queue, session.id, forgetSteps);
  // The same functions at every drawing, so that what has not changed need not be drawn again.
  const act = useCallback(
    (...entries: readonly Entry[]): void => {
      const press = pressOf(base, queue.current().state, entries);
      if (press.back.length > 0) remember([...history.current, press.back]);
      for (const entry of press.entries) queue.add(entry);
    },
    [queue, base, remember],
  );
  const reason = useRef<string | null>(null);
  const holdReason = useCallback((finding: string | null): void => {
    reason.current = finding;
  }, []);
  const answer = useCallback(
    (finding: string, given: Answer, reported?: Reported): void => {
      const { complaints } = queue.current().state;
      const isOpen = complaints.length === 0 && [null, finding].includes(reason.current);
      const complaint = complaints.includes(finding) || (isOpen && isComplaint(given));
      act({ type: 'question_answered', finding, answer: given, complaint, ...(reported && { reported }) });
    },
    [queue, act],
  );
  const undo = useCallback((): void => {
    const last = history.current.at(-1);
    if (!last) return;
    remember(history.current.slice(0, -1));
    for (const entry of last) queue.add(entry);
  }, [queue, remember]);
  return {
    ...snapshot,
    patient,
    assessment,
    questions,
    lookAhead: useCallback((finding: string) => foresight.lookAhead(patient, finding), [foresight, patient]),
    before,
    act,
    answer,
    holdReason,
    writeNote: useCallback((text: string) => queue.writeNote(cleanText(text)), [queue]),
    undo: undoable > 0 ? undo : null,
    retry: () => queue.retry(),
    begun,
    keeper,
    decide: (choices) => void queue.decide(choices),
    amend: (reason) => void queue.amend(reason),
    discardRefused: () => queue.discardRefused(),
    showNewest: async () => {
      const isShown = await queue.elsewhere.look(() => true);
      if (isShown) forgetSteps();
      return isShown;
    },
    disagrees,
  };
};

/** A figure or a choice can be why the patient comes; a denial cannot. */
const isComplaint = (answer: Answer): boolean => answer.kind !== 'state' || answer.state === 'present';

/** In a tab that nobody sees there are no frames. */
const NO_FRAME_MS = 100;

/**
 * The frame that shows what was entered is painted: now it is written down on this device, and then sent. Done before, sealing
 * and writing had that frame wait; whoever closes the page in between is asked first.
 */
const shown = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, NO_FRAME_MS);
  });
