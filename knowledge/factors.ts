import type { Factor, Level, Reading } from '@/engine';
import { type RatioDefaults, type YesNoRatios, yesNoRatios } from './ratios';
import type { AccuracyEntry, FindingEntry, FindingEvidenceEntry, InvestigationEntry } from './schema';

/** What an evidence entry needs from elsewhere to become a factor. */
export interface FactorDeps {
  readonly defaults: RatioDefaults;
  readonly backgrounds: ReadonlyMap<string, { readonly frequency: number; readonly of: number | null }>;
  readonly findings: ReadonlyMap<string, FindingEntry>;
  readonly investigations: ReadonlyMap<string, InvestigationEntry>;
}

/** Results with one of these ids say nothing about any condition. */
const saysNothing = new Set(['not-interpretable', 'indeterminate', 'not-done']);

/** How the answers to a finding speak for a condition. Throws where the checks would have found fault. */
export const findingFactor = (entry: FindingEvidenceEntry, deps: FactorDeps): Factor => ({
  id: entry.id,
  on: entry.finding,
  overlapGroup: entry.overlapGroup,
  levels:
    entry.measure.kind === 'interval_ratios'
      ? intervalLevels(entry.measure, deps.defaults)
      : yesNoLevels(
          yesNoRatios(entry.measure, deps.defaults, deps.backgrounds.get(entry.finding)),
          findingReadings(entry, deps.findings.get(entry.finding)),
        ),
});

/** How the results of an investigation speak for a condition. Throws where the checks would have found fault. */
export const accuracyFactor = (entry: AccuracyEntry, deps: FactorDeps): Factor => ({
  id: entry.id,
  on: entry.investigation,
  overlapGroup: entry.overlapGroup,
  levels:
    entry.measure.kind === 'interval_ratios'
      ? intervalLevels(entry.measure, deps.defaults)
      : yesNoLevels(
          yesNoRatios(entry.measure, deps.defaults),
          resultReadings(entry, deps.investigations.get(entry.investigation)),
        ),
});

interface YesNoReadings {
  readonly present: Reading;
  readonly absent: Reading;
}

const findingReadings = (entry: FindingEvidenceEntry, finding: FindingEntry | undefined): YesNoReadings => {
  if (finding?.kind.type === 'choice') {
    const present = entry.presentChoices ?? [];
    const absent = finding.kind.choices.map(({ id }) => id).filter((id) => !present.includes(id));
    return { present: { kind: 'options', options: present }, absent: { kind: 'options', options: absent } };
  }
  if (finding?.kind.type === 'quantity') return splitAt(entry.presentFrom ?? Number.NaN, finding.kind.unit);
  return { present: { kind: 'state', state: 'present' }, absent: { kind: 'state', state: 'absent' } };
};

const resultReadings = (entry: AccuracyEntry, investigation: InvestigationEntry | undefined): YesNoReadings => {
  const { positive } = entry;
  if (!positive || !investigation) throw new RangeError(`${entry.id}: what counts as positive?`);
  if ('atLeast' in positive) return splitAt(positive.atLeast, positive.unit);
  if ('below' in positive) {
    const { present, absent } = splitAt(positive.below, positive.unit);
    return { present: absent, absent: present };
  }
  const all = investigation.result.type === 'outcome' ? investigation.result.outcomes.map(({ id }) => id) : [];
  return {
    present: { kind: 'options', options: positive.outcomes },
    absent: {
      kind: 'options',
      options: all.filter((id) => !positive.outcomes.includes(id) && !saysNothing.has(id)),
    },
  };
};

const splitAt = (limit: number, unit: string): YesNoReadings => ({
  present: { kind: 'interval', from: limit, to: null, unit },
  absent: { kind: 'interval', from: null, to: limit, unit },
});

const yesNoLevels = (ratios: YesNoRatios, readings: YesNoReadings): readonly Level[] => {
  const levels: Level[] = [];
  const complement = (share: number | null): number | null => (share === null ? null : 1 - share);
  if (ratios.present) {
    levels.push({ reading: readings.present, ...ratios.present, inCases: ratios.inCases, inOthers: ratios.inOthers });
  }
  if (ratios.absent) {
    levels.push({
      reading: readings.absent,
      ...ratios.absent,
      inCases: complement(ratios.inCases),
      inOthers: complement(ratios.inOthers),
    });
  }
  return levels;
};

const intervalLevels = (
  measure: Extract<FindingEvidenceEntry['measure'], { kind: 'interval_ratios' }>,
  defaults: RatioDefaults,
): readonly Level[] =>
  measure.intervals.map(({ from, to, ratio, low, high, inCases, inOthers }) => ({
    reading: { kind: 'interval', from, to, unit: measure.unit },
    logRatio: Math.max(-Math.log(defaults.ratioLimit), Math.min(Math.log(defaults.ratioLimit), Math.log(ratio))),
    standardError:
      low !== undefined && high !== undefined
        ? (Math.log(high) - Math.log(low)) / (2 * 1.96)
        : defaults.standardErrorWithoutBounds,
    inCases: inCases ?? null,
    inOthers: inOthers ?? null,
  }));
