import { describe, expect, test } from 'vitest';
import { type Answer, consult } from '@/engine';
import { knowledge, pictureOf, raisedFor, unknownIn } from './testing/raised-for';

/** What goes on for weeks, beside its neighbours: other ages, other lengths, the same thing told in other words. */
type Row = readonly [picture: string, who: string, findings: string, rule: string, raised: boolean];

const OVARY = 'new-ovarian-symptoms-from-fifty';
const BLEEDING = 'bleeding-for-weeks-from-forty';
const HABIT = 'bowel-habit-changed-from-fifty';
const RIGHT = 'right-lower-pain-for-weeks-in-hospital';
const SPASMS = 'spasms-from-low-calcium';
const LOW = 'low-calcium-that-shows';
const NORMAL = 'spasms-with-a-normal-calcium';
const WARD = 'diarrhoea-after-antibiotics-in-hospital';
const SEVERE = 'severe-diarrhoea-after-antibiotics';
const SWOLLEN = 'swelling-of-the-belly-in-a-woman';
const COLITIS = 'known-colitis-with-complaints-for-weeks';
const WATERY = 'ten-watery-stools-a-day';

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
    'three of them for a fortnight',
    '52 f P',
    'urinary-urgency-frequency visible-distension abdominal-pain symptom-duration=14',
    OVARY,
    true,
  ],
  [
    'three of them on most days of the month',
    '52 f P',
    'urinary-urgency-frequency visible-distension abdominal-pain symptom-days-per-month=20',
    OVARY,
    true,
  ],
  [
    'three of them for four days',
    '52 f P',
    'abdominal-pain urinary-urgency-frequency bloating symptom-duration=4',
    OVARY,
    false,
  ],
  [
    'three of them, nobody has said how long',
    '52 f P',
    'urinary-urgency-frequency visible-distension abdominal-pain',
    OVARY,
    false,
  ],
  [
    'a stomach bug of three days, others ill',
    '57 f P',
    'abdominal-pain bloating loss-of-appetite nausea vomiting diarrhoea sick-contacts symptom-duration=3',
    OVARY,
    false,
  ],
  [
    'a stomach bug of three days, others ill, and the belly',
    '57 f P',
    'abdominal-pain bloating loss-of-appetite nausea vomiting diarrhoea sick-contacts symptom-duration=3',
    SWOLLEN,
    false,
  ],
  ['bloated and no appetite for two days', '57 f P', 'bloating loss-of-appetite symptom-duration=2', SWOLLEN, false],
  [
    'a swollen belly of two days and no appetite',
    '30 f P',
    'visible-distension loss-of-appetite symptom-duration=2',
    SWOLLEN,
    false,
  ],
  ['bloated and no appetite for a fortnight', '57 f P', 'bloating loss-of-appetite symptom-duration=14', SWOLLEN, true],
  [
    'a swollen belly for three weeks and no appetite',
    '30 f P',
    'visible-distension loss-of-appetite symptom-duration=21',
    SWOLLEN,
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
  ['a fissure for ten years', '41 f P', 'anal-fissure rectal-bleeding symptom-duration=3650', BLEEDING, false],
  [
    'piles for ten years',
    '41 f P',
    'haemorrhoids-with-bright-red-blood-not-mixed symptom-duration=3650',
    BLEEDING,
    false,
  ],
  [
    'two years, looked at, neither piles nor a fissure',
    '44 m P',
    'rectal-bleeding symptom-duration=730 -haemorrhoids-with-bright-red-blood-not-mixed -anal-fissure',
    BLEEDING,
    true,
  ],
  ['two years, mixed with the stool', '44 m P', 'blood-mixed-with-stool symptom-duration=730', BLEEDING, true],
  ['habit changed for two months at 53', '53 m P', 'change-in-bowel-habit symptom-duration=60', HABIT, true],
  ['by turns for four months at 59', '59 m P', 'alternating-bowel-habit symptom-duration=120', HABIT, true],
  ['loose for six weeks at 57', '57 m P', 'diarrhoea symptom-duration=40', HABIT, true],
  ['constipated for two months at 55', '55 m P', 'constipation symptom-duration=60', HABIT, true],
  ['four weeks to the day, at 50', '50 f P', 'constipation symptom-duration=28', HABIT, true],
  [
    'habit changed for two months at 49, a father with cancer',
    '49 m P',
    'change-in-bowel-habit first-degree-relative-crc symptom-duration=60',
    HABIT,
    true,
  ],
  ['the same at 39', '39 m P', 'change-in-bowel-habit first-degree-relative-crc symptom-duration=60', HABIT, false],
  ['loose for two weeks at 57', '57 m P', 'diarrhoea symptom-duration=14', HABIT, false],
  ['constipated for years at 55', '55 m P', 'constipation symptom-duration=2000', HABIT, false],
  ['constipated at 55, nobody has said how long', '55 m P', 'constipation', HABIT, false],
  ['loose for six weeks at 44', '44 m P', 'diarrhoea symptom-duration=40', HABIT, false],
  [
    'habit changed for a year, Crohn’s disease known',
    '66 m P',
    'alternating-bowel-habit known-cd symptom-duration=364',
    COLITIS,
    true,
  ],
  ['bleeding for a year, colitis known', '44 m S', 'rectal-bleeding known-uc symptom-duration=400', COLITIS, true],
  ['bleeding for a week, colitis known', '44 m S', 'rectal-bleeding known-uc symptom-duration=7', COLITIS, false],
  ['bleeding for a year, no colitis known', '44 m S', 'rectal-bleeding symptom-duration=400', COLITIS, false],
  ['colitis known, nothing going on', '44 m S', 'known-uc symptom-duration=400', COLITIS, false],
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
  ['calcium low and cramped hands', '30 f P', 'hand-spasms diarrhoea calcium-adj-mmol=1.95', LOW, true],
  ['calcium of 1.8 and nothing felt', '30 f P', 'diarrhoea calcium-adj-mmol=1.8', LOW, true],
  ['calcium of 1.95 and nothing felt', '30 f P', 'diarrhoea calcium-adj-mmol=1.95', LOW, false],
  ['calcium normal and cramped hands', '30 f P', 'hand-spasms diarrhoea calcium-adj-mmol=2.4', LOW, false],
  ['calcium normal and cramped hands: what else', '30 f P', 'hand-spasms vomiting calcium-adj-mmol=2.4', NORMAL, true],
  ['calcium low and cramped hands: nothing else', '30 f P', 'hand-spasms vomiting calcium-adj-mmol=2.1', NORMAL, false],
  ['calcium normal, no spasms', '30 f P', 'vomiting calcium-adj-mmol=2.4', NORMAL, false],
  ['on a ward after antibiotics', '91 f I', 'diarrhoea antibiotics-recent', WARD, true],
  ['in a home after antibiotics', '84 f P', 'diarrhoea antibiotics-recent care-home-or-frail', WARD, true],
  ['at home after antibiotics', '84 f P', 'diarrhoea antibiotics-recent', WARD, false],
  ['on a ward after antibiotics at 64', '64 f I', 'diarrhoea antibiotics-recent symptom-duration=4', WARD, true],
  ['on a ward after antibiotics at 40', '40 f I', 'diarrhoea antibiotics-recent', WARD, true],
  ['on a ward at 40, an earlier episode', '40 f I', 'diarrhoea previous-c-difficile symptom-duration=5', WARD, true],
  [
    'in practice after a stay and antibiotics at 40',
    '40 f P',
    'diarrhoea antibiotics-recent recent-hospitalisation',
    WARD,
    false,
  ],
  [
    'an earlier episode, loose for a year',
    '65 m P',
    'diarrhoea previous-c-difficile recent-hospitalisation symptom-duration=400',
    WARD,
    false,
  ],
  [
    'an earlier episode, loose for three days',
    '65 m P',
    'diarrhoea previous-c-difficile recent-hospitalisation symptom-duration=3',
    WARD,
    true,
  ],
  ['on a ward, no antibiotics', '40 f I', 'diarrhoea symptom-duration=4', WARD, false],
  [
    'Crohn’s disease for two years and weak kidneys',
    '40 m S',
    'diarrhoea known-cd creatinine-mgdl=1.7 symptom-duration=700',
    SEVERE,
    false,
  ],
  [
    'an organ for two years and weak kidneys',
    '40 m S',
    'diarrhoea transplant-recipient creatinine-mgdl=1.7 symptom-duration=700',
    SEVERE,
    false,
  ],
  [
    'Crohn’s disease, five days, white cells of 18',
    '40 m S',
    'diarrhoea known-cd white-cell-count=18 symptom-duration=5',
    SEVERE,
    true,
  ],
  ['antibiotics and white cells of 18', '40 m P', 'diarrhoea antibiotics-recent white-cell-count=18', SEVERE, true],
  [
    'twenty watery stools, thinner, nobody has said how long',
    '44 m P',
    'watery-diarrhoea stools-per-day=20 weight-loss',
    WATERY,
    true,
  ],
  [
    'twenty watery stools for two months, thinner',
    '44 m P',
    'watery-diarrhoea stools-per-day=20 weight-loss symptom-duration=60',
    WATERY,
    true,
  ],
  [
    'twelve watery stools for nine days, thinner',
    '44 m P',
    'watery-diarrhoea stools-per-day=12 weight-loss symptom-duration=9',
    WATERY,
    true,
  ],
  [
    'twelve watery stools for two months, thinner',
    '44 m P',
    'watery-diarrhoea stools-per-day=12 weight-loss symptom-duration=60',
    WATERY,
    false,
  ],
  [
    'twenty watery stools for two months, not thinner',
    '44 m P',
    'watery-diarrhoea stools-per-day=20 symptom-duration=60',
    WATERY,
    false,
  ],
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

test('low calcium is an emergency with spasms or below 1.9; spasms alone, or with a normal calcium, are for today', () => {
  const urgencyOf = (findings: string) =>
    raisedFor(pictureOf('30 f E', findings))
      .filter(({ rule, givesWayTo }) => rule.includes('calcium') && !givesWayTo)
      .map(({ urgency }) => urgency);
  expect(urgencyOf('hand-spasms diarrhoea calcium-adj-mmol=2.1')).toEqual(['emergency']);
  expect(urgencyOf('diarrhoea calcium-adj-mmol=1.8')).toEqual(['emergency']);
  expect(urgencyOf('hand-spasms diarrhoea')).toEqual(['same_day']);
  expect(urgencyOf('hand-spasms diarrhoea calcium-adj-mmol=2.4')).toEqual(['same_day']);
});

describe('what another answer adds takes the one act that matters off the screen in no case', () => {
  test.each([
    ['30 f P', 'hand-spasms diarrhoea symptom-duration=3 dehydration', SPASMS],
    ['30 f P', 'hand-spasms diarrhoea symptom-duration=3 potassium-mmol=2.4', SPASMS],
    ['30 f P', 'hand-spasms diarrhoea symptom-duration=3 calcium-adj-mmol=2.4 dehydration', NORMAL],
    ['84 f P', 'diarrhoea antibiotics-recent care-home-or-frail symptom-duration=3 vomiting', WARD],
    ['84 f P', 'diarrhoea antibiotics-recent care-home-or-frail symptom-duration=3 vomiting dehydration', WARD],
  ])('%s: %s', (who, findings, rule) =>
    expect(
      raisedFor(pictureOf(who, findings))
        .filter(({ givesWayTo }) => !givesWayTo)
        .map((flag) => flag.rule),
    ).toContain(rule),
  );
});

test('in a colitis that is known the FIT of a changed habit or of bleeding gives way to calprotectin', () => {
  const flags = raisedFor(pictureOf('52 m P', 'rectal-bleeding change-in-bowel-habit known-uc symptom-duration=60'));
  for (const { givesWayTo } of flags.filter(({ rule }) => [HABIT, BLEEDING].includes(rule)))
    expect(givesWayTo).toContain(COLITIS);
});

describe('NICE CG122 1.1.1.2: one symptom that stays is enough for CA 125 in the plan', () => {
  const tested = (who: string, findings: string) => {
    const { ageYears, sex, setting, present, figures } = pictureOf(who, findings);
    const answers: Record<string, Answer> = {};
    for (const id of present) answers[id] = { kind: 'state', state: 'present' };
    for (const [id, value] of Object.entries(figures))
      answers[id] = { kind: 'quantity', value, unit: knowledge.findings[id]?.unit ?? '' };
    return consult(knowledge, { ageYears, sex, setting, answers, results: {} })
      .advice.suggestions.filter(({ tier }) => tier === 'guideline')
      .map(({ investigation }) => investigation)
      .includes('ca125');
  };
  test.each([
    ['60 f P', 'early-satiety-or-appetite-loss symptom-duration=60', true],
    ['60 f P', 'pelvic-abdominal-pain symptom-duration=60', true],
    ['60 f P', 'bloating symptom-duration=40', true],
    ['60 f P', 'diarrhoea urinary-urgency-frequency symptom-duration=40', true],
    ['60 f P', 'pelvic-abdominal-pain symptom-duration=5', false],
    ['60 f P', 'pelvic-abdominal-pain symptom-duration=3650', false],
    ['40 f P', 'pelvic-abdominal-pain symptom-duration=60', false],
    ['60 m P', 'pelvic-abdominal-pain symptom-duration=60', false],
    ['57 f P', 'abdominal-pain bloating loss-of-appetite vomiting diarrhoea sick-contacts symptom-duration=3', false],
  ] as const)('%s: %s', (who, findings, expected) => expect(tested(who, findings)).toBe(expected));
});
