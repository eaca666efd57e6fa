import type { Entries } from '../entries';

/** Every id an evaluation file may use, with names and kinds, as one JSON object. Cannot fail. */
export const vocabularyOf = (entries: Entries, knowledgeVersion: string) => ({
  knowledgeVersion,
  conditions: entries.conditions.map(({ id, name, alsoKnownAs, codes }) => ({ id, name, alsoKnownAs, codes })),
  findings: entries.findings.map(({ id, label, alsoKnownAs, definition, kind }) => ({
    id,
    label,
    alsoKnownAs,
    definition,
    kind: kind.type,
    ...(kind.type === 'quantity' ? { unit: kind.unit } : {}),
    ...(kind.type === 'choice' ? { choices: kind.choices } : {}),
  })),
  investigations: entries.investigations.map(({ id, name, alsoKnownAs, result }) => ({
    id,
    name,
    alsoKnownAs,
    resultKind: result.type,
    ...(result.type === 'quantity'
      ? { unit: result.unit }
      : { outcomes: result.outcomes.map(({ id: outcome, label }) => ({ id: outcome, label })) }),
  })),
  redFlags: entries.rules.flatMap((rule) =>
    rule.kind === 'alarm' ? [{ id: rule.id, label: rule.title, urgency: rule.urgency }] : [],
  ),
});
