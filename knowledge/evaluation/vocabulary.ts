import type { Entries } from '../entries';
import { otherUnitsById } from '../units/own-unit';

const unitsOf = (id: string, unit: string) => ({
  unit,
  otherUnits: (otherUnitsById.get(id) ?? []).map((other) => other.unit),
});

/**
 * Every id an evaluation file may use, with names and kinds, as one JSON object. Of a finding it says what else is present with
 * it (`includes`), what it follows from by itself (`followsFrom`), and whether the ranking counts it (`weighed`) or only rules
 * read it. Cannot fail.
 */
export const vocabularyOf = (entries: Entries, knowledgeVersion: string) => {
  const counted = new Set(entries.findingEvidence.map(({ finding }) => finding));
  // What stands behind a finding that counts, counts by it.
  const behind = entries.findings.flatMap(({ id, derivedFrom }) =>
    counted.has(id) ? (derivedFrom?.match(/[a-z][a-z0-9-]*/g) ?? []) : [],
  );
  const weighed = new Set([...counted, ...behind]);
  return {
    knowledgeVersion,
    conditions: entries.conditions.map(({ id, name, alsoKnownAs, codes }) => ({ id, name, alsoKnownAs, codes })),
    findings: entries.findings.map(({ id, label, alsoKnownAs, definition, kind, implies = [], derivedFrom }) => ({
      id,
      label,
      alsoKnownAs,
      definition,
      kind: kind.type,
      weighed: weighed.has(id) || implies.some((other) => counted.has(other)),
      includes: implies,
      ...(derivedFrom === undefined ? {} : { followsFrom: derivedFrom }),
      ...(kind.type === 'quantity' ? unitsOf(id, kind.unit) : {}),
      ...(kind.type === 'choice' ? { choices: kind.choices } : {}),
    })),
    investigations: entries.investigations.map(({ id, name, alsoKnownAs, typedAs = [], result }) => ({
      id,
      name,
      alsoKnownAs: [...alsoKnownAs, ...typedAs],
      resultKind: result.type,
      ...(result.type === 'quantity'
        ? unitsOf(id, result.unit)
        : { outcomes: result.outcomes.map(({ id: outcome, label }) => ({ id: outcome, label })) }),
    })),
    redFlags: entries.rules.flatMap((rule) =>
      rule.kind === 'alarm' ? [{ id: rule.id, label: rule.title, urgency: rule.urgency }] : [],
    ),
  };
};
