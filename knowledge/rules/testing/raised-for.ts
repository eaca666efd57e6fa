import { type Answer, assess, type Case, type RedFlag, type Setting } from '@/engine';
import { assemble } from '../../compile';
import { entries } from '../../entries';

export const knowledge = assemble(entries, 'test');

const settings: Readonly<Record<string, Setting>> = {
  P: 'primary_care',
  E: 'emergency',
  S: 'secondary_care',
  I: 'inpatient',
};

/** Somebody in a line: age, sex and place. */
export const whoPattern = /^\d+ [fm] [PESI]$/;

/**
 * A picture told in two lines. Who: age, sex and place (P practice, E emergency, S clinic, I ward). Findings: what is there,
 * figures with their value, and with a minus what was denied.
 *
 * @example pictureOf('70 f E', 'vomiting -fever symptom-duration=1');
 */
export const pictureOf = (who: string, findings: string): Case => {
  const [age, sex, place = ''] = who.split(' ');
  return {
    ageYears: Number(age),
    sex: sex === 'f' ? 'female' : 'male',
    setting: settings[place] ?? 'general',
    answers: Object.fromEntries(findings.split(' ').map(answerOf)),
    results: {},
  };
};

const answerOf = (word: string): readonly [string, Answer] => {
  const [id = '', value] = word.split('=');
  if (value !== undefined)
    return [id, { kind: 'quantity', value: Number(value), unit: knowledge.findings[id]?.unit ?? '' }];
  return id.startsWith('-')
    ? [id.slice(1), { kind: 'state', state: 'absent' }]
    : [id, { kind: 'state', state: 'present' }];
};

/** The red flags that are raised, without the quiet list of what is to be checked first. */
export const raisedFor = (picture: Case): readonly RedFlag[] =>
  assess(knowledge, picture).redFlags.filter(({ state, strength }) => state === 'fires' && strength !== 'check_first');
