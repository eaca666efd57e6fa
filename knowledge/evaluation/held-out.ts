import type { KnowledgeBase } from '@/engine';
import { firstTestsFrom, precedentsFrom } from '../compile';
import { countPrecedents } from '../precedents/count';
import { type AskedPatient, askedPatients, learnFirstTests } from '../precedents/first-tests';
import type { CaseEntry } from '../schema';
import { groupOf } from './own-cases';

const PARTS = 10;

/**
 * The knowledge by which a case of the tuning group may be judged: what was told of published patients is counted and weighed without the
 * tenth of them to which the case belongs, or it would be recognised by itself. A sealed case is not among those counted, and has
 * the knowledge as it is. Cannot fail.
 */
export const heldOut = (cases: readonly CaseEntry[], knowledge: KnowledgeBase): ((id: string) => KnowledgeBase) => {
  const parts = new Map(cases.filter((one) => groupOf(one) === 'tuning').map(({ id }) => [id, partOf(id)]));
  const made = new Map<number, KnowledgeBase>();
  let asked: readonly AskedPatient[] | null = null;
  const without = (part: number): KnowledgeBase => {
    const others = cases.filter(({ id }) => parts.get(id) !== part);
    asked ??= askedPatients(cases, knowledge);
    return {
      ...knowledge,
      precedents: precedentsFrom(countPrecedents(others, knowledge)),
      firstTests: firstTestsFrom(learnFirstTests(asked.filter(({ id }) => parts.get(id) !== part))),
    };
  };
  return (id) => {
    const part = parts.get(id);
    if (part === undefined) return knowledge;
    const base = made.get(part) ?? without(part);
    made.set(part, base);
    return base;
  };
};

/** Between 0 and `PARTS` − 1, by the id alone: a case that comes or goes leaves the others with those they were judged without. */
const partOf = (id: string): number => {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % PARTS;
};
