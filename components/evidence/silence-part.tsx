import type { SilenceShown } from '@/server/library/views/schema';
import { formatValue } from '../numbers/quantity-words';
import { TextLink } from '../ui/text-link';
import { FactGrid } from './fact-grid';
import { formatRatio, formatShare } from './figure-words';
import { PointerList } from './pointer-list';

/** What it says that nobody has told of a complaint: the numbers it is made of, each with where it is from, put together. */
export const SilencePart = ({ silence }: { readonly silence: SilenceShown }) => {
  const { finding, condition, toldUnasked, inOthers, ratio, counted, unless } = silence;
  return (
    <>
      <p className="max-w-reading">
        Most people who have this complaint say so unasked. Once a patient has told of another complaint, silence about{' '}
        {finding} therefore speaks: either it is absent, or it is there and was kept back.
      </p>
      <FactGrid
        facts={[
          {
            term: 'Told unasked',
            fact: (
              <>
                by {formatShare(toldUnasked.share)} of those who have it{' '}
                <TextLink href={toldUnasked.href}>our estimate, and why</TextLink>
              </>
            ),
          },
          {
            term: `Without ${condition}`,
            fact: (
              <>
                {shown(inOthers.share)} have it{' '}
                {inOthers.href === null ? (
                  <a href="#printed" className="link">
                    counted in this measurement
                  </a>
                ) : (
                  <TextLink href={inOthers.href}>background</TextLink>
                )}
              </>
            ),
          },
          {
            term: 'The two ratios',
            fact: (
              <>
                {formatRatio(ratio.present)} when present, {formatRatio(ratio.absent)} when absent{' '}
                <a href="#derived" className="link">
                  derived above
                </a>
              </>
            ),
          },
          {
            term: 'Put together',
            fact: (
              <>
                <span className="figures font-medium">{workingOf(silence)}</span>
                <span className="block text-sm text-ink-muted">
                  The absent by their ratio, and of those who have it the few who keep it back by theirs, over everybody
                  who says nothing. It always lies between the two ratios.
                </span>
              </>
            ),
          },
          {
            term: 'What of it counts',
            fact: (
              <>
                The odds times {formatRatio(counted.ratio)}: {formatValue(counted.damping)} of the logarithm, as of
                every ratio, and of that {shown(counted.weight)}, as of a denial.
              </>
            ),
          },
          {
            term: 'How sure it is',
            fact: `It has no bounds of its own: the range of the probability carries the error of a denial. That ${formatShare(toldUnasked.share)} is an estimate is not in the range.`,
          },
          {
            term: 'For whom',
            fact: 'Everybody who has told of some complaint and has not been asked about this one. “Present” or “absent” ends it; “unknown” leaves it as it is.',
          },
          { term: 'Says nothing beside', fact: unless.length > 0 && <PointerList pointers={unless} /> },
        ]}
      />
    </>
  );
};

const shown = (share: number): string => formatShare(Number(share.toFixed(3)));
const three = (value: number): string => formatValue(Number(value.toPrecision(3)));

/** The sum with the numbers in it. @example // ((1 − 0.2) × 0.5 + (1 − 0.9) × 0.2 × 3) ÷ (1 − 0.9 × 0.2) = 0.56 */
const workingOf = ({ toldUnasked: { share }, inOthers, ratio }: SilenceShown): string => {
  const [told, others] = [three(share), three(inOthers.share)];
  const above = `(1 − ${others}) × ${three(ratio.absent)} + (1 − ${told}) × ${others} × ${three(ratio.present)}`;
  return `(${above}) ÷ (1 − ${told} × ${others}) = ${formatRatio(ratio.silent)}`;
};
