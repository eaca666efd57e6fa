import { type Answer, assess, type RedFlag, type Setting, type Sex, type Urgency, urgencies } from '@/engine';
import { assemble } from '../../compile';
import { entries } from '../../entries';

export const knowledge = assemble(entries, 'test');

export interface Picture {
  readonly ageYears: number;
  readonly sex: Exclude<Sex, 'unknown'>;
  readonly setting: Setting;
  readonly present: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The red flags that are raised, without the quiet list of what is to be checked first. */
export const raisedFor = ({ ageYears, sex, setting, present, figures }: Picture): readonly RedFlag[] => {
  const answers: Record<string, Answer> = {};
  for (const id of present) answers[id] = { kind: 'state', state: 'present' };
  for (const [id, value] of Object.entries(figures))
    answers[id] = { kind: 'quantity', value, unit: knowledge.findings[id]?.unit ?? '' };
  return assess(knowledge, { ageYears, sex, setting, answers, results: {} }).redFlags.filter(
    ({ state, strength }) => state === 'fires' && strength !== 'check_first',
  );
};

/** The place of the most pressing one among the urgencies; infinite when none is raised. */
export const pressing = (raised: readonly { readonly urgency: Urgency }[]): number =>
  Math.min(...raised.map(({ urgency }) => urgencies.indexOf(urgency)));
