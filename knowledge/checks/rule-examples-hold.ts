import { evaluate, type LogicValue, type Lookup } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { parseLogic } from '../parse-logic';
import type { RuleEntry } from '../schema';

/** Each rule gives what its own examples say, yes or no, a number or a word. The gate (age, sex) is taken as passed, as in the evidence. */
export const ruleExamplesHold = (entries: Entries): readonly KnowledgeIssue[] =>
  entries.rules.flatMap((rule) =>
    rule.examples.flatMap((example, index) => {
      const got = outcomeOf(entries, rule, example.given);
      if (got === undefined || got === example.then) return [];
      return [
        {
          check: 'rule-examples-hold',
          entry: rule.id,
          message: `example ${index + 1} ${JSON.stringify(example.given)}: expected ${example.then}, got ${got}`,
        },
      ];
    }),
  );

const outcomeOf = (
  entries: Entries,
  rule: RuleEntry,
  given: RuleEntry['examples'][number]['given'],
): LogicValue | undefined => {
  const parsed = parseLogic(rule.logic);
  if (!parsed.ok) return undefined; // named by another check
  return evaluate(parsed.value, lookupOf(entries, given)) ?? 'cannot_tell';
};

/** What an example gives, by name; derived findings follow from it as they do in the app. */
const lookupOf = (entries: Entries, given: RuleEntry['examples'][number]['given']): Lookup => {
  const derived = new Map(
    entries.findings.flatMap(({ id, derivedFrom }) => {
      const parsed = derivedFrom === undefined ? undefined : parseLogic(derivedFrom);
      return parsed?.ok ? [[id, parsed.value] as const] : [];
    }),
  );
  const lookup: Lookup = (name) => {
    const value = given[name];
    if (value !== undefined) return value;
    const logic = derived.get(name);
    return logic ? evaluate(logic, lookup) : null;
  };
  return lookup;
};
