import type { Case } from './case';
import type { Gate } from './knowledge-base';
import type { Ternary } from './ternary';

/** Whether a rule, question or stratum is for this patient; `null` while age or sex is not known. Cannot fail. */
export const passes = (gate: Gate, patient: Pick<Case, 'ageYears' | 'sex'>): Ternary => {
  const { ageYears: age } = patient;
  const bounded = gate.ageFrom !== null || gate.ageTo !== null;
  const withinAge =
    !bounded || (age === null ? null : age >= (gate.ageFrom ?? -Infinity) && age <= (gate.ageTo ?? Infinity));
  const rightSex = gate.sex === null || (patient.sex === 'unknown' ? null : patient.sex === gate.sex);
  if (withinAge === false || rightSex === false) return false;
  return withinAge === null || rightSex === null ? null : true;
};

/** Whether it lets everybody through, whatever is known of them. Cannot fail. */
export const isForEverybody = ({ ageFrom, ageTo, sex }: Gate): boolean =>
  ageFrom === null && ageTo === null && sex === null;
