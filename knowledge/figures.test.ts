import { describe, expect, test } from 'vitest';
import { type Answer, assess, type Case, outcomeOfFigures } from '@/engine';
import { investigations } from './investigations';
import { parseLogic } from './parse-logic';
import { currentRelease } from './release';

const { knowledge } = currentRelease();
const readAs = (investigations.find(({ id }) => id === 'cbc')?.figures?.readAs ?? []).map(({ outcome, when }) => {
  const parsed = parseLogic(when);
  if (!parsed.ok) throw new Error(when);
  return { outcome, when: parsed.value };
});

const patient = (sex: Case['sex'], results: Case['results'] = {}): Case => ({
  setting: 'primary_care',
  ageYears: 45,
  sex,
  answers: { diarrhoea: { kind: 'state', state: 'present' } },
  results,
});
const figures = (given: Readonly<Record<string, number | true>>): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(given).map(([id, value]) => [
      id,
      value === true
        ? { kind: 'state', state: 'present' }
        : { kind: 'quantity', value, unit: knowledge.findings[id]?.unit ?? '' },
    ]),
  );
const whole = { mcv: 88, platelets: 250, 'white-cell-count': 6, 'eosinophil-count': 0.2 };

describe('what the figures of a blood count come to', () => {
  test.each<[string, Readonly<Record<string, number | true>>, Case['sex'], string | null]>([
    ['anaemia with small cells', { haemoglobin: 94, mcv: 71 }, 'female', 'iron-deficiency-anaemia'],
    ['anaemia with large cells', { haemoglobin: 94, mcv: 112 }, 'female', 'other-anaemia'],
    ['a man below 130', { ...whole, haemoglobin: 126 }, 'male', 'other-anaemia'],
    ['a woman above 120', { ...whole, haemoglobin: 126 }, 'female', 'normal'],
    ['below the laboratory’s own limit', { ...whole, haemoglobin: 126, anaemia: true }, 'female', 'other-anaemia'],
    ['platelets alone', { ...whole, haemoglobin: 140, platelets: 610 }, 'female', 'raised-platelets'],
    ['the size of the cells is missing', { haemoglobin: 94 }, 'female', null],
    ['the haemoglobin is missing', whole, 'female', null],
    ['the sex would decide', { ...whole, haemoglobin: 126 }, 'unknown', null],
    ['raised eosinophils', { ...whole, haemoglobin: 140, 'eosinophil-count': 1.2 }, 'female', null],
    ['low platelets', { ...whole, haemoglobin: 140, platelets: 60 }, 'female', null],
    ['low white cells', { ...whole, haemoglobin: 140, 'white-cell-count': 1.5 }, 'female', null],
  ])('%s', (_name, given, sex, expected) =>
    expect(outcomeOfFigures(knowledge, patient(sex), 'cbc', readAs, figures(given))).toBe(expected),
  );

  test('an outcome entered before does not speak for itself', () => {
    const entered = patient('female', { cbc: { kind: 'outcome', outcome: 'other-anaemia' } });
    expect(outcomeOfFigures(knowledge, entered, 'cbc', readAs, figures({ ...whole, haemoglobin: 138 }))).toBe('normal');
  });

  test.each<[string, string, Readonly<Record<string, number | true>>, string | null]>([
    ['anaemia', 'anaemia', { ...whole, haemoglobin: 142 }, 'normal'],
    ['iron-deficiency anaemia', 'iron-deficiency-anaemia', { ...whole, haemoglobin: 142 }, 'normal'],
    ['small cells', 'microcytosis', { ...whole, haemoglobin: 94 }, 'other-anaemia'],
    ['anaemia, of which the figures say nothing', 'anaemia', { mcv: 71 }, 'iron-deficiency-anaemia'],
  ])('what was said before gives way to its figure: %s', (_name, said, given, expected) => {
    const before = patient('female');
    const told = { ...before, answers: { ...before.answers, [said]: { kind: 'state', state: 'present' } as const } };
    expect(outcomeOfFigures(knowledge, told, 'cbc', readAs, figures(given))).toBe(expected);
  });

  test('they move the ranking', () => {
    const before = patient('male');
    const given = figures({ haemoglobin: 94, platelets: 610 });
    const cancer = (one: Case) =>
      assess(knowledge, one).ranking.find(({ condition }) => condition === 'colorectal-cancer')?.posterior.point ?? 0;
    expect(cancer({ ...before, answers: { ...before.answers, ...given } })).toBeGreaterThan(cancer(before));
  });
});
