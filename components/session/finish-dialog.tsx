import { useRef } from 'react';
import type { RedFlag } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { stillOpen } from './still-open';
import type { Waiting } from './still-to-answer';

interface FinishDialogProps {
  readonly catalogue: Catalogue;
  readonly standing: readonly RedFlag[];
  readonly safety: readonly string[];
  readonly state: SessionState;
  /** What was asked where findings are typed, and is not answered. */
  readonly waiting: readonly Waiting[];
  readonly onSign: () => void;
  readonly onClose: () => void;
}

/** Before a session is signed: what is left open. Where something is, going on has the focus, so that one key too many signs nothing. */
export const FinishDialog = ({ catalogue, standing, safety, state, waiting, onSign, onClose }: FinishDialogProps) => {
  const left = stillOpen(catalogue, { standing, safety, waiting, state });
  const sign = useRef<HTMLButtonElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      size="sm"
      // A press too many on the button under it puts nothing away.
      dismissible={false}
      onOpenChange={(open) => !open && onClose()}
      initialFocus={left.length > 0 ? goOn : sign}
      title="Finish and sign?"
      description="Signed under your name, as what you found and decided. It can be amended later, with a reason; what was signed stays."
      actions={
        <>
          <Button ref={sign} variant="primary" onClick={onSign}>
            {left.length > 0 ? 'Sign as it is' : 'Sign'}
          </Button>
          <Button ref={goOn} onClick={onClose}>
            Not yet
          </Button>
        </>
      }
    >
      {left.length === 0 ? (
        <p className="pb-2">Nothing is left open.</p>
      ) : (
        <section aria-label="Still open" className="pb-2">
          <h3 className="text-base font-semibold">Still open</h3>
          <ul className="grid list-disc gap-1 ps-4">
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
};
