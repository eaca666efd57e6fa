import type { Factor, Level, Reading } from '@/engine';
import { type RatioDefaults, type YesNoRatios, yesNoRatios } from './ratios';
import type { AccuracyEntry, FindingEntry, FindingEvidenceEntry, InvestigationEntry } from './schema';

/** What an evidence entry needs from elsewhere to become a factor. */
export interface FactorDeps {
  readonly defaults: RatioDefaults;
  /** What the ratio of an outcome that defines a condition is held at. */
  readonly definingLimit: number;
  readonly weights: LevelWeights;
  /** Share of those who have a complaint that is mostly told unasked who do tell it. */
  readonly toldUnasked: number;
  readonly backgrounds: ReadonlyMap<string, { readonly frequency: number; readonly of: number | null }>;
  readonly findings: ReadonlyMap<string, FindingEntry>;
  readonly investigations: ReadonlyMap<string, InvestigationEntry>;
}

/** How much of a log ratio counts; argued for in `method/`. */
export interface LevelWeights {
  /** Spread of true log ratios over findings and conditions, as a standard deviation: what an estimate is held against. */
  readonly spreadOfRatios: number;
  /** Share of the ratio that the absence of a finding counts. */
  readonly absenceShare: number;
  /** What the engine multiplies each counted log ratio by; what defines a condition is spared it. */
  readonly damping: number;
}

/**
 * Share of a log ratio that counts: τ² / (τ² + standard error²), so that an uncertain estimate is drawn towards “says
 * nothing”; for a finding that is absent, less again. Between 0 and 1, to three decimals. Cannot fail.
 *
 * Source: the shrinkage of a normal mean, Efron & Morris, J Am Stat Assoc 1975;70:311–319.
 * @example // standard error 0.5, τ = 1: 1 / 1.25 = 0.8
 */
export const weightOf = (
  { standardError }: Pick<Level, 'standardError'>,
  reading: Reading,
  { spreadOfRatios, absenceShare }: Omit<LevelWeights, 'damping'>,
): number => {
  const certainty = spreadOfRatios ** 2 / (spreadOfRatios ** 2 + standardError ** 2);
  const told = reading.kind === 'state' && reading.state === 'absent' ? absenceShare : 1;
  return Math.round(1000 * certainty * told) / 1000;
};

/** Results with one of these ids say nothing about any condition. */
const saysNothing = new Set(['not-interpretable', 'indeterminate', 'not-done']);

/** How the answers to a finding speak for a condition. Throws where the checks would have found fault. */
export const findingFactor = (entry: FindingEvidenceEntry, deps: FactorDeps): Factor => {
  const finding = deps.findings.get(entry.finding);
  const levels = weighted(
    deps.weights,
    entry.measure.kind === 'interval_ratios'
      ? intervalLevels(entry.measure, deps.defaults)
      : yesNoLevels(
          yesNoRatios(entry.measure, deps.defaults, deps.backgrounds.get(entry.finding)),
          findingReadings(entry, finding),
        ),
  );
  const unsaid = finding?.volunteered && silenceOf(levels, deps.backgrounds.get(finding.id)?.frequency, deps);
  const { id, finding: on, overlapGroup } = entry;
  return unsaid === undefined ? { id, on, overlapGroup, levels } : { id, on, overlapGroup, levels, unsaid };
};

/**
 * Natural logarithm of the ratio of silence about a complaint: it is absent, or it is there and was not told. Where
 * `toldUnasked` (v) of those who have it tell it, and b of the others have it, the ratio is
 * ((1 − b) × LR− + (1 − v) × b × LR+) / (1 − v × b), which lies between the two. Nothing where one of them or b is not known.
 */
const silenceOf = (
  levels: readonly Level[],
  background: number | undefined,
  { toldUnasked }: FactorDeps,
): number | undefined => {
  const of = (state: string) => levels.find(({ reading }) => reading.kind === 'state' && reading.state === state);
  const [present, absent] = [of('present'), of('absent')];
  const others = present?.inOthers ?? background;
  if (!present || !absent || others === undefined) return undefined;
  const silent = (1 - others) * Math.exp(absent.logRatio) + (1 - toldUnasked) * others * Math.exp(present.logRatio);
  return Math.log(silent / (1 - toldUnasked * others));
};

/** How the results of an investigation speak for a condition. Throws where the checks would have found fault. */
export const accuracyFactor = (entry: AccuracyEntry, deps: FactorDeps): Factor => {
  const levels = weighted(
    deps.weights,
    entry.measure.kind === 'interval_ratios'
      ? intervalLevels(entry.measure, deps.defaults)
      : yesNoLevels(
          yesNoRatios(
            entry.measure,
            entry.defines ? { ...deps.defaults, ratioLimit: deps.definingLimit } : deps.defaults,
          ),
          resultReadings(entry, deps.investigations.get(entry.investigation)),
        ),
  );
  return {
    id: entry.id,
    on: entry.investigation,
    overlapGroup: entry.overlapGroup,
    // The first level is the positive outcome.
    levels: entry.defines
      ? levels.map((level, place) => (place === 0 ? undamped(level, deps.weights) : level))
      : levels,
  };
};

/** The weight of what defines a condition: as certain as its source, and the damping taken back; it may exceed 1. */
const undamped = (level: Level, { damping }: LevelWeights): Level => ({
  ...level,
  weight: Math.round((1000 * level.weight) / damping) / 1000,
});

type Unweighted = Omit<Level, 'weight'>;

const weighted = (weights: LevelWeights, levels: readonly Unweighted[]): readonly Level[] =>
  // Written out: copied by spreading, thousands of them took several times as long.
  levels.map(({ reading, logRatio, standardError, inCases, inOthers }) => ({
    reading,
    logRatio,
    standardError,
    inCases,
    inOthers,
    weight: weightOf({ standardError }, reading, weights),
  }));

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
      options: all.filter(
        (id) => !positive.outcomes.includes(id) && !saysNothing.has(id) && !entry.saysNothing?.includes(id),
      ),
    },
  };
};

const splitAt = (limit: number, unit: string): YesNoReadings => ({
  present: { kind: 'interval', from: limit, to: null, unit },
  absent: { kind: 'interval', from: null, to: limit, unit },
});

const yesNoLevels = (ratios: YesNoRatios, readings: YesNoReadings): readonly Unweighted[] => {
  const levels: Unweighted[] = [];
  const complement = (share: number | null): number | null => (share === null ? null : 1 - share);
  // Written out, as above.
  if (ratios.present) {
    const { logRatio, standardError } = ratios.present;
    const { inCases, inOthers } = ratios;
    levels.push({ reading: readings.present, logRatio, standardError, inCases, inOthers });
  }
  if (ratios.absent) {
    const { logRatio, standardError } = ratios.absent;
    const [inCases, inOthers] = [complement(ratios.inCases), complement(ratios.inOthers)];
    levels.push({ reading: readings.absent, logRatio, standardError, inCases, inOthers });
  }
  return levels;
};

const intervalLevels = (
  measure: Extract<FindingEvidenceEntry['measure'], { kind: 'interval_ratios' }>,
  defaults: RatioDefaults,
): readonly Unweighted[] =>
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
