import { describe, expect, test } from 'vitest';
import { consult, sexes } from '@/engine';
import { currentRelease } from '../release';
import { everydayPeople, lowerGutComplaints } from './everyday-people';

/**
 * People who have told one everyday complaint and denied what alarms: what hardly anything speaks for must not come to the
 * front because it speaks little against what was told, nor because it would be bad to miss.
 */

const { knowledge } = currentRelease();

const people = everydayPeople
  .filter(({ patient }) => (patient.ageYears ?? 0) < 45)
  .map(({ complaint, days, patient }) => {
    const { assessment, advice } = consult(knowledge, patient);
    const { ageYears, sex, setting } = patient;
    return {
      who: `${ageYears} ${sex} ${setting} ${days} d: ${complaint}`,
      complaint,
      ageYears,
      days,
      order: [...assessment.ranking].sort((a, b) => b.explains - a.explains),
      asked: advice.suggestions.flatMap(({ tier, investigation }) => (tier === 'guideline' ? [investigation] : [])),
    };
  });
const lowerGut: ReadonlySet<string> = new Set(lowerGutComplaints);
const whoOf = (found: readonly { readonly who: string }[]): readonly string[] => found.map(({ who }) => who);

describe('ECO-18: one everyday complaint below forty-five, alarms denied', () => {
  test('never puts bowel or ovarian cancer first', () =>
    expect(
      whoOf(
        people.filter(({ order }) =>
          ['colorectal-cancer', 'ovarian-cancer'].includes(order[0]?.condition ?? 'colorectal-cancer'),
        ),
      ),
    ).toEqual([]));
  test('that has lasted is never led by what is less likely than one in a hundred', () =>
    expect(whoOf(people.filter(({ days, order }) => days >= 90 && (order[0]?.posterior.point ?? 0) < 0.01))).toEqual(
      [],
    ));
  test('has irritable bowel syndrome among three when it has lasted and comes from the lower gut', () =>
    expect(
      whoOf(
        people.filter(
          ({ complaint, days, order }) =>
            days >= 90 &&
            lowerGut.has(complaint) &&
            !order.slice(0, 3).some(({ condition }) => condition === 'irritable-bowel-syndrome'),
        ),
      ),
    ).toEqual([]));
  test('does not begin with a colonoscopy', () =>
    expect(whoOf(people.filter(({ asked }) => asked.slice(0, 3).includes('ileocolonoscopy-biopsy')))).toEqual([]));
  test('asks for no bile acid test before diarrhoea has lasted four weeks, nor before blood and stool then', () =>
    expect(
      whoOf(
        people.filter(({ days, asked }) => {
          const first = Math.min(
            ...['sehcat', 'c4-serum'].map((test) => asked.indexOf(test)).filter((place) => place >= 0),
          );
          return first < (days < 28 ? Number.POSITIVE_INFINITY : 3);
        }),
      ),
    ).toEqual([]));
});

describe('ECO-18: a day of pain from sixty on that nobody said bleeds', () => {
  const told = [
    ['acute-severe-abdo-pain'],
    ['pain-out-of-proportion'],
    ['abdominal-pain', 'vascular-risk'],
    ['abdominal-pain', 'urgency'],
    ['abdominal-pain', 'stools-over-3-per-day'],
    ['pain-out-of-proportion', 'vomiting'],
    ['pain-out-of-proportion', 'vomiting', 'diarrhoea'],
  ];
  const seen = told.flatMap((findings) =>
    [61, 70, 82].flatMap((ageYears) =>
      sexes.flatMap((sex) =>
        (['primary_care', 'emergency'] as const).map((setting) => {
          const answers = Object.fromEntries(findings.map((id) => [id, { kind: 'state', state: 'present' } as const]));
          const lasting = { 'symptom-duration': { kind: 'quantity', value: 1, unit: 'd' } as const };
          const { ranking } = consult(knowledge, {
            ...{ ageYears, sex, setting, results: {} },
            answers: { ...answers, ...lasting },
          }).assessment;
          return {
            who: `${ageYears} ${sex} ${setting}: ${findings.join(' ')}`,
            findings,
            setting,
            order: [...ranking].sort((a, b) => b.explains - a.explains).map(({ condition }) => condition),
          };
        }),
      ),
    ),
  );

  test('has lack of blood to the colon among three', () =>
    expect(whoOf(seen.filter(({ order }) => !order.slice(0, 3).includes('ischaemic-colitis')))).toEqual([]));
  test('is not led by an infection when it is out of proportion, in practice unless it empties the gut both ways', () =>
    expect(
      whoOf(
        seen.filter(
          ({ findings, setting, order }) =>
            findings[0] === 'pain-out-of-proportion' &&
            !(setting === 'primary_care' && findings.includes('diarrhoea')) &&
            order[0] === 'acute-gastroenteritis',
        ),
      ),
    ).toEqual([]));
});
