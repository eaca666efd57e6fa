import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** Every id that an entry mentions is the id of an entry. */
export const idsResolve = (entries: Entries): readonly KnowledgeIssue[] => {
  const known = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));
  const findings = known(entries.findings);
  const conditions = known(entries.conditions);
  const investigations = known(entries.investigations);
  const issues: KnowledgeIssue[] = [];
  const expect = (space: ReadonlySet<string>, kind: string, id: string, entry: string): void => {
    if (!space.has(id)) issues.push({ check: 'ids-resolve', entry, message: `there is no ${kind} “${id}”` });
  };

  const outcomes = new Map(
    entries.investigations.map(({ id, result }) => [id, known(result.type === 'outcome' ? result.outcomes : [])]),
  );

  for (const { id, implies, volunteered, saysResult } of entries.findings) {
    if (saysResult) {
      const { investigation, outcome } = saysResult;
      expect(outcomes.get(investigation) ?? new Set(), `outcome of ${investigation}`, outcome, id);
    }
    for (const other of volunteered?.unless ?? []) expect(findings, 'finding', other, id);
    for (const other of implies ?? []) expect(findings, 'finding', other, id);
  }
  for (const { id, condition } of [
    ...entries.priors,
    ...entries.workUp,
    ...entries.findingEvidence,
    ...entries.accuracy,
  ]) {
    expect(conditions, 'condition', condition, id);
  }
  for (const { id, finding } of [...entries.findingEvidence, ...entries.backgrounds]) {
    expect(findings, 'finding', finding, id);
  }
  for (const { id, investigation } of [...entries.accuracy, ...entries.furtherAccuracy, ...entries.workUp])
    expect(investigations, 'investigation', investigation, id);
  for (const { id, after } of entries.investigations) {
    for (const earlier of after ?? []) expect(investigations, 'investigation', earlier, id);
  }
  for (const { id, figures, result } of entries.investigations) {
    for (const { finding, belowLimit } of figures?.of ?? []) {
      expect(findings, 'finding', finding, id);
      if (belowLimit) expect(findings, 'finding', belowLimit, id);
    }
    const outcomes = known(result.type === 'outcome' ? result.outcomes : []);
    for (const { outcome } of figures?.readAs ?? []) expect(outcomes, 'outcome', outcome, id);
  }
  for (const rule of entries.rules) {
    if ('condition' in rule && rule.condition) expect(conditions, 'condition', rule.condition, rule.id);
    if ('conditions' in rule) for (const one of rule.conditions) expect(conditions, 'condition', one, rule.id);
    if ('investigations' in rule) {
      for (const id of rule.investigations ?? []) expect(investigations, 'investigation', id, rule.id);
    }
  }
  for (const { id, condition, now, asks, first, investigations: tests, scores } of entries.knownIllnesses) {
    for (const finding of [id, now, ...asks]) expect(findings, 'finding', finding, id);
    expect(conditions, 'condition', condition, id);
    expect(known(entries.rules), 'rule', first, id);
    for (const test of tests) expect(investigations, 'investigation', test, id);
    for (const score of scores) expect(known(entries.calculators), 'calculator', score, id);
  }
  for (const { id, answers, results, diagnosis, acceptable, investigationsExpected } of entries.cases) {
    for (const other of acceptable ?? []) expect(conditions, 'condition', other, id);
    for (const one of investigationsExpected?.flat() ?? []) expect(investigations, 'investigation', one, id);
    for (const { finding } of answers) expect(findings, 'finding', finding, id);
    for (const { investigation } of results) expect(investigations, 'investigation', investigation, id);
    if (diagnosis !== 'out-of-scope') expect(conditions, 'condition', diagnosis, id);
  }
  for (const { id, condition, told, weights } of entries.precedents) {
    expect(conditions, 'condition', condition, id);
    for (const finding of Object.keys({ ...told, ...weights })) expect(findings, 'finding', finding, id);
  }
  for (const { id, investigation, with: findingsOf, insteadOf, askedBy } of entries.firstTests) {
    for (const rule of Object.keys(askedBy)) expect(known(entries.rules), 'rule', rule, id);
    for (const one of [investigation, ...Object.keys(insteadOf)]) expect(investigations, 'investigation', one, id);
    for (const finding of Object.keys(findingsOf)) expect(findings, 'finding', finding, id);
  }
  return issues;
};
