// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks, a table loses its roles in some browsers
import { TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RankedCondition, WaterfallStep } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatPercent } from '../numbers/probability-words';
import { Disclosure } from '../ui/disclosure';
import { NewTabLink } from '../ui/new-tab-link';
import { EvidenceLink } from './evidence-link';
import { LogOddsAxis, LogOddsBar } from './log-odds-bar';
import { type RangeScale, scaleAround } from './range-scale';
import { ratioWords } from './ratio-words';
import { nameIn, readingWords } from './reading-words';
import { foldedSteps } from './waterfall-steps';

interface WaterfallProps {
  readonly catalogue: Catalogue;
  readonly condition: RankedCondition;
  readonly steps: readonly WaterfallStep[];
}

/**
 * The way from the probability before any answer to the one now, a row a factor: picture and table are one, so that
 * the numbers stand beside their bars (A11Y-16). The axis is as wide as this way. What leaves the odds as they were waits
 * in a fold below. Where it is narrow the cells of a row stand one under the other.
 */
export const Waterfall = ({ catalogue, condition, steps }: WaterfallProps) => {
  const { moving, still } = foldedSteps(condition.prior.point, steps);
  const scale = scaleAround([condition.prior.point, condition.posterior.point, ...moving.map(({ to }) => to)]);
  return (
    <div className="@container">
      <table role="table" className="w-full border-collapse text-sm @max-lg:block">
        <caption className="sr-only">
          From the probability before any answer to the one now: {nameIn(catalogue, condition.condition)}
        </caption>
        <thead role="rowgroup" className="@max-lg:block">
          <tr role="row" className="border-line border-b text-start text-xs text-ink-muted @max-lg:block">
            <th role="columnheader" scope="col" className="py-1 pe-2 text-start font-medium @max-lg:sr-only">
              What was found
            </th>
            <th
              role="columnheader"
              scope="col"
              className="w-[26%] py-1 text-start font-medium @max-lg:block @max-lg:w-full"
            >
              <span className="sr-only">Drawn</span>
              <LogOddsAxis scale={scale} />
            </th>
            <th role="columnheader" scope="col" className="py-1 ps-2 text-end font-medium @max-lg:sr-only">
              Odds
            </th>
            <th role="columnheader" scope="col" className="py-1 ps-2 text-end font-medium @max-lg:sr-only">
              To
            </th>
            <th role="columnheader" scope="col" className="py-1 ps-3 text-start font-medium @max-lg:sr-only">
              Source
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="@max-lg:block">
          <Row
            name={<span className="font-medium">Before any answer</span>}
            bar={<LogOddsBar scale={scale} from={condition.prior.point} to={condition.prior.point} />}
            to={formatPercent(condition.prior.point)}
            source={<EvidenceLink catalogue={catalogue} id={condition.priorEvidence} />}
          />
          {moving.map((step) => (
            <StepRow key={step.evidence ?? 'charge'} {...{ catalogue, condition, step, scale }} />
          ))}
          <Row
            name={<span className="font-semibold">Now</span>}
            bar={<LogOddsBar scale={scale} from={condition.posterior.point} to={condition.posterior.point} />}
            to={<span className="font-semibold">{formatPercent(condition.posterior.point)}</span>}
          />
        </tbody>
      </table>
      {still.length > 0 && (
        <Disclosure look="inline" summary={stillWords(still.length)}>
          <ul className="grid gap-1 text-sm">
            {still.map((step) => (
              <li key={step.evidence ?? 'charge'} className="flex flex-wrap items-baseline gap-x-3 [&>a]:min-h-6">
                <span>
                  <Name {...{ catalogue, condition, step }} />
                </span>
                <StepSource {...{ catalogue, step }} />
              </li>
            ))}
          </ul>
          {still.length > 1 && <p className="pt-1 text-sm text-ink-muted">{togetherWords(still)}</p>}
        </Disclosure>
      )}
    </div>
  );
};

const stillWords = (count: number): string =>
  count === 1 ? '1 answer that does not change this' : `${count} answers that do not change this`;

/** To a figure more than each is shown with: their sum may be what takes the last step to “Now”. */
const togetherWords = (still: readonly WaterfallStep[]): string =>
  `Together odds × ${Math.exp(still.reduce((sum, { counted }) => sum + counted, 0)).toFixed(2)}`;

interface RowProps {
  readonly name: ReactNode;
  readonly bar: ReactNode;
  readonly odds?: ReactNode;
  readonly to: ReactNode;
  readonly source?: ReactNode;
}

const Row = ({ name, bar, odds, to, source }: RowProps) => (
  <tr
    role="row"
    className="border-line border-b @max-lg:grid @max-lg:grid-cols-[5.5rem_4rem_minmax(0,1fr)] @max-lg:items-baseline @max-lg:pb-1.5"
  >
    <th role="rowheader" scope="row" className="py-1 pe-2 text-start font-normal @max-lg:col-span-3">
      {name}
    </th>
    <td role="cell" className="@max-lg:col-span-3">
      {bar}
    </td>
    <td role="cell" className="figures whitespace-nowrap @lg:ps-2 @lg:text-end">
      {odds}
    </td>
    <td role="cell" className="figures @lg:ps-2 @lg:text-end">
      <span aria-hidden="true" className="text-ink-muted @lg:hidden">
        to{' '}
      </span>
      {to}
    </td>
    <td role="cell" className="@lg:min-w-42 @lg:ps-3 @max-lg:wrap-anywhere @max-lg:[&>a]:min-h-6">
      {source}
    </td>
  </tr>
);

interface StepProps extends Omit<WaterfallProps, 'steps'> {
  readonly step: WaterfallStep;
}

const StepRow = ({ catalogue, condition, step, scale }: StepProps & { readonly scale: RangeScale }) => (
  <Row
    name={<Name {...{ catalogue, condition, step }} />}
    bar={<LogOddsBar scale={scale} from={step.from} to={step.to} />}
    odds={
      <>
        <Direction up={step.counted > 0} />
        {ratioWords(step.counted).replace('odds ', '')}
      </>
    }
    to={formatPercent(step.to)}
    source={<StepSource {...{ catalogue, step }} />}
  />
);

const StepSource = ({ catalogue, step }: Omit<StepProps, 'condition'>) =>
  step.evidence === null ? (
    <NewTabLink href="/about#method">our method</NewTabLink>
  ) : (
    // Silence is worked out in a section of its own.
    <EvidenceLink catalogue={catalogue} id={step.evidence} part={step.reading ? undefined : 'silence'} />
  );

const Name = ({ catalogue, condition, step }: StepProps) => {
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
        {step.reading ? ' as measured' : ', worked out for silence'}
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
