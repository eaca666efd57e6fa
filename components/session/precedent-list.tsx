import type { Precedent } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { shareWords } from '../numbers/share-words';
import { NewTabLink } from '../ui/new-tab-link';
import { timesWords } from './ratio-words';
import { nameIn } from './reading-words';

interface PrecedentListProps {
  readonly catalogue: Catalogue;
  readonly condition: string;
  readonly precedents: readonly Precedent[];
}

const SHOWN = 5;
/** Less than this in log-odds moves nobody’s place. */
const NOTHING = 0.05;

/** What the order has learnt from published patients about what is present here: it moves the place, not the probability. */
export const PrecedentList = ({ catalogue, condition, precedents }: PrecedentListProps) => {
  const counted = precedents.filter((one) => Math.abs(one.counted) >= NOTHING).slice(0, SHOWN);
  const [first] = counted;
  if (!first) return null;
  const all = precedents.reduce((sum, one) => sum + one.counted, 0);
  return (
    <section>
      <h3 className="text-sm font-semibold">Published patients</h3>
      <p className="mt-1 max-w-reading text-sm text-ink-muted">
        What is present here, and how far it moves this condition in the order “Explains best”, as it was learnt from
        published patients: {first.patients} with it, {first.allPatients} in all. Together {timesWords(all)}; the
        probability stays as it is.
      </p>
      <ul className="mt-1 grid gap-1 text-sm">
        {counted.map(({ finding, counted: weight, told, patients, allTold, allPatients }) => (
          <li key={finding}>
            {nameIn(catalogue, finding)}: <span className="figures">{timesWords(weight)}</span>
            {allTold > 0 && patients > 0 && (
              <span className="text-ink-muted">
                {' '}
                (told by <span className="figures">{shareWords({ count: told, of: patients })}</span> with it,{' '}
                <span className="figures">{shareWords({ count: allTold, of: allPatients })}</span> of all)
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 max-w-reading text-sm text-ink-muted">
        A share is not how often it occurs: silent reports count as without it, and so do those that name something
        narrower. What moves the order is learnt from all findings together, and so may go against its own share.
      </p>
      <p className="mt-1 text-sm print:hidden">
        <NewTabLink href={`/library/conditions/${condition}#published`}>The published patients with it</NewTabLink>
      </p>
    </section>
  );
};
