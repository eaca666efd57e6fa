'use client';

import { useState } from 'react';
import type { Assessment, RankedCondition } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { SegmentedControl } from '../ui/segmented-control';
import { RangePlot } from './range-plot';
import { nameIn } from './reading-words';
import { WhyThisNumber } from './why-this-number';

interface RankingProps {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly before?: Assessment | null;
}

type Order = 'likely' | 'fit';

/**
 * The conditions, each judged against its own odds, with range, prior and reasons. Two orders: what is likely in this
 * setting, and what explains this patient best whatever its prior.
 */
export const Ranking = ({ catalogue, assessment, before }: RankingProps) => {
  const [order, setOrder] = useState<Order>('likely');
  const earlier = new Map(before?.ranking.map((ranked) => [ranked.condition, ranked.posterior.point]));
  const ranked = order === 'likely' ? assessment.ranking : [...assessment.ranking].sort((a, b) => b.fit - a.fit);
  return (
    <Card
      title="Conditions to consider"
      note="Each on its own: they may coexist, and the figures do not add up to anything."
      actions={
        <SegmentedControl<Order>
          legend="Order"
          legendHidden
          size="sm"
          value={order}
          onValueChange={setOrder}
          options={[
            { value: 'likely', label: 'Likely here' },
            { value: 'fit', label: 'Explains best' },
          ]}
        />
      }
    >
      <RangePlot
        caption={order === 'likely' ? 'Most likely in this setting first' : 'Best explanation of the findings first'}
        captionHidden
        rows={ranked.map((condition) => ({
          id: condition.condition,
          name: nameIn(catalogue, condition.condition),
          label: <Label {...{ catalogue, condition }} />,
          estimate: condition.posterior,
          prior: condition.prior.point,
          ...previousOf(earlier, condition),
          note: (
            <Disclosure look="inline" summary={`Why ${nameIn(catalogue, condition.condition)}`}>
              <WhyThisNumber {...{ catalogue, condition }} />
            </Disclosure>
          ),
        }))}
      />
    </Card>
  );
};

const Label = ({ catalogue, condition }: { readonly catalogue: Catalogue; readonly condition: RankedCondition }) => (
  <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
    {nameIn(catalogue, condition.condition)}
    {condition.cannotMiss && <Badge tone="urgent">must not be missed</Badge>}
  </span>
);

const previousOf = (earlier: ReadonlyMap<string, number>, { condition, posterior }: RankedCondition) => {
  const previous = earlier.get(condition);
  return previous === undefined || previous === posterior.point ? {} : { previous };
};
