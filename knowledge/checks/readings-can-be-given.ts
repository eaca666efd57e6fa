import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** Each measurement says which answers or results it is about, in words and figures that can be entered. */
export const readingsCanBeGiven = (entries: Entries): readonly KnowledgeIssue[] => {
  const check = 'readings-can-be-given';
  const findings = new Map(entries.findings.map(({ id, kind }) => [id, kind]));
  const outcomes = new Map(
    entries.investigations.map(({ id, result }) => [
      id,
      result.type === 'outcome' ? result.outcomes.map((outcome) => outcome.id) : null,
    ]),
  );
  const issues: KnowledgeIssue[] = [];
  for (const { id, finding, measure, presentFrom, presentChoices } of entries.findingEvidence) {
    const kind = findings.get(finding);
    if (!kind || measure.kind === 'interval_ratios') continue;
    if (kind.type === 'quantity' && presentFrom === undefined) {
      issues.push({ check, entry: id, message: 'does not say from which value on it counts as present' });
    }
    if (kind.type === 'choice') {
      const known = kind.choices.map((choice) => choice.id);
      if (!presentChoices?.length)
        issues.push({ check, entry: id, message: 'does not say which choices count as present' });
      for (const choice of presentChoices ?? []) {
        if (!known.includes(choice))
          issues.push({ check, entry: id, message: `“${choice}” is no choice of “${finding}”` });
      }
    }
  }
  for (const { id, investigation, positive } of entries.accuracy) {
    const known = outcomes.get(investigation);
    if (!positive || known === undefined) continue;
    if ('outcomes' in positive) {
      for (const outcome of positive.outcomes) {
        if (!known?.includes(outcome)) {
          issues.push({ check, entry: id, message: `“${outcome}” is no outcome of “${investigation}”` });
        }
      }
    } else if (known !== null) {
      issues.push({ check, entry: id, message: `“${investigation}” has words for results, not figures` });
    }
  }
  return issues;
};
