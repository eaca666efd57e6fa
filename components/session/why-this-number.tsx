import { ExternalLink } from 'lucide-react';
import {
  type Case,
  factorAt,
  type KnowledgeBase,
  levelAt,
  type RankedCondition,
  type Reading,
  whatWouldChange,
} from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { ProbabilityText } from '../numbers/probability-text';
import { formatPercent } from '../numbers/probability-words';
import { nameIn, readingWords } from './reading-words';

interface WhyProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly condition: RankedCondition;
}

/** From the prior to the posterior, factor by factor, each leading to its source; and what could still change it. */
export const WhyThisNumber = ({ base, catalogue, patient, condition }: WhyProps) => {
  const steps = stepsOf(base, condition);
  const changes = whatWouldChange(base, patient, condition.condition);
  return (
    <div className="grid gap-3 text-base text-ink">
      <p className="text-sm">
        Before any answer: <ProbabilityText estimate={condition.prior} />{' '}
        <EvidenceLink catalogue={catalogue} id={condition.priorEvidence} />
      </p>
      <Steps title="Speaks for it" steps={steps.filter(({ logRatio }) => logRatio > 0)} catalogue={catalogue} />
      <Steps title="Speaks against it" steps={steps.filter(({ logRatio }) => logRatio <= 0)} catalogue={catalogue} />
      {condition.unexplained.length > 0 && (
        <p className="text-sm">
          <span className="font-semibold">Leaves unexplained:</span>{' '}
          {condition.unexplained.map((id) => nameIn(catalogue, id)).join(', ')}
        </p>
      )}
      {changes.length > 0 && (
        <section>
          <h4 className="text-sm font-semibold">Not answered, and would change it most</h4>
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
    </div>
  );
};

interface ShownStep {
  readonly evidence: string;
  readonly on: string;
  readonly reading: Reading;
  readonly logRatio: number;
  /** The part of it that counts. */
  readonly counted: number;
  /** A stronger sign of the same kind stands for part of it. */
  readonly overlaps: boolean;
}

/** The steps written out, the one that counts most first. */
const stepsOf = (base: KnowledgeBase, ranked: RankedCondition): readonly ShownStep[] => {
  const condition = base.conditions[ranked.condition];
  if (!condition) return [];
  return ranked.steps
    .map(([factor, level, standing]): ShownStep => {
      const { id, on } = factorAt(condition, factor);
      const { reading, logRatio, weight } = levelAt(condition, factor, level);
      const { damping, overlapShare } = base.method;
      const counted = damping * weight * overlapShare ** standing * logRatio;
      return { evidence: id, on, reading, logRatio, counted, overlaps: standing > 0 };
    })
    .sort((a, b) => Math.abs(b.counted) - Math.abs(a.counted));
};

interface StepsProps {
  readonly title: string;
  readonly steps: readonly ShownStep[];
  readonly catalogue: Catalogue;
}

const Steps = ({ title, steps, catalogue }: StepsProps) => (
  <section>
    <h4 className="text-sm font-semibold">{title}</h4>
    {steps.length === 0 ? (
      <p className="text-sm text-ink-muted">Nothing so far.</p>
    ) : (
      <ul className="mt-1 grid gap-1 text-sm">
        {steps.map((step) => (
          <li key={step.evidence} className={step.overlaps ? 'text-ink-muted' : ''}>
            {nameIn(catalogue, step.on)} {readingWords(catalogue, step.on, step.reading)}: {ratioWords(step.counted)}
            <span className="text-ink-muted">
              {' '}
              of {ratioWords(step.logRatio)}
              {step.overlaps && ', beside a stronger sign of the same kind'}
            </span>{' '}
            <EvidenceLink catalogue={catalogue} id={step.evidence} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** A ratio as people say it: above 1 “× 6.0”, below 1 “÷ 4.0”. */
export const ratioWords = (logRatio: number): string => {
  const times = Math.exp(Math.abs(logRatio));
  const figure = times >= 10 ? times.toFixed(0) : times.toFixed(1);
  if (figure === '1.0') return 'odds unchanged';
  return logRatio > 0 ? `odds × ${figure}` : `odds ÷ ${figure}`;
};

/** One step from a figure to its source. It opens beside the walk, so that nothing typed is left behind. */
export const EvidenceLink = ({ catalogue, id }: { readonly catalogue: Catalogue; readonly id: string }) => {
  const evidence = catalogue.evidence[id];
  if (evidence === undefined) return null;
  return (
    <a
      href={`/evidence/${id}`}
      target="_blank"
      rel="noopener"
      className="inline-flex items-center gap-1 text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    >
      {evidence ?? 'our estimate'}
      <ExternalLink aria-hidden="true" className="size-3" />
      <span className="sr-only">(opens in a new tab)</span>
    </a>
  );
};
