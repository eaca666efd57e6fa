'use client';

import { ChevronRight, Eye } from 'lucide-react';
import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Assessment, Case, Estimate, KnowledgeBase, RankedCondition } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { ProbabilityText } from '../numbers/probability-text';
import { readsAlike } from '../numbers/probability-words';
import { announce } from '../ui/announce';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { cx } from '../ui/cx';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { type Segment, SegmentedControl } from '../ui/segmented-control';
import { afterPaint } from '../ui/use-after-paint';
import { BasisLink } from './basis-link';
import { WhyThisNumber } from './lazy-parts';
import { RangePlot, type RangePlotRow } from './range-plot';
import { RangePlotTable } from './range-plot-table';
import { type BesideTheList, besideTheList, byExplanation, partsOf } from './ranking-order';
import { nameIn } from './reading-words';

interface RankingProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  /** Something has been entered. */
  readonly begun: boolean;
  readonly before?: Assessment | null;
  /** What the clinician thought of. */
  readonly own?: readonly string[];
}

type Order = 'likely' | 'explains';

/**
 * The conditions, each judged against its own odds, with range, prior and reasons. Two orders: what explains this patient
 * best whatever its prior, and what is likely in this setting.
 */
export const Ranking = ({ base, patient, catalogue, assessment, begun, before, own = [] }: RankingProps) => {
  const [order, setOrder] = useState<Order>('explains');
  const [open, setOpen] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const earlier = new Map(before?.ranking.map((ranked) => [ranked.condition, ranked.posterior.point]));
  const { leading, notToBeMissed, others } = partsOf(
    order === 'likely' ? assessment.ranking : byExplanation(assessment.ranking),
  );
  useSpokenOrder(leading.slice(0, SPOKEN).map(({ condition }) => nameIn(catalogue, condition)));

  const toggle = useCallback(
    (id: string): void =>
      setOpen((opened) => (opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id])),
    [],
  );
  const labelOf = ({ condition: id, cannotMiss }: RankedCondition, apart = false): LabelProps => ({
    id,
    name: nameIn(catalogue, id),
    isOwn: own.includes(id),
    notToBeMissed: cannotMiss && !apart,
    open: open.includes(id),
    onToggle: toggle,
  });
  const why = (condition: RankedCondition) =>
    open.includes(condition.condition) && <WhyThisNumber {...{ base, catalogue, patient, condition }} />;
  const rowOf = (condition: RankedCondition): RangePlotRow => {
    const note = why(condition);
    return {
      id: condition.condition,
      name: nameIn(catalogue, condition.condition),
      label: <Label {...labelOf(condition)} />,
      estimate: condition.posterior,
      prior: condition.prior.point,
      ...previousOf(earlier, condition),
      ...(note ? { note } : {}),
    };
  };
  const beside = besideTheList(assessment);
  const shown = (all ? [...leading, ...others] : leading).map(rowOf);
  return (
    <Card
      title="Conditions to consider"
      note={
        !begun
          ? 'Nothing is entered yet: so often each stands behind gut complaints here, before any answer.'
          : order === 'explains'
            ? 'What explains the findings best comes first; the figures say how likely each is here. They do not add up.'
            : 'What is most likely in this setting comes first. Each on its own: the figures do not add up.'
      }
      actions={
        <Orders legend="Order" legendHidden fit size="sm" value={order} onValueChange={setOrder} options={orders} />
      }
    >
      {beside && <p className="mb-2 text-sm">{ABOUT_ALL[beside]}</p>}
      <RangePlot
        caption={order === 'likely' ? 'Most likely in this setting first' : 'Best explanation of the findings first'}
        captionHidden
        rows={shown}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <LazyDisclosure look="inline" summary="The same as a table">
          {() => (
            <RangePlotTable
              caption="Conditions with their probability ranges"
              rows={[...leading, ...notToBeMissed, ...others].map(rowOf).map(({ label: _, note: __, ...row }) => row)}
            />
          )}
        </LazyDisclosure>
        {others.length > 0 && (
          <Button size="sm" variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show ${others.length} more`}
          </Button>
        )}
      </div>
      {notToBeMissed.length > 0 && (
        <section className="@container mt-3 border-line border-t pt-3" aria-label="Not to be missed">
          <h3 className="flex items-center gap-2 text-sm font-semibold">{eye} Not to be missed, however unlikely</h3>
          <ul className="mt-1 grid gap-x-5 @xl:grid-cols-2">
            {notToBeMissed.map((condition) => (
              <Remote
                key={condition.condition}
                label={labelOf(condition, true)}
                estimate={condition.posterior}
                why={why(condition)}
              />
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
};

const ABOUT_ALL = {
  'a picture outside': 'A picture that is not on this list fits as well, and may be likelier than all of these.',
  'none of them': 'That it is none of these is likelier than that it is one of them.',
} as const satisfies Record<NonNullable<BesideTheList>, string>;

/** Most answers leave the order as it is chosen. */
const Orders = memo(SegmentedControl<Order>);
const orders: readonly Segment<Order>[] = [
  { value: 'explains', label: 'Explains best' },
  { value: 'likely', label: 'Likely here' },
];

/** Made once: it is drawn at every answer. */
const eye = <Eye aria-hidden="true" className="size-4 text-urgent" />;

const SPOKEN = 3;

/** Says so when other conditions come to the top, once, and not at the first drawing (A11Y-12). */
const useSpokenOrder = (names: readonly string[]): void => {
  const spoken = useRef<string | null>(null);
  const sentence = names.join(', ');
  useEffect(() => {
    const isNews = spoken.current !== null && spoken.current !== sentence;
    spoken.current = sentence;
    // After the frame that shows it: a live region is drawn and laid out as well.
    if (isNews) return afterPaint(() => announce(`Now first: ${sentence}`));
  }, [sentence]);
};

interface LabelProps {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** Said where it does not stand among those that are not to be missed. */
  readonly notToBeMissed: boolean;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}

/** The name opens its reasons. Its figures stand beside it: an answer leaves it as it is. */
const Label = memo(({ id, name, isOwn, notToBeMissed, open, onToggle }: LabelProps) => (
  <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
    <span className="flex min-w-0 items-center">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => onToggle(id)}
        className="group -ms-1.5 flex min-h-control items-center gap-1 rounded-md px-1.5 text-start font-medium hover:bg-sunken"
      >
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-muted transition-transform group-aria-expanded:rotate-90 rtl:rotate-180"
        />
        <span>
          <span className="sr-only">Why </span>
          {name}
        </span>
      </button>
      <BasisLink href={`/library/conditions/${id}`} name={name} />
    </span>
    {isOwn && <Badge>you thought of it</Badge>}
    {notToBeMissed && <Badge tone="urgent">not to be missed</Badge>}
  </span>
));

interface RemoteProps {
  readonly label: LabelProps;
  readonly estimate: Estimate;
  readonly why: ReactNode;
}

/** One that is not to be missed, however unlikely. Drawn again when it reads otherwise: most answers leave most as they are. */
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
  'notToBeMissed',
  'open',
  'onToggle',
] as const satisfies readonly (keyof LabelProps)[];

const previousOf = (earlier: ReadonlyMap<string, number>, { condition, posterior }: RankedCondition) => {
  const previous = earlier.get(condition);
  return previous === undefined || previous === posterior.point ? {} : { previous };
};
