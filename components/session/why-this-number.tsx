import {
  type Case,
  factsOf,
  type KnowledgeBase,
  precedentsOf,
  type RankedCondition,
  waterfallOf,
  whatWouldChange,
} from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatPercent } from '../numbers/probability-words';
import { ReportProblem } from '../problems/report-problem';
import { NewTabLink } from '../ui/new-tab-link';
import { EvidenceLink } from './evidence-link';
import { PrecedentList } from './precedent-list';
import { nameIn, readingWords } from './reading-words';
import { Waterfall } from './waterfall';

interface WhyProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly condition: RankedCondition;
}

/** From the prior to the posterior, factor by factor, each leading to its source; and what could still change it. */
export const WhyThisNumber = ({ base, catalogue, patient, condition }: WhyProps) => {
  const precedents = precedentsOf(base, factsOf(base, patient), condition.condition);
  const changes = whatWouldChange(base, patient, condition.condition);
  return (
    <div className="grid gap-3 text-base text-ink">
      <Waterfall {...{ catalogue, condition }} steps={waterfallOf(base, condition)} />
      {changes.length > 0 && (
        <section>
          <h3 className="text-sm font-semibold">Not answered, and would change it most</h3>
          <ul className="mt-1 grid gap-1 text-sm">
            {changes.map(({ on, evidence, reading, probability }) => (
              <li key={on}>
                {nameIn(catalogue, on)}, if {readingWords(catalogue, on, reading)}: to about{' '}
                {formatPercent(probability)} <EvidenceLink catalogue={catalogue} id={evidence} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PrecedentList {...{ catalogue }} condition={condition.condition} precedents={precedents} />
      <p className="flex flex-wrap items-center gap-x-4 text-sm print:hidden [&>a]:inline-flex [&>a]:min-h-target [&>a]:items-center">
        <NewTabLink href={`/library/conditions/${condition.condition}`}>
          All about {nameIn(catalogue, condition.condition)}
        </NewTabLink>
        <NewTabLink href={`/handouts/conditions/${condition.condition}`}>Patient handout</NewTabLink>
        <ReportProblem place={{ kind: 'condition', id: condition.condition }} />
      </p>
    </div>
  );
};
