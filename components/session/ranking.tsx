'use client';

import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment, Case, KnowledgeBase, RankedCondition } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { type Segment, SegmentedControl } from '../ui/segmented-control';
import { afterPaint, useAfterPaint } from '../ui/use-after-paint';
import { knownWords } from './known-illness-of';
import { WhyThisNumber } from './lazy-parts';
import { NotToBeMissed } from './not-to-be-missed';
import { RangePlot, type RangePlotRow } from './range-plot';
import { RangePlotTable } from './range-plot-table';
import { rangePosition } from './range-scale';
import { Label } from './ranking-label';
import { type BesideTheList, besideTheList, byExplanation, partsOf } from './ranking-order';
import { nameIn } from './reading-words';
import { slotsAfter } from './slots';

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
  /** Conditions that were diagnosed before. */
  readonly known?: readonly string[];
}

type Order = 'likely' | 'explains';

/**
 * The conditions, each judged against its own odds, with range, prior and reasons. Two orders: what explains this patient
 * best whatever its prior, and what is likely in this setting.
 */
export const Ranking = ({
  base,
  patient,
  catalogue,
  assessment,
  begun,
  before,
  own = nobodys,
  known = nobodys,
}: RankingProps) => {
  const [order, setOrder] = useState<Order>('explains');
  const [open, setOpen] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const earlier = new Map(before?.ranking.map((ranked) => [ranked.condition, ranked.posterior.point]));
  const { leading, notToBeMissed, others } = useMemo(
    () => partsOf(order === 'likely' ? assessment.ranking : byExplanation(assessment.ranking)),
    [assessment, order],
  );
  const unlikely = useMemo(() => ({ patient, conditions: notToBeMissed }), [patient, notToBeMissed]);
  // Under what is read first, and mostly as it was: it follows the frame that answers a tap.
  const late = useAfterPaint(unlikely);
  useSpokenOrder(leading.slice(0, SPOKEN).map(({ condition }) => nameIn(catalogue, condition)));

  const toggle = useCallback(
    (id: string): void =>
      setOpen((opened) => (opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id])),
    [],
  );
  const slots = useRef<ReadonlyMap<string, number>>(new Map());
  const listed = all ? [...leading, ...others] : leading;
  // Drawn twice, it comes to the same.
  slots.current = slotsAfter(
    slots.current,
    listed.map(({ condition }) => condition),
  );
  const rowOf = (condition: RankedCondition): RangePlotRow => {
    const { condition: id, cannotMiss } = condition;
    const isOpen = open.includes(id);
    const name = nameIn(catalogue, id);
    const note = isOpen && <WhyThisNumber key={id} {...{ base, catalogue, patient, condition }} />;
    return {
      id,
      slot: slots.current.get(id),
      name,
      label: (
        <Label
          {...{ id, name }}
          isOwn={own.includes(id)}
          isKnown={known.includes(id)}
          notToBeMissed={cannotMiss}
          open={isOpen}
          onToggle={toggle}
        />
      ),
      estimate: condition.posterior,
      prior: condition.prior.point,
      ...previousOf(earlier, condition),
      ...(note ? { note } : {}),
    };
  };
  const beside = besideTheList(assessment);
  const shown = listed.map(rowOf);
  return (
    <Card
      title="Conditions to consider"
      note={
        !begun
          ? 'Nothing is entered yet: so often each stands behind gut complaints here, before any answer.'
          : beside === 'no complaint'
            ? 'The figures say how likely each would be here with a gut complaint. They do not add up.'
            : order === 'explains'
              ? 'What explains the findings best comes first; the figures say how likely each is here. They do not add up.'
              : 'What is most likely in this setting comes first. Each on its own: the figures do not add up.'
      }
      actions={
        <div className="print:hidden">
          <Orders legend="Order" legendHidden fit size="sm" value={order} onValueChange={setOrder} options={orders} />
        </div>
      }
    >
      {beside && <p className="mb-2 text-sm">{ABOUT_ALL[beside]}</p>}
      {known.length > 0 && (
        <p className="mb-2 text-sm">{knownWords(known.map((condition) => nameIn(catalogue, condition)))}</p>
      )}
      <RangePlot
        caption={order === 'likely' ? 'Most likely in this setting first' : 'Best explanation of the findings first'}
        captionHidden
        rows={shown}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 print:hidden">
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
      <NotToBeMissed {...{ base, catalogue, own, known, open }} unlikely={late} onToggle={toggle} />
    </Card>
  );
};

const ABOUT_ALL = {
  'a picture outside': 'A picture that is not on this list fits as well, and may be likelier than all of these.',
  'no complaint':
    'No gut complaint was told, and every figure starts from people who have one. What these findings are a reason to think of stands first.',
  'none of them': 'That it is none of these is likelier than that it is one of them.',
} as const satisfies Record<NonNullable<BesideTheList>, string>;

/** Most answers leave the order as it is chosen. */
const Orders = memo(SegmentedControl<Order>);
const orders: readonly Segment<Order>[] = [
  { value: 'explains', label: 'Explains best' },
  { value: 'likely', label: 'Likely here' },
];

const nobodys: readonly string[] = [];

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

const previousOf = (earlier: ReadonlyMap<string, number>, { condition, posterior }: RankedCondition) => {
  const previous = earlier.get(condition);
  // A mark that stands where it stood has not moved.
  return previous === undefined || rangePosition(previous) === rangePosition(posterior.point) ? {} : { previous };
};
