import type { RatioIn, ReferenceSet } from '@/server/calculators/schema';
import { averageWords, boundsWords } from './dual-sugar-words';

/** What picture and table both show of a published set: made once, so that they cannot differ (A11Y-16). */
export interface ReferenceRow {
  readonly set: ReferenceSet;
  /** “mean 0.0123, 0.0042 to 0.0204 (one standard deviation)”. */
  readonly ratio: string;
  /** “0.022”, or nothing. */
  readonly limit: string | null;
  /** “Celiac disease: 0.084, 0.03 to 0.138”. */
  readonly patients: readonly string[];
}

export const referenceRow = (set: ReferenceSet): ReferenceRow => ({
  set,
  ratio: set.ratio ? ratioWords(set.ratio) : 'not printed',
  limit: set.limit === null ? null : figure(set.limit),
  patients: set.patients.map(({ label, ratio }) => `${label}: ${ratioWords(ratio)}`),
});

/** Everything the row’s picture shows, in one sentence. */
export const describeRow = ({ set, ratio, limit, patients }: ReferenceRow): string =>
  [`${set.label}: ${ratio}`, limit === null ? '' : `limit ${limit}`, ...patients].filter(Boolean).join('; ');

const ratioWords = ({ value, of, bounds, low, high }: RatioIn): string => {
  const middle = value === null ? '' : `${averageWords[of]} ${figure(value)}`;
  if (bounds === null || low === null || high === null) return middle;
  const range = `${figure(low)} to ${figure(high)} (${boundsWords[bounds]})`;
  return middle === '' ? range : `${middle}, ${range}`;
};

/** As printed, without the tails that sums leave. @example figure(0.0204000001) // '0.0204' */
export const figure = (value: number): string => String(Number(value.toFixed(4)));

const FROM = 0.004;
const TO = 0.6;

/** Place on a logarithmic axis, in per cent of its width; what lies beyond is drawn at its end. */
export const ratioPosition = (ratio: number): number => {
  const share = Math.log(Math.min(TO, Math.max(FROM, ratio)) / FROM) / Math.log(TO / FROM);
  return Math.round(share * 10_000) / 100;
};

export const ratioTicks: readonly number[] = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];
