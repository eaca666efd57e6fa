import type { Factor, Reading } from '@/engine';
import type { AccuracyEntry, EvidenceEntry, FindingEvidenceEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import type { Library } from '../library';
import type { Measurement, Pointer, RatioLevel, ReadingShown } from '../shown/schema';
import { backgroundFor, figuresOf } from './figures';
import { conditionPointer, provenanceOf } from './provenance';

/** One measurement as it is shown: the source's numbers, and the ratios the engine derives from them. */
export const measurementOf = (entry: EvidenceEntry, library: Library): Measurement => ({
  ...provenanceOf(entry, library),
  id: entry.id,
  href: addressOf.evidence(entry.id),
  of: 'finding' in entry ? 'finding' : 'investigation',
  subject: subjectOf(entry, library),
  condition: conditionPointer(entry.condition, library),
  figures: figuresOf(entry.measure, 'finding' in entry ? backgroundFor(entry, library.entries.backgrounds) : undefined),
  positive: positiveOf(entry, library),
  levels: levelsOf(library.factors.get(entry.id), library),
  population: entry.population,
  setting: entry.setting,
  comparator: entry.comparator,
  comparedWith: entry.comparedWith,
  reference: entry.reference,
  judgement: entry.measure.kind === 'judgement',
});

const subjectOf = (entry: EvidenceEntry, library: Library): Pointer =>
  'finding' in entry
    ? { href: addressOf.finding(entry.finding), label: library.findings.get(entry.finding)?.label ?? entry.finding }
    : {
        href: addressOf.investigation(entry.investigation),
        label: library.investigations.get(entry.investigation)?.name ?? entry.investigation,
      };

/** Half the width of a 95 % interval, in standard errors. */
const Z95 = 1.96;

/**
 * Each reading's likelihood ratio with its 95 % bounds, out of the logarithm and standard error the engine uses.
 * Cannot fail.
 * @example // log ratio ln 4, standard error 0.5: 4, from 4 / e^0.98 = 1.50 to 4 × e^0.98 = 10.66
 */
export const levelsOf = (factor: Factor | undefined, library: Library): readonly RatioLevel[] =>
  (factor?.levels ?? []).map(({ reading, logRatio, standardError }) => ({
    reading: readingOf(reading, factor?.on ?? '', library),
    ratio: {
      value: Math.exp(logRatio),
      low: Math.exp(logRatio - Z95 * standardError),
      high: Math.exp(logRatio + Z95 * standardError),
    },
  }));

const readingOf = (reading: Reading, of: string, library: Library): ReadingShown => {
  if (reading.kind === 'state') return { kind: 'state', present: reading.state === 'present' };
  if (reading.kind === 'options') return { kind: 'options', labels: optionLabels(of, reading.options, library) };
  return reading;
};

const optionLabels = (of: string, options: readonly string[], library: Library): readonly string[] => {
  const finding = library.findings.get(of)?.kind;
  const result = library.investigations.get(of)?.result;
  const all =
    finding?.type === 'choice' ? finding.choices : result?.type === 'outcome' ? result.outcomes : ([] as const);
  return options.map((option) => all.find(({ id }) => id === option)?.label ?? option);
};

const positiveOf = (entry: EvidenceEntry, library: Library): ReadingShown | null =>
  'finding' in entry ? presentOf(entry, library) : resultOf(entry, library);

const presentOf = (entry: FindingEvidenceEntry, library: Library): ReadingShown | null => {
  const kind = library.findings.get(entry.finding)?.kind;
  if (entry.presentChoices) {
    return { kind: 'options', labels: optionLabels(entry.finding, entry.presentChoices, library) };
  }
  if (entry.presentFrom === undefined || kind?.type !== 'quantity') return null;
  return { kind: 'interval', from: entry.presentFrom, to: null, unit: kind.unit };
};

const resultOf = ({ positive, investigation }: AccuracyEntry, library: Library): ReadingShown | null => {
  if (!positive) return null;
  if ('atLeast' in positive) return { kind: 'interval', from: positive.atLeast, to: null, unit: positive.unit };
  if ('below' in positive) return { kind: 'interval', from: null, to: positive.below, unit: positive.unit };
  return { kind: 'options', labels: optionLabels(investigation, positive.outcomes, library) };
};

/**
 * Which way a measurement leans and how far: the log ratio of "present" or "positive", or of the strongest of several
 * bands. Where only the absence was measured, the opposite of what the absence says.
 */
export const leaning = ({ levels }: Measurement): number => {
  const logs = levels.map(({ ratio }) => Math.log(ratio.value));
  if (logs.length > 2) return logs.reduce((most, log) => (Math.abs(log) > Math.abs(most) ? log : most), 0);
  const [first] = levels;
  const onlyAbsent = first?.reading.kind === 'state' && !first.reading.present;
  return (logs[0] ?? 0) * (onlyAbsent ? -1 : 1);
};
