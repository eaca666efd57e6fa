import { describe, expect, test } from 'vitest';
import { type Answer, consult } from '@/engine';
import { notUnderstood, objectionTo, picturesIn } from './testing/pictures';
import { knowledge, pictureOf, raisedFor } from './testing/raised-for';

const BLEEDING = 'bleeding-for-weeks-from-forty';
const HABIT = 'bowel-habit-changed-from-fifty';
const SPASMS = 'spasms-from-low-calcium';
const NORMAL = 'spasms-with-a-normal-calcium';
const WARD = 'diarrhoea-after-antibiotics-in-hospital';
const COLITIS = 'known-colitis-with-complaints-for-weeks';

/** What goes on for weeks, beside its neighbours: other ages, other lengths, the same thing told in other words. */
const rows = picturesIn(`
  bloated and full for three months | 61 f P | bloating early-satiety-or-appetite-loss symptom-duration=90 | new-ovarian-symptoms-from-fifty
  indigestion, bloating and low pain | 52 f P | heartburn bloating pelvic-abdominal-pain symptom-duration=180 | new-ovarian-symptoms-from-fifty
  any belly pain with bloating | 58 f P | abdominal-pain bloating symptom-duration=60 | new-ovarian-symptoms-from-fifty
  passes water often, and low pain | 66 f P | urinary-urgency-frequency pelvic-abdominal-pain symptom-duration=40 | new-ovarian-symptoms-from-fifty
  hard and loose by turns, eats less | 57 f P | alternating-bowel-habit loss-of-appetite symptom-duration=120 | new-ovarian-symptoms-from-fifty
  constipation and diarrhoea, eats less | 57 f P | constipation diarrhoea loss-of-appetite symptom-duration=120 | new-ovarian-symptoms-from-fifty
  changed habit and bloating | 70 f P | change-in-bowel-habit bloating symptom-duration=300 | new-ovarian-symptoms-from-fifty
  four weeks to the day | 50 f P | bloating abdominal-pain symptom-duration=28 | new-ovarian-symptoms-from-fifty
  a year to the day | 50 f P | bloating abdominal-pain symptom-duration=365 | new-ovarian-symptoms-from-fifty
  three of them for a fortnight | 52 f P | urinary-urgency-frequency visible-distension abdominal-pain symptom-duration=14 | new-ovarian-symptoms-from-fifty
  three of them on most days of the month | 52 f P | urinary-urgency-frequency visible-distension abdominal-pain symptom-days-per-month=20 | new-ovarian-symptoms-from-fifty
  three of them for four days | 52 f P | abdominal-pain urinary-urgency-frequency bloating symptom-duration=4 | -new-ovarian-symptoms-from-fifty
  three of them, nobody has said how long | 52 f P | urinary-urgency-frequency visible-distension abdominal-pain | -new-ovarian-symptoms-from-fifty
  a stomach bug of three days, others ill | 57 f P | abdominal-pain bloating loss-of-appetite nausea vomiting diarrhoea sick-contacts symptom-duration=3 | -new-ovarian-symptoms-from-fifty
  a stomach bug of three days, others ill, and the belly | 57 f P | abdominal-pain bloating loss-of-appetite nausea vomiting diarrhoea sick-contacts symptom-duration=3 | -swelling-of-the-belly-in-a-woman
  bloated and no appetite for two days | 57 f P | bloating loss-of-appetite symptom-duration=2 | -swelling-of-the-belly-in-a-woman
  a swollen belly of two days and no appetite | 30 f P | visible-distension loss-of-appetite symptom-duration=2 | -swelling-of-the-belly-in-a-woman
  bloated and no appetite for a fortnight | 57 f P | bloating loss-of-appetite symptom-duration=14 | swelling-of-the-belly-in-a-woman
  a swollen belly for three weeks and no appetite | 30 f P | visible-distension loss-of-appetite symptom-duration=21 | swelling-of-the-belly-in-a-woman
  bloating alone | 57 f P | bloating symptom-duration=120 | new-ovarian-symptoms-from-fifty
  for ten years | 57 f P | bloating abdominal-pain symptom-duration=3650 | -new-ovarian-symptoms-from-fifty
  for a week | 57 f P | bloating abdominal-pain symptom-duration=7 | -new-ovarian-symptoms-from-fifty
  nobody has said how long | 57 f P | bloating abdominal-pain | -new-ovarian-symptoms-from-fifty
  at 38 | 38 f P | bloating abdominal-pain symptom-duration=120 | -new-ovarian-symptoms-from-fifty
  a man | 57 m P | bloating abdominal-pain symptom-duration=120 | -new-ovarian-symptoms-from-fifty
  eight months at 44 | 44 m P | rectal-bleeding symptom-duration=240 | bleeding-for-weeks-from-forty
  eight months with piles seen | 44 f P | haemorrhoids-with-bright-red-blood-not-mixed symptom-duration=240 | bleeding-for-weeks-from-forty
  two months and a father with cancer, at 31 | 31 m P | rectal-bleeding first-degree-relative-crc symptom-duration=60 | bleeding-for-weeks-from-forty
  two months at 31 | 31 m P | rectal-bleeding symptom-duration=60 | -bleeding-for-weeks-from-forty
  five days at 44 | 44 m P | rectal-bleeding symptom-duration=5 | -bleeding-for-weeks-from-forty
  at 44, nobody has said how long | 44 m P | rectal-bleeding | -bleeding-for-weeks-from-forty
  a fissure for ten years | 41 f P | anal-fissure rectal-bleeding symptom-duration=3650 | -bleeding-for-weeks-from-forty
  piles for ten years | 41 f P | haemorrhoids-with-bright-red-blood-not-mixed symptom-duration=3650 | -bleeding-for-weeks-from-forty
  two years, looked at, neither piles nor a fissure | 44 m P | rectal-bleeding symptom-duration=730 -haemorrhoids-with-bright-red-blood-not-mixed -anal-fissure | bleeding-for-weeks-from-forty
  two years, mixed with the stool | 44 m P | blood-mixed-with-stool symptom-duration=730 | bleeding-for-weeks-from-forty
  habit changed for two months at 53 | 53 m P | change-in-bowel-habit symptom-duration=60 | bowel-habit-changed-from-fifty
  by turns for four months at 59 | 59 m P | alternating-bowel-habit symptom-duration=120 | bowel-habit-changed-from-fifty
  loose for six weeks at 57 | 57 m P | diarrhoea symptom-duration=40 | bowel-habit-changed-from-fifty
  constipated for two months at 55 | 55 m P | constipation symptom-duration=60 | bowel-habit-changed-from-fifty
  four weeks to the day, at 50 | 50 f P | constipation symptom-duration=28 | bowel-habit-changed-from-fifty
  habit changed for two months at 49, a father with cancer | 49 m P | change-in-bowel-habit first-degree-relative-crc symptom-duration=60 | bowel-habit-changed-from-fifty
  the same at 39 | 39 m P | change-in-bowel-habit first-degree-relative-crc symptom-duration=60 | bowel-habit-changed-from-fifty
  loose for two weeks at 57 | 57 m P | diarrhoea symptom-duration=14 | -bowel-habit-changed-from-fifty
  constipated for years at 55 | 55 m P | constipation symptom-duration=2000 | -bowel-habit-changed-from-fifty
  constipated at 55, nobody has said how long | 55 m P | constipation | -bowel-habit-changed-from-fifty
  loose for six weeks at 44 | 44 m P | diarrhoea symptom-duration=40 | -bowel-habit-changed-from-fifty
  habit changed for a year, Crohn’s disease known | 66 m P | alternating-bowel-habit known-cd symptom-duration=364 | known-colitis-with-complaints-for-weeks
  bleeding for a year, colitis known | 44 m S | rectal-bleeding known-uc symptom-duration=400 | known-colitis-with-complaints-for-weeks
  bleeding for a week, colitis known | 44 m S | rectal-bleeding known-uc symptom-duration=7 | -known-colitis-with-complaints-for-weeks
  bleeding for a year, no colitis known | 44 m S | rectal-bleeding symptom-duration=400 | -known-colitis-with-complaints-for-weeks
  colitis known, nothing going on | 44 m S | known-uc symptom-duration=400 | -known-colitis-with-complaints-for-weeks
  habit changed for two months at 44 | 44 m P | change-in-bowel-habit symptom-duration=60 | -bowel-habit-changed-from-fifty
  loose for a week at 53 | 53 m P | diarrhoea symptom-duration=7 | -bowel-habit-changed-from-fifty
  habit changed for good at 53, since when untold | 53 m P | change-in-bowel-habit | bowel-habit-changed-from-fifty
  habit changed at 44, nobody in the family | 44 m P | change-in-bowel-habit | -bowel-habit-changed-from-fifty
  by turns for ten years at 59 | 59 m P | alternating-bowel-habit symptom-duration=3650 | -bowel-habit-changed-from-fifty
  three weeks, in an emergency department | 18 m E | rlq-pain-or-tenderness diarrhoea symptom-duration=21 | right-lower-pain-for-weeks-in-hospital
  ten days, nothing else, in an emergency department | 26 f E | rlq-pain-or-tenderness symptom-duration=10 | right-lower-pain-for-weeks-in-hospital
  three weeks, in practice | 18 m P | rlq-pain-or-tenderness diarrhoea symptom-duration=21 | -right-lower-pain-for-weeks-in-hospital
  for years, in an emergency department | 26 f E | rlq-pain-or-tenderness symptom-duration=1500 | -right-lower-pain-for-weeks-in-hospital
  cramped hands with diarrhoea | 20 f S | hand-spasms diarrhoea symptom-duration=2000 | spasms-from-low-calcium
  cramped hands, nothing of the gut | 20 f S | hand-spasms anxiety-or-depression | -spasms-from-low-calcium
  calcium low and cramped hands | 30 f P | hand-spasms diarrhoea calcium-adj-mmol=1.95 | low-calcium-that-shows
  calcium of 1.8 and nothing felt | 30 f P | diarrhoea calcium-adj-mmol=1.8 | low-calcium-that-shows
  calcium of 1.95 and nothing felt | 30 f P | diarrhoea calcium-adj-mmol=1.95 | -low-calcium-that-shows
  calcium normal and cramped hands | 30 f P | hand-spasms diarrhoea calcium-adj-mmol=2.4 | -low-calcium-that-shows
  calcium normal and cramped hands: what else | 30 f P | hand-spasms vomiting calcium-adj-mmol=2.4 | spasms-with-a-normal-calcium
  calcium low and cramped hands: nothing else | 30 f P | hand-spasms vomiting calcium-adj-mmol=2.1 | -spasms-with-a-normal-calcium
  calcium normal, no spasms | 30 f P | vomiting calcium-adj-mmol=2.4 | -spasms-with-a-normal-calcium
  on a ward after antibiotics | 91 f I | diarrhoea antibiotics-recent | diarrhoea-after-antibiotics-in-hospital
  in a home after antibiotics | 84 f P | diarrhoea antibiotics-recent care-home-or-frail | diarrhoea-after-antibiotics-in-hospital
  at home after antibiotics | 84 f P | diarrhoea antibiotics-recent | -diarrhoea-after-antibiotics-in-hospital
  on a ward after antibiotics at 64 | 64 f I | diarrhoea antibiotics-recent symptom-duration=4 | diarrhoea-after-antibiotics-in-hospital
  on a ward after antibiotics at 40 | 40 f I | diarrhoea antibiotics-recent | diarrhoea-after-antibiotics-in-hospital
  on a ward at 40, an earlier episode | 40 f I | diarrhoea previous-c-difficile symptom-duration=5 | diarrhoea-after-antibiotics-in-hospital
  in practice after a stay and antibiotics at 40 | 40 f P | diarrhoea antibiotics-recent recent-hospitalisation | -diarrhoea-after-antibiotics-in-hospital
  an earlier episode, loose for a year | 65 m P | diarrhoea previous-c-difficile recent-hospitalisation symptom-duration=400 | -diarrhoea-after-antibiotics-in-hospital
  an earlier episode, loose for three days | 65 m P | diarrhoea previous-c-difficile recent-hospitalisation symptom-duration=3 | diarrhoea-after-antibiotics-in-hospital
  on a ward, no antibiotics | 40 f I | diarrhoea symptom-duration=4 | -diarrhoea-after-antibiotics-in-hospital
  Crohn’s disease for two years and weak kidneys | 40 m S | diarrhoea known-cd creatinine-mgdl=1.7 symptom-duration=700 | -severe-diarrhoea-after-antibiotics
  an organ for two years and weak kidneys | 40 m S | diarrhoea transplant-recipient creatinine-mgdl=1.7 symptom-duration=700 | -severe-diarrhoea-after-antibiotics
  Crohn’s disease, five days, white cells of 18 | 40 m S | diarrhoea known-cd white-cell-count=18 symptom-duration=5 | severe-diarrhoea-after-antibiotics
  antibiotics and white cells of 18 | 40 m P | diarrhoea antibiotics-recent white-cell-count=18 | severe-diarrhoea-after-antibiotics
  twenty watery stools, thinner, nobody has said how long | 44 m P | watery-diarrhoea stools-per-day=20 weight-loss | ten-watery-stools-a-day
  twenty watery stools for two months, thinner | 44 m P | watery-diarrhoea stools-per-day=20 weight-loss symptom-duration=60 | ten-watery-stools-a-day
  twelve watery stools for nine days, thinner | 44 m P | watery-diarrhoea stools-per-day=12 weight-loss symptom-duration=9 | ten-watery-stools-a-day
  twelve watery stools for two months, thinner | 44 m P | watery-diarrhoea stools-per-day=12 weight-loss symptom-duration=60 | -ten-watery-stools-a-day
  twenty watery stools for two months, not thinner | 44 m P | watery-diarrhoea stools-per-day=20 symptom-duration=60 | -ten-watery-stools-a-day
`);

describe('the rule that is meant is raised, or is not', () => {
  test('every word of the table is understood', () => expect(rows.flatMap(notUnderstood)).toEqual([]));
  test.each(rows)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
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
