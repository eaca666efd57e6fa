import type { Case } from './case';
import type { Facts } from './facts';
import { passes } from './gate';
import type { KnowledgeBase } from './knowledge-base';
import { readRule } from './rules';
import type { RuleId } from './vocabulary';

/** A score with its number, an interpretation with its word, or advice that holds. */
export interface StatementReading {
  readonly rule: RuleId;
  readonly value: number | string | true;
}

/** Every statement that can be made of this patient now, in the order of the knowledge base. Cannot fail. */
export const readStatements = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly StatementReading[] =>
  knowledge.statements.flatMap((statement) => {
    const value = readRule(knowledge, statement, facts);
    if (value === null || value === false || passes(statement.gate, patient) !== true) return [];
    return [{ rule: statement.id, value }];
  });
