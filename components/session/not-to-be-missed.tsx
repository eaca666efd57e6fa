import { Eye } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Case, Estimate, KnowledgeBase, RankedCondition } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { ProbabilityText } from '../numbers/probability-text';
import { readsAlike } from '../numbers/probability-words';
import { cx } from '../ui/cx';
import { WhyThisNumber } from './lazy-parts';
import { Label, type LabelProps } from './ranking-label';
import { nameIn } from './reading-words';

/** Conditions, and the patient they were judged for: both of one moment. */
export interface Unlikely {
  readonly patient: Case;
  readonly conditions: readonly RankedCondition[];
}

interface NotToBeMissedProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly unlikely: Unlikely;
  /** What the clinician thought of. */
  readonly own: readonly string[];
  /** Diagnosed before. */
  readonly known: readonly string[];
  /** Whose reasons are open. */
  readonly open: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** Those that are not to be missed, however unlikely, under the ranking. */
export const NotToBeMissed = memo(({ base, catalogue, unlikely, own, known, open, onToggle }: NotToBeMissedProps) => {
  const { patient, conditions } = unlikely;
  if (conditions.length === 0) return null;
  return (
    <section className="@container mt-3 border-line border-t pt-3" aria-label="Not to be missed">
      <h3 className="flex items-center gap-2 text-sm font-semibold">{eye} Not to be missed, however unlikely</h3>
      <ul className="mt-1 grid gap-x-5 @xl:grid-cols-2">
        {conditions.map((condition) => {
          const { condition: id, posterior } = condition;
          const isOpen = open.includes(id);
          return (
            <Remote
              key={id}
              label={{
                id,
                name: nameIn(catalogue, id),
                isOwn: own.includes(id),
                isKnown: known.includes(id),
                notToBeMissed: false,
                open: isOpen,
                onToggle,
              }}
              estimate={posterior}
              why={isOpen && <WhyThisNumber {...{ base, catalogue, patient, condition }} />}
            />
          );
        })}
      </ul>
    </section>
  );
});

/** Made once: it is drawn at every answer. */
const eye = <Eye aria-hidden="true" className="size-4 text-urgent" />;

interface RemoteProps {
  readonly label: LabelProps;
  readonly estimate: Estimate;
  readonly why: ReactNode;
}

/** Drawn again when it reads otherwise: most answers leave most as they are. */
const Remote = memo(
  ({ estimate, why, label }: RemoteProps) => (
    <li className={cx('min-w-0 border-line border-b text-sm', label.open && '@xl:col-span-2')}>
      <Label {...label} />
      <p className="ps-5 pb-1.5 text-wrap">
        <ProbabilityText estimate={estimate} />
      </p>
      {why}
    </li>
  ),
  (a, b) =>
    a.why === b.why &&
    labelParts.every((part) => a.label[part] === b.label[part]) &&
    readsAlike(a.estimate, b.estimate),
);
const labelParts = [
  'id',
  'name',
  'isOwn',
  'isKnown',
  'notToBeMissed',
  'open',
  'onToggle',
] as const satisfies readonly (keyof LabelProps)[];
