import { type Logic, namesIn } from '@/engine';

/**
 * By finding: when a contradiction leaves no answer to it but “no”, so that it need not be asked. Of a contradiction
 * `a and b` the one is needless while the other holds, and a figure while no more than 0 is possible.
 *
 * A yes or no that a red flag looks for is asked all the same: there a contradiction had better come to light. Cannot fail.
 */
export const needlessBy = (contradictions: readonly Logic[], alarms: readonly Logic[]): ReadonlyMap<string, Logic> => {
  const lookedFor = new Set(alarms.flatMap(namesIn));
  const found = new Map<string, Logic[]>();
  for (const parts of contradictions.flatMap(alternativesOf)) {
    for (const [place, part] of parts.entries()) {
      const rest = parts.filter((_, other) => other !== place);
      for (const name of alternativesOf(part)
        .flatMap((one) => (one.length === 1 ? one : []))
        .flatMap(nonesOf)) {
        if (rest.length === 0 || (name.isFigure ? false : lookedFor.has(name.id))) continue;
        found.set(name.id, [...(found.get(name.id) ?? []), { op: 'and', parts: rest }]);
      }
    }
  }
  return new Map([...found].map(([id, parts]) => [id, { op: 'or', parts }]));
};

/** The ways in which it can hold, each as what has to hold together. */
const alternativesOf = (logic: Logic): readonly (readonly Logic[])[] => {
  if (logic.op === 'or') return logic.parts.flatMap(alternativesOf);
  return [logic.op === 'and' ? logic.parts : [logic]];
};

/** The finding of which it says that it is there, if it says no more. */
const nonesOf = (logic: Logic): readonly { readonly id: string; readonly isFigure: boolean }[] => {
  if (logic.op === 'name') return [{ id: logic.name, isFigure: false }];
  if (logic.op !== 'compare' || logic.by !== '>' || logic.left.op !== 'name') return [];
  return logic.right.op === 'literal' && logic.right.value === 0 ? [{ id: logic.left.name, isFigure: true }] : [];
};
