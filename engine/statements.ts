import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { KnowledgeBase, Statement } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { readingsOf } from './rules';
import type { RuleId } from './vocabulary';

/** A score with its number, an interpretation with its word, or advice that holds. */
export interface StatementReading {
  readonly rule: RuleId;
  readonly value: number | string | true;
}

/** Every statement that can be made of this patient now, in the order of the knowledge base. Cannot fail. */
export const readStatements = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly StatementReading[] => {
  const { values } = readingsOf(knowledge, facts);
  const { from } = indexOf(knowledge).logic;
  const readings: StatementReading[] = [];
  for (let place = 0; place < knowledge.statements.length; place += 1) {
    const { id, gate } = knowledge.statements[place] as Statement;
    const value = values[from.statements + place] ?? null;
    if (value === null || value === false || passes(gate, patient) !== true) continue;
    readings.push({ rule: id, value });
  }
  return readings;
};
