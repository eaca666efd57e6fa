import { memo } from 'react';
import { Badge } from '../ui/badge';
import { foldMark } from '../ui/fold-mark';
import { BasisLink } from './basis-link';

export interface LabelProps {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** Diagnosed before. */
  readonly isKnown: boolean;
  /** Said where it does not stand among those that are not to be missed. */
  readonly notToBeMissed: boolean;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}

/**
 * The name opens its reasons. Its figures stand beside it: an answer leaves it as it is. What is only heard is an attribute:
 * hidden text is cut out of the page piece by piece, in every row and at every frame.
 */
export const Label = memo(({ id, name, isOwn, isKnown, notToBeMissed, open, onToggle }: LabelProps) => (
  <span className="flex flex-wrap items-center gap-x-2 gap-y-1 max-sm:pb-1">
    <span className="flex min-w-0 items-center">
      <button
        type="button"
        aria-expanded={open}
        aria-label={`Why ${name}`}
        onClick={() => onToggle(id)}
        className="group -ms-1.5 flex min-h-control items-center gap-1 rounded-md px-1.5 text-start font-medium hover:bg-sunken"
      >
        {foldMark}
        <span>{name}</span>
      </button>
      <BasisLink href={`/library/conditions/${id}`} name={name} />
    </span>
    {isKnown && <Badge>known</Badge>}
    {isOwn && <Badge>you thought of it</Badge>}
    {notToBeMissed && <Badge tone="urgent">not to be missed</Badge>}
  </span>
));
