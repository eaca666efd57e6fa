import { useRef, useState } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { timeWords } from '../numbers/time-text';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { bothNotes, type Choice, type Choices } from './merge';
import { MergeItem } from './merge-item';
import { placeWords, valueWords } from './place-words';
import { type Place, SIGN_OFF } from './places';
import type { Clash } from './saving';

interface MergeScreenProps {
  readonly catalogue: Catalogue;
  readonly clash: Clash;
  /** The session with what was entered here. */
  readonly mine: SessionState;
  readonly onDecide: (choices: Choices) => void;
}

const LONGEST_NOTE = 10_000;

/**
 * What was changed here and elsewhere at the same time, side by side (REL-04). It can be put off: until it is settled,
 * what was typed here is kept on this device and everything else goes on being saved.
 */
export const MergeScreen = ({ catalogue, clash, mine, onDecide }: MergeScreenProps) => {
  const [open, setOpen] = useState(true);
  const [made, setMade] = useState<Choices>({});
  const top = useRef<HTMLParagraphElement>(null);
  const { places, theirs, theirsAt } = clash;
  const left = places.filter((place) => !made[place]).length;
  const both = bothNotes(theirs.note, mine.note);
  const chooseAll = (choice: Choice): void => setMade(Object.fromEntries(places.map((place) => [place, choice])));
  const sidesOf = (place: Place) =>
    place === SIGN_OFF
      ? { theirs: 'Leave it open and look through it first', mine: 'Sign it as it stands, with what was entered there' }
      : { theirs: valueWords(catalogue, theirs, place), mine: valueWords(catalogue, mine, place) };
  return (
    <>
      <p className="-mt-3">
        <Button variant="primary" onClick={() => setOpen(true)}>
          Choose what is kept
        </Button>
      </p>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        size="lg"
        dismissible={false}
        initialFocus={top}
        title="Changed here and elsewhere"
        description={`This session was changed in two places at once. In the other one it was last saved on ${timeWords(theirsAt)}.`}
        actions={
          <>
            <Button variant="primary" disabled={left > 0} onClick={() => onDecide(made)}>
              {left > 0 ? `${left} still to choose` : 'Save these choices'}
            </Button>
            <Button onClick={() => setOpen(false)}>Later</Button>
          </>
        }
      >
        <div className="grid gap-4 pb-2">
          <p ref={top} tabIndex={-1} className="text-sm text-ink-muted outline-none">
            What was changed on one side only has been brought together already. Nothing below is lost by choosing
            later.
          </p>
          {places.length > 2 && (
            <p className="flex flex-wrap gap-2">
              <Button size="sm" onClick={() => chooseAll('theirs')}>
                Everything as saved elsewhere
              </Button>
              <Button size="sm" onClick={() => chooseAll('mine')}>
                Everything as entered here
              </Button>
            </p>
          )}
          {places.map((place) => (
            <MergeItem
              key={place}
              title={placeWords(catalogue, place)}
              {...sidesOf(place)}
              both={place === 'note' && theirs.note !== '' && both.length <= LONGEST_NOTE}
              value={made[place] ?? null}
              onChoose={(choice) => setMade({ ...made, [place]: choice })}
            />
          ))}
        </div>
      </Dialog>
    </>
  );
};
