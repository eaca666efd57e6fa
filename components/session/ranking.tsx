'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Assessment, Case, KnowledgeBase, RankedCondition } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { SegmentedControl } from '../ui/segmented-control';
import { RangePlot, type RangePlotRow } from './range-plot';
import { RangePlotTable } from './range-plot-table';
import { byExplanation, leadingOf } from './ranking-order';
import { nameIn } from './reading-words';
import { WhyThisNumber } from './why-this-number';

interface RankingProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly before?: Assessment | null;
}

type Order = 'likely' | 'explains';

/**
 * The conditions, each judged against its own odds, with range, prior and reasons. Two orders: what explains this patient
 * best whatever its prior, and what is likely in this setting.
 */
export const Ranking = ({ base, patient, catalogue, assessment, before }: RankingProps) => {
  const [order, setOrder] = useState<Order>('explains');
  const [open, setOpen] = useState<readonly string[]>([]);
  const earlier = new Map(before?.ranking.map((ranked) => [ranked.condition, ranked.posterior.point]));
  const ranked = order === 'likely' ? assessment.ranking : byExplanation(assessment.ranking);
  const [all, setAll] = useState(false);
  const shown = all ? ranked : leadingOf(ranked);
  const rows: readonly RangePlotRow[] = shown.map((condition) => ({
    id: condition.condition,
    name: nameIn(catalogue, condition.condition),
    label: (
      <Label
        {...{ catalogue, condition }}
        open={open.includes(condition.condition)}
        onToggle={() =>
          setOpen(
            open.includes(condition.condition)
              ? open.filter((id) => id !== condition.condition)
              : [...open, condition.condition],
          )
        }
      />
    ),
    estimate: condition.posterior,
    prior: condition.prior.point,
    ...previousOf(earlier, condition),
    ...(open.includes(condition.condition)
      ? { note: <WhyThisNumber {...{ base, catalogue, patient, condition }} /> }
      : {}),
  }));
  return (
    <Card
      title="Conditions to consider"
      note={
        order === 'explains'
          ? 'What explains the findings best comes first; the figures say how likely each is here. They do not add up.'
          : 'What is most likely in this setting comes first. Each on its own: the figures do not add up.'
      }
      actions={
        <div className="w-64">
          <SegmentedControl<Order>
            legend="Order"
            legendHidden
            size="sm"
            value={order}
            onValueChange={setOrder}
            options={[
              { value: 'explains', label: 'Explains best' },
              { value: 'likely', label: 'Likely here' },
            ]}
          />
        </div>
      }
    >
      <RangePlot
        caption={order === 'likely' ? 'Most likely in this setting first' : 'Best explanation of the findings first'}
        captionHidden
        rows={rows}
      />
      {(all || shown.length < ranked.length) && (
        <Button size="sm" variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${ranked.length - shown.length} more`}
        </Button>
      )}
      <LazyDisclosure look="inline" summary="The same as a table">
        {() => (
          <RangePlotTable
            caption="Conditions with their probability ranges"
            rows={rows.map(({ label: _, note: __, ...row }) => row)}
          />
        )}
      </LazyDisclosure>
    </Card>
  );
};

interface LabelProps {
  readonly catalogue: Catalogue;
  readonly condition: RankedCondition;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The name opens its reasons. */
const Label = ({ catalogue, condition, open, onToggle }: LabelProps) => (
  <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="group -ms-1.5 flex min-h-control items-center gap-1 rounded-md px-1.5 text-start font-medium hover:bg-sunken"
    >
      <ChevronRight
        aria-hidden="true"
        className="size-4 shrink-0 text-ink-muted transition-transform group-aria-expanded:rotate-90 rtl:rotate-180"
      />
      <span>
        <span className="sr-only">Why </span>
        {nameIn(catalogue, condition.condition)}
      </span>
    </button>
    {condition.cannotMiss && <Badge tone="urgent">not to be missed</Badge>}
  </span>
);

const previousOf = (earlier: ReadonlyMap<string, number>, { condition, posterior }: RankedCondition) => {
  const previous = earlier.get(condition);
  return previous === undefined || previous === posterior.point ? {} : { previous };
};
