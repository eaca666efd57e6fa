import { type ConditionProperties, Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Case, KnowledgeBase, Logic } from '@/engine';
import { factsOf } from '@/engine/facts';
import { readingsOf } from '@/engine/rules';

const operators = {
  '==': 'equal',
  '!=': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const;

/** A condition in the other library's form; `null` where it has no words for it (counting, arithmetic,
 * if) or means something else: its “not” takes what is unknown for absent. */
const translated = (logic: Logic): NestedCondition | null => {
  const plain = (condition: ConditionProperties): ConditionProperties => condition;
  switch (logic.op) {
    case 'name':
      return plain({ fact: logic.name, operator: 'equal', value: true });
    case 'and':
    case 'or': {
      const parts = logic.parts.map(translated);
      const all = parts.filter((part) => part !== null);
      if (all.length < parts.length) return null;
      return logic.op === 'and' ? { all } : { any: all };
    }
    case 'compare':
      return logic.left.op === 'name' && logic.right.op === 'literal' && logic.right.value !== null
        ? plain({ fact: logic.left.name, operator: operators[logic.by], value: logic.right.value })
        : null;
    case 'in':
      return logic.part.op === 'name' ? plain({ fact: logic.part.name, operator: 'in', value: logic.options }) : null;
    default:
      return null;
  }
};

const topLevel = (condition: NestedCondition): TopLevelCondition =>
  'fact' in condition ? { all: [condition] } : (condition as TopLevelCondition);

/** The same rules and the same facts for both: how many hold, and a function to time for each. */
export const rulesOf = (knowledge: KnowledgeBase, patient: Case) => {
  const facts = factsOf(knowledge, patient);
  const rules = [...knowledge.alarms, ...knowledge.criteria, ...knowledge.recommendations].flatMap((rule, place) => {
    const conditions = translated(rule.logic);
    return conditions ? [{ place, conditions }] : [];
  });
  const other = new Engine([], { allowUndefinedFacts: true });
  for (const [index, { conditions }] of rules.entries()) {
    other.addRule({ conditions: topLevel(conditions), event: { type: `${index}` } });
  }
  const values = Object.fromEntries(facts.values);
  const places = rules.map(({ place }) => place);
  return {
    count: rules.length,
    // As at each answer: the facts are worked out anew, and so is every rule. The other is handed the facts ready.
    ours: (): number => {
      const now = factsOf(knowledge, patient);
      const { values } = readingsOf(knowledge, now);
      return places.filter((place) => values[place] === true).length;
    },
    theirs: async (): Promise<number> => (await other.run(values)).events.length,
  };
};
