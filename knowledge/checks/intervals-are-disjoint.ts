import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** The bands of a graded result rise, do not overlap, and are in the unit of the investigation. */
export const intervalsAreDisjoint = (entries: Entries): readonly KnowledgeIssue[] => {
  const unitOf = new Map<string, string | undefined>([
    ...entries.investigations.map(
      ({ id, result }) => [id, result.type === 'quantity' ? result.unit : undefined] as const,
    ),
    ...entries.findings.map(({ id, kind }) => [id, kind.type === 'quantity' ? kind.unit : undefined] as const),
  ]);
  const check = 'intervals-are-disjoint';
  return [...entries.findingEvidence, ...entries.accuracy].flatMap((entry) => {
    const on = 'finding' in entry ? entry.finding : entry.investigation;
    const issues: KnowledgeIssue[] = [];
    const unit = entry.measure.kind === 'interval_ratios' ? entry.measure.unit : unitOfPositive(entry);
    if (unit !== undefined && unit !== unitOf.get(on)) {
      issues.push({ check, entry: entry.id, message: `is in “${unit}”, “${on}” in “${unitOf.get(on) ?? 'words'}”` });
    }
    if (entry.measure.kind === 'interval_ratios') {
      let reached = -Infinity;
      for (const { from, to } of entry.measure.intervals) {
        if ((from ?? -Infinity) < reached || (from ?? -Infinity) >= (to ?? Infinity)) {
          issues.push({ check, entry: entry.id, message: `the band from ${from} to ${to} is out of order` });
        }
        reached = to ?? Infinity;
      }
    }
    return issues;
  });
};

const unitOfPositive = (entry: Entries['findingEvidence'][number] | Entries['accuracy'][number]): string | undefined =>
  'positive' in entry && entry.positive && 'unit' in entry.positive ? entry.positive.unit : undefined;
