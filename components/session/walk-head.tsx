'use client';

import { memo, type ReactNode } from 'react';
import type { Patient } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { TimeText } from '../numbers/time-text';
import { Button, ButtonLink } from '../ui/button';
import { SaveState } from '../ui/save-state';
import { SegmentedControl } from '../ui/segmented-control';
import { useHydrated } from '../ui/use-hydrated';
import { useOnline } from '../ui/use-online';
import { type Mode, modes, modeWords } from './mode';
import { PatientStrip } from './patient-strip';
import type { SaveProblem } from './saving';
import { savedWords } from './session-words';
import type { Walk } from './use-walk';

interface WalkHeadProps {
  readonly session: SessionView;
  readonly walk: Walk;
  readonly mode: Mode;
  readonly begun: boolean;
  readonly sharing: ReactNode;
  /** It is being signed. */
  readonly finishing: boolean;
  readonly onMode: (mode: Mode) => void;
  readonly onDescribe: (patient: Patient) => void;
  readonly onFinish: () => void;
}

/** About whom, in which way it is gone through, whether it is saved, and where it ends. */
export const WalkHead = (props: WalkHeadProps) => {
  const { session, walk, mode, begun, sharing, finishing, onMode, onDescribe, onFinish } = props;
  const online = useOnline();
  const awake = useHydrated();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="max-sm:flex max-sm:flex-wrap max-sm:items-baseline max-sm:gap-x-3">
        {mode === 'guided' && begun ? (
          // In this mode the question is the heading of the page.
          <p className="text-xl font-semibold">Session</p>
        ) : (
          <h1 className="text-xl">Session</h1>
        )}
        <Strip patient={walk.state.patient} localReference={session.localReference} onChange={onDescribe} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <Modes
          legend="How to go through it"
          legendHidden
          fit
          size="sm"
          options={modeOptions}
          value={mode}
          onValueChange={onMode}
        />
        <SaveState
          state={!awake ? 'asleep' : walk.status === 'saved' && !online ? 'offline' : walk.status}
          detail={awake ? savedWords(walk) : <TimeText at={session.updatedAt} short />}
          {...(walk.status === 'not_saved' && !awaitsChoice.has(walk.problem) && { onRetry: walk.retry })}
        />
        {/* One row of a phone: red flags stand under it. */}
        <div className="flex flex-wrap items-center gap-y-2 max-sm:w-full max-sm:justify-between sm:gap-x-4">
          {sharing}
          <Ending sessionId={session.id} closed={walk.closedAt !== null} {...{ finishing, onFinish }} />
        </div>
      </div>
    </div>
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

// Drawn again only when what they show has changed, not whenever something is said about saving.
const Strip = memo(PatientStrip);
const Modes = memo(SegmentedControl<Mode>);
const modeOptions = modes.map((value) => ({ value, label: modeWords[value] }));

/** What no second try would mend. */
const awaitsChoice: ReadonlySet<SaveProblem | null> = new Set(['clash', 'refused', 'closed']);
