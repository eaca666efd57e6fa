import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { answersOf, knowledge, pictureOf, unknownIn } from './testing/raised-for';

/** What points beyond the list, beside the pictures that must not be talked down by it. */
type Row = readonly [picture: string, who: string, findings: string, rule: string, points: boolean];

const FISH = 'points-to-spoilt-fish';
const SWALLOWED = 'points-to-something-swallowed';
const ACHALASIA = 'points-to-the-movement-of-the-gullet';

const rows: readonly Row[] = [
  ['flushed after a meal, no hives', '25 f P', 'flushing reaction-within-2h-of-food -urticaria-angioedema', FISH, true],
  [
    'flushed and short of breath',
    '25 f P',
    'flushing reaction-within-2h-of-food -urticaria-angioedema breathlessness',
    FISH,
    false,
  ],
  [
    'flushed and dizzy',
    '25 f P',
    'flushing reaction-within-2h-of-food -urticaria-angioedema postural-dizziness',
    FISH,
    false,
  ],
  ['flushed, pulse 130', '25 f E', 'flushing reaction-within-2h-of-food -urticaria-angioedema hr=130', FISH, false],
  [
    'flushed and vomiting, with a food allergy and a low pressure',
    '25 f E',
    'flushing vomiting-within-2h-of-food self-reported-food-allergy -urticaria-angioedema sbp=82 hr=130',
    FISH,
    false,
  ],
  [
    'flushed, no food allergy, nobody asked about hives',
    '25 f P',
    'flushing reaction-within-2h-of-food -self-reported-food-allergy',
    FISH,
    false,
  ],
  [
    'flushed, no food allergy, breathing and pressure found well',
    '35 m P',
    'flushing skin-mucosal reaction-within-2h-of-food -self-reported-food-allergy -resp-compromise -haemodynamic-signs',
    FISH,
    true,
  ],
  ['oily stool for a day', '53 m P', 'steatorrhoea symptom-duration=1', SWALLOWED, true],
  ['oily stool, yellow and thin', '58 m P', 'steatorrhoea weight-loss jaundice symptom-duration=2', SWALLOWED, false],
  ['cannot swallow for two months', '50 m P', 'dysphagia symptom-duration=60', ACHALASIA, true],
  ['cannot swallow and thinner', '75 m P', 'dysphagia weight-loss symptom-duration=60', ACHALASIA, false],
  ['cannot swallow and anaemic', '75 m P', 'dysphagia anaemia symptom-duration=60', ACHALASIA, false],
];

test('every finding of the table can be asked', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

describe('the picture points beyond the list, or does not', () => {
  test.each(rows)('%s (%s)', (_picture, who, findings, rule, points) => {
    const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
    const { notices } = assess(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} });
    expect(notices.some((notice) => notice.code === 'points_elsewhere' && notice.rule === rule)).toBe(points);
  });
});
