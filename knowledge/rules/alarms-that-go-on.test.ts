import { describe, expect, test } from 'vitest';
import { knowledge, pictureOf, raisedFor, unknownIn } from './testing/raised-for';

/** What goes on for weeks, beside its neighbours: other ages, other lengths, the same thing told in other words. */
type Row = readonly [picture: string, who: string, findings: string, rule: string, raised: boolean];

const OVARY = 'new-ovarian-symptoms-from-fifty';
const BLEEDING = 'bleeding-for-weeks-from-forty';
const HABIT = 'bowel-habit-changed-from-fifty';
const RIGHT = 'right-lower-pain-for-weeks-in-hospital';
const SPASMS = 'spasms-from-low-calcium';
const WARD = 'diarrhoea-after-antibiotics-in-hospital';

const rows: readonly Row[] = [
  [
    'bloated and full for three months',
    '61 f P',
    'bloating early-satiety-or-appetite-loss symptom-duration=90',
    OVARY,
    true,
  ],
  [
    'indigestion, bloating and low pain',
    '52 f P',
    'heartburn bloating pelvic-abdominal-pain symptom-duration=180',
    OVARY,
    true,
  ],
  ['any belly pain with bloating', '58 f P', 'abdominal-pain bloating symptom-duration=60', OVARY, true],
  [
    'passes water often, and low pain',
    '66 f P',
    'urinary-urgency-frequency pelvic-abdominal-pain symptom-duration=40',
    OVARY,
    true,
  ],
  [
    'hard and loose by turns, eats less',
    '57 f P',
    'alternating-bowel-habit loss-of-appetite symptom-duration=120',
    OVARY,
    true,
  ],
  [
    'constipation and diarrhoea, eats less',
    '57 f P',
    'constipation diarrhoea loss-of-appetite symptom-duration=120',
    OVARY,
    true,
  ],
  ['changed habit and bloating', '70 f P', 'change-in-bowel-habit bloating symptom-duration=300', OVARY, true],
  ['four weeks to the day', '50 f P', 'bloating abdominal-pain symptom-duration=28', OVARY, true],
  ['a year to the day', '50 f P', 'bloating abdominal-pain symptom-duration=365', OVARY, true],
  [
    'three of them, nobody has said how long',
    '52 f P',
    'urinary-urgency-frequency visible-distension abdominal-pain',
    OVARY,
    true,
  ],
  ['bloating alone', '57 f P', 'bloating symptom-duration=120', OVARY, false],
  ['for ten years', '57 f P', 'bloating abdominal-pain symptom-duration=3650', OVARY, false],
  ['for a week', '57 f P', 'bloating abdominal-pain symptom-duration=7', OVARY, false],
  ['nobody has said how long', '57 f P', 'bloating abdominal-pain', OVARY, false],
  ['at 38', '38 f P', 'bloating abdominal-pain symptom-duration=120', OVARY, false],
  ['a man', '57 m P', 'bloating abdominal-pain symptom-duration=120', OVARY, false],
  ['eight months at 44', '44 m P', 'rectal-bleeding symptom-duration=240', BLEEDING, true],
  [
    'eight months with piles seen',
    '44 f P',
    'haemorrhoids-with-bright-red-blood-not-mixed symptom-duration=240',
    BLEEDING,
    true,
  ],
  [
    'two months and a father with cancer, at 31',
    '31 m P',
    'rectal-bleeding first-degree-relative-crc symptom-duration=60',
    BLEEDING,
    true,
  ],
  ['two months at 31', '31 m P', 'rectal-bleeding symptom-duration=60', BLEEDING, false],
  ['five days at 44', '44 m P', 'rectal-bleeding symptom-duration=5', BLEEDING, false],
  ['at 44, nobody has said how long', '44 m P', 'rectal-bleeding', BLEEDING, false],
  ['habit changed for two months at 53', '53 m P', 'change-in-bowel-habit symptom-duration=60', HABIT, true],
  ['by turns for four months at 59', '59 m P', 'alternating-bowel-habit symptom-duration=120', HABIT, true],
  ['habit changed for two months at 44', '44 m P', 'change-in-bowel-habit symptom-duration=60', HABIT, false],
  ['habit changed for a week at 53', '53 m P', 'change-in-bowel-habit symptom-duration=7', HABIT, false],
  ['by turns for ten years at 59', '59 m P', 'alternating-bowel-habit symptom-duration=3650', HABIT, false],
  [
    'three weeks, in an emergency department',
    '18 m E',
    'rlq-pain-or-tenderness diarrhoea symptom-duration=21',
    RIGHT,
    true,
  ],
  [
    'ten days, nothing else, in an emergency department',
    '26 f E',
    'rlq-pain-or-tenderness symptom-duration=10',
    RIGHT,
    true,
  ],
  ['three weeks, in practice', '18 m P', 'rlq-pain-or-tenderness diarrhoea symptom-duration=21', RIGHT, false],
  ['for years, in an emergency department', '26 f E', 'rlq-pain-or-tenderness symptom-duration=1500', RIGHT, false],
  ['cramped hands with diarrhoea', '20 f S', 'hand-spasms diarrhoea symptom-duration=2000', SPASMS, true],
  ['cramped hands, nothing of the gut', '20 f S', 'hand-spasms anxiety-or-depression', SPASMS, false],
  ['on a ward after antibiotics', '91 f I', 'diarrhoea antibiotics-recent', WARD, true],
  ['in a home after antibiotics', '84 f P', 'diarrhoea antibiotics-recent care-home-or-frail', WARD, true],
  ['at home after antibiotics', '84 f P', 'diarrhoea antibiotics-recent', WARD, false],
  ['on a ward after antibiotics at 40', '40 f I', 'diarrhoea antibiotics-recent', WARD, false],
];

test('every finding of the table can be asked', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

describe('the rule that is meant is raised, or is not', () => {
  test.each(rows)('%s (%s)', (_picture, who, findings, rule, raised) =>
    expect(raisedFor(pictureOf(who, findings)).some((flag) => flag.rule === rule)).toBe(raised),
  );
});

test('right lower pain with loose stools for weeks is on the quiet list in practice', () =>
  expect(knowledge.alarms.find(({ id }) => id === 'right-lower-pain-with-loose-stools')?.strength).toBe('check_first'));

test('low calcium with spasms is an emergency, spasms alone are for today', () => {
  const urgencyOf = (findings: string) =>
    raisedFor(pictureOf('30 f E', findings))
      .filter(({ rule }) => rule.includes('calcium'))
      .map(({ urgency }) => urgency);
  expect(urgencyOf('hand-spasms diarrhoea calcium-adj-mmol=1.5')).toContain('emergency');
  expect(urgencyOf('hand-spasms diarrhoea')).toEqual(['same_day']);
});
