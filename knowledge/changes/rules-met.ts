import { evaluate, factsOf, type KnowledgeBase, passes } from '@/engine';
import { readOwnCase } from '../evaluation/own-cases';
import type { CaseEntry } from '../schema';

/** The rules that a published case meets: those that hold in it, and those that give it a number or a word. Cannot fail. */
export const rulesMetBy = (knowledge: KnowledgeBase): ((one: CaseEntry) => ReadonlySet<string>) => {
  const rules = [
    ...knowledge.alarms,
    ...knowledge.criteria,
    ...knowledge.recommendations,
    ...knowledge.statements,
    ...knowledge.elsewhere,
    ...(knowledge.within ?? []),
  ];
  const known = new Map<string, ReadonlySet<string>>();
  return (one) => {
    const before = known.get(one.id);
    if (before) return before;
    const { patient } = readOwnCase(one, knowledge);
    const { lookup } = factsOf(knowledge, patient);
    const met = rules.filter(({ gate, logic }) => {
      const value = passes(gate, patient) ? evaluate(logic, lookup) : null;
      return value !== null && value !== false;
    });
    const ids = new Set(met.map(({ id }) => id));
    known.set(one.id, ids);
    return ids;
  };
};
