import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import type { Measure } from '../schema';

const againstBackground = (measure: Measure): boolean =>
  measure.kind === 'judged_frequency' || (measure.kind === 'frequencies' && measure.inOthers === 'background');

/** Bounds hold their value, counts fit their totals, and what is compared with the background has one. */
export const measuresAreSound = (entries: Entries): readonly KnowledgeIssue[] => {
  const backgrounds = new Set(entries.backgrounds.map(({ finding }) => finding));
  const issues: KnowledgeIssue[] = [];
  const complain = (entry: string, message: string): void => {
    issues.push({ check: 'measures-are-sound', entry, message });
  };
  const bounds = (entry: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('low' in value && 'high' in value) {
      const { low, high } = value as { low?: number; high?: number };
      const point = ('value' in value ? value.value : 'ratio' in value ? value.ratio : undefined) as number | undefined;
      if (low !== undefined && high !== undefined && point !== undefined && !(low <= point && point <= high)) {
        complain(entry, `${point} does not lie between ${low} and ${high}`);
      }
    }
    if ('count' in value && 'of' in value && Number(value.count) > Number(value.of)) {
      complain(entry, `${value.count} of ${value.of}`);
    }
    for (const child of Object.values(value)) bounds(entry, child);
  };

  for (const { id, measure } of [
    ...entries.findingEvidence,
    ...entries.accuracy,
    ...entries.furtherAccuracy,
    ...entries.priors,
  ])
    bounds(id, measure);
  for (const { id, frequency } of entries.backgrounds) bounds(id, frequency);
  for (const { id, measure, finding } of entries.findingEvidence) {
    if (againstBackground(measure) && !backgrounds.has(finding)) {
      complain(id, `compared with the background, but “${finding}” has none`);
    }
    if ('present' in measure && measure.present === null && measure.absent === null)
      complain(id, 'has no ratio at all');
  }
  for (const { id, measure, positive } of entries.accuracy) {
    if (measure.kind !== 'interval_ratios' && !positive) complain(id, 'does not say what counts as positive');
    if (againstBackground(measure)) complain(id, 'a result has no background');
  }
  return issues;
};
