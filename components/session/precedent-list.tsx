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

/** What published patients with the condition told more or less often than all: it moves the place, not the probability. */
export const PrecedentList = ({ catalogue, condition, precedents }: PrecedentListProps) => {
  const counted = precedents.filter((one) => Math.abs(one.counted) >= NOTHING).slice(0, SHOWN);
  const [first] = counted;
  if (!first) return null;
  const all = precedents.reduce((sum, one) => sum + one.counted, 0);
  return (
    <section>
      <h3 className="text-sm font-semibold">Published patients</h3>
      <p className="mt-1 max-w-reading text-sm text-ink-muted">
        How many case reports tell what is present here: of {first.patients} patients with it, and of{' '}
        {first.allPatients} in all. Together {timesWords(all)} in the order “Explains best”; the probability stays as it
        is.
      </p>
      <ul className="mt-1 grid gap-1 text-sm">
        {counted.map(({ finding, told, patients, allTold, allPatients }) => (
          <li key={finding}>
            {nameIn(catalogue, finding)}: <span className="figures">{shareWords({ count: told, of: patients })}</span>{' '}
            with it, <span className="figures">{shareWords({ count: allTold, of: allPatients })}</span> of all
          </li>
        ))}
      </ul>
      <p className="mt-1 max-w-reading text-sm text-ink-muted">
        Not how often it occurs: silent reports count as without it, and so do those that name something narrower, such
        as watery diarrhoea for diarrhoea.
      </p>
      <p className="mt-1 text-sm print:hidden">
        <NewTabLink href={`/library/conditions/${condition}#published`}>The published patients with it</NewTabLink>
      </p>
    </section>
  );
};
