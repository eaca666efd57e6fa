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
  readonly absent?: readonly string[];
}

const settings: Readonly<Record<string, Setting>> = {
  P: 'primary_care',
  E: 'emergency',
  S: 'secondary_care',
  I: 'inpatient',
};

/**
 * A picture told in a line: age, sex and place (P practice, E emergency, S clinic, I ward, else anywhere); findings that are
 * there, figures with their value, and with a minus what was denied.
 *
 * @example pictureOf('70 f E', 'vomiting -fever symptom-duration=1');
 */
export const pictureOf = (who: string, findings: string): Picture => {
  const [age, sex, place = ''] = who.split(' ');
  const told = findings.split(' ').map((word) => word.split('='));
  const words = told.flatMap(([id = '', value]) => (value === undefined ? [id] : []));
  return {
    ageYears: Number(age),
    sex: sex === 'f' ? 'female' : 'male',
    setting: settings[place] ?? 'general',
    present: words.filter((id) => !id.startsWith('-')),
    figures: Object.fromEntries(told.flatMap(([id = '', value]) => (value === undefined ? [] : [[id, Number(value)]]))),
    absent: words.flatMap((id) => (id.startsWith('-') ? [id.slice(1)] : [])),
  };
};

/** What a picture tells of that cannot be asked. */
export const unknownIn = (pictures: readonly Picture[]): readonly string[] =>
  pictures
    .flatMap(({ present, figures, absent = [] }) => [...present, ...absent, ...Object.keys(figures)])
    .filter((id) => !knowledge.findings[id]);

/** What a picture tells, as answers. */
export const answersOf = ({
  present,
  figures,
  absent = [],
}: Pick<Picture, 'present' | 'figures' | 'absent'>): Readonly<Record<string, Answer>> => {
  const answers: Record<string, Answer> = {};
  for (const id of present) answers[id] = { kind: 'state', state: 'present' };
  for (const id of absent) answers[id] = { kind: 'state', state: 'absent' };
  for (const [id, value] of Object.entries(figures))
    answers[id] = { kind: 'quantity', value, unit: knowledge.findings[id]?.unit ?? '' };
  return answers;
};

/** The red flags that are raised, without the quiet list of what is to be checked first. */
export const raisedFor = ({ ageYears, sex, setting, ...told }: Picture): readonly RedFlag[] =>
  assess(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} }).redFlags.filter(
    ({ state, strength }) => state === 'fires' && strength !== 'check_first',
  );

/** The place of the most pressing one among the urgencies; infinite when none is raised. */
export const pressing = (raised: readonly { readonly urgency: Urgency }[]): number =>
  Math.min(...raised.map(({ urgency }) => urgencies.indexOf(urgency)));
