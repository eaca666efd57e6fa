import { type Calculation, type Logic, namesIn } from '@/engine';
import type { Entries } from '../entries';
import { gateOf } from '../gate-of';
import { parseLogic } from '../parse-logic';
import type { RuleCalculatorEntry } from './schema';

/**
 * What a calculator works with: the trees of its rules, and of everything that follows from its inputs. A rule that
 * cannot be read is left out; the checks name it.
 */
export const calculationOf = (
  calculator: Pick<RuleCalculatorEntry, 'inputs' | 'results'>,
  { rules, findings }: Pick<Entries, 'rules' | 'findings'>,
): Calculation => {
  const named = calculator.results.flatMap((result) => result.rules);
  const own = named.flatMap((id) => {
    const rule = rules.find((candidate) => candidate.id === id);
    const parsed = rule && parseLogic(rule.logic);
    return rule && parsed?.ok ? [{ id, gate: gateOf(rule.gate), logic: parsed.value }] : [];
  });
  const derived: Record<string, Logic> = {};
  const visit = (name: string): void => {
    if (name in derived) return;
    const written = findings.find(({ id }) => id === name)?.derivedFrom;
    const parsed = written === undefined ? undefined : parseLogic(written);
    if (!parsed?.ok) return;
    derived[name] = parsed.value;
    for (const other of namesIn(parsed.value)) visit(other);
  };
  for (const { logic } of own) for (const name of namesIn(logic)) visit(name);
  return {
    rules: own,
    derived,
    inputs: calculator.inputs.flatMap((group) => group.inputs.map(({ name }) => name)),
  };
};
