import { TrendingDown, TrendingUp } from 'lucide-react';
import type { RankedCondition, WaterfallStep } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatPercent } from '../numbers/probability-words';
import { EvidenceLink } from './evidence-link';
import { LogOddsAxis, LogOddsBar } from './log-odds-bar';
import { scaleAround } from './range-scale';
import { ratioWords } from './ratio-words';
import { nameIn, readingWords } from './reading-words';

interface WaterfallProps {
  readonly catalogue: Catalogue;
  readonly condition: RankedCondition;
  readonly steps: readonly WaterfallStep[];
}

/**
 * The way from the probability before any answer to the one now, a row a factor: picture and table are one, so that
 * the numbers stand beside their bars (A11Y-16). The axis is as wide as this way.
 */
export const Waterfall = ({ catalogue, condition, steps }: WaterfallProps) => {
  const scale = scaleAround([condition.prior.point, condition.posterior.point, ...steps.map(({ to }) => to)]);
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[30rem] border-collapse text-sm">
        <caption className="sr-only">
          From the probability before any answer to the one now: {nameIn(catalogue, condition.condition)}
        </caption>
        <thead>
          <tr className="border-line border-b text-start text-xs text-ink-muted">
            <th scope="col" className="py-1 pe-2 text-start font-medium">
              What was found
            </th>
            <th scope="col" className="w-[34%] py-1 text-start font-medium">
              <span className="sr-only">Drawn</span>
              <LogOddsAxis scale={scale} />
            </th>
            <th scope="col" className="py-1 ps-2 text-end font-medium">
              Odds
            </th>
            <th scope="col" className="py-1 ps-2 text-end font-medium">
              To
            </th>
            <th scope="col" className="py-1 ps-3 text-start font-medium">
              Source
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="border-line border-b">
            <th scope="row" className="py-1 pe-2 text-start font-medium">
              Before any answer
            </th>
            <td>
              <LogOddsBar scale={scale} from={condition.prior.point} to={condition.prior.point} />
            </td>
            <td />
            <td className="figures ps-2 text-end">{formatPercent(condition.prior.point)}</td>
            <td className="ps-3">
              <EvidenceLink catalogue={catalogue} id={condition.priorEvidence} />
            </td>
          </tr>
          {steps.map((step) => (
            <tr key={step.evidence ?? 'charge'} className="border-line border-b">
              <th scope="row" className="py-1 pe-2 text-start font-normal">
                <Name {...{ catalogue, condition, step }} />
              </th>
              <td>
                <LogOddsBar scale={scale} from={step.from} to={step.to} />
              </td>
              <td className="figures ps-2 text-end whitespace-nowrap">
                <Direction up={step.counted > 0} />
                {ratioWords(step.counted).replace('odds ', '')}
              </td>
              <td className="figures ps-2 text-end">{formatPercent(step.to)}</td>
              <td className="ps-3">
                {step.evidence === null ? (
                  <a
                    href="/about#method"
                    target="_blank"
                    rel="noopener"
                    className="text-accent underline underline-offset-3"
                  >
                    our method
                    <span className="sr-only"> (opens in a new tab)</span>
                  </a>
                ) : (
                  <EvidenceLink catalogue={catalogue} id={step.evidence} />
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1 pe-2 text-start font-semibold">
              Now
            </th>
            <td>
              <LogOddsBar scale={scale} from={condition.posterior.point} to={condition.posterior.point} />
            </td>
            <td />
            <td className="figures ps-2 text-end font-semibold">{formatPercent(condition.posterior.point)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
};

const Name = ({ catalogue, condition, step }: Omit<WaterfallProps, 'steps'> & { readonly step: WaterfallStep }) => {
  if (step.on === null) {
    return <>Leaves unexplained: {condition.unexplained.map((id) => nameIn(catalogue, id)).join(', ')}</>;
  }
  return (
    <>
      {nameIn(catalogue, step.on)}{' '}
      <span className="text-ink-muted">
        {step.reading ? readingWords(catalogue, step.on, step.reading) : 'not told so far'}
      </span>
      <span className="block text-xs text-ink-muted">
        {ratioWords(step.logRatio)}
        {step.reading ? ' as measured' : ', worked out for silence (see Help)'}
        {step.overlaps && ', beside a stronger sign of the same kind'}
      </span>
    </>
  );
};

/** Direction in a shape and a word, not by the side of the bar alone. */
const Direction = ({ up }: { readonly up: boolean }) => {
  const Icon = up ? TrendingUp : TrendingDown;
  return (
    <>
      <Icon aria-hidden="true" className="me-1 inline size-3.5 align-[-2px] text-ink-muted" />
      <span className="sr-only">{up ? 'for it, ' : 'against it, '}</span>
    </>
  );
};
