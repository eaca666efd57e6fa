import { expect, test } from 'vitest';
import { type Answer, questionsFor } from '@/engine';
import { currentRelease } from '../release';

const { knowledge } = currentRelease();
const said = (state: 'present' | 'absent' | 'unknown'): Answer => ({ kind: 'state', state });

/** In the order in which they are asked of somebody with four months of upper pain; what needs a figure is not known. */
const askedOf = (ageYears: number, has: readonly string[], atMost: number): readonly string[] => {
  const answers: Record<string, Answer> = {
    'epigastric-pain': said('present'),
    'symptom-duration': { kind: 'quantity', value: 120, unit: knowledge.findings['symptom-duration']?.unit ?? '' },
  };
  const asked: string[] = [];
  while (asked.length < atMost) {
    const next = questionsFor(knowledge, { setting: 'primary_care', ageYears, sex: 'female', answers, results: {} })[0];
    if (!next) break;
    asked.push(next.finding);
    const figure = Boolean(knowledge.findings[next.finding]?.unit);
    answers[next.finding] = said(figure ? 'unknown' : has.includes(next.finding) ? 'present' : 'absent');
  }
  return asked;
};

const aboutArteries = ['postprandial-pain', 'weight-loss', 'fear-of-eating', 'smoking-current', 'vascular-risk'];

test('upper pain from forty on is asked about meals, fear of them, weight, smoking and vessels', () => {
  const has = ['abdominal-pain', 'postprandial-pain', 'weight-loss', 'smoking-current', 'fear-of-eating'];
  expect(askedOf(44, has, 24)).toEqual(expect.arrayContaining(aboutArteries));
});

test('somebody young who has lost nothing is spared them', () => {
  expect(askedOf(25, ['abdominal-pain'], 24).filter((finding) => aboutArteries.includes(finding))).toEqual([
    'weight-loss',
  ]);
});
