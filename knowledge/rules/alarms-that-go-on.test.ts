import { describe, expect, test } from 'vitest';
import { notUnderstood, objectionTo, picturesIn } from './testing/pictures';
import { knowledge, pictureOf, raisedFor } from './testing/raised-for';

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
  three of them, nobody has said how long | 52 f P | urinary-urgency-frequency visible-distension abdominal-pain | new-ovarian-symptoms-from-fifty
  bloating alone | 57 f P | bloating symptom-duration=120 | -new-ovarian-symptoms-from-fifty
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
  habit changed for two months at 53 | 53 m P | change-in-bowel-habit symptom-duration=60 | bowel-habit-changed-from-fifty
  by turns for four months at 59 | 59 m P | alternating-bowel-habit symptom-duration=120 | bowel-habit-changed-from-fifty
  habit changed for two months at 44 | 44 m P | change-in-bowel-habit symptom-duration=60 | -bowel-habit-changed-from-fifty
  habit changed for a week at 53 | 53 m P | change-in-bowel-habit symptom-duration=7 | -bowel-habit-changed-from-fifty
  by turns for ten years at 59 | 59 m P | alternating-bowel-habit symptom-duration=3650 | -bowel-habit-changed-from-fifty
  three weeks, in an emergency department | 18 m E | rlq-pain-or-tenderness diarrhoea symptom-duration=21 | right-lower-pain-for-weeks-in-hospital
  ten days, nothing else, in an emergency department | 26 f E | rlq-pain-or-tenderness symptom-duration=10 | right-lower-pain-for-weeks-in-hospital
  three weeks, in practice | 18 m P | rlq-pain-or-tenderness diarrhoea symptom-duration=21 | -right-lower-pain-for-weeks-in-hospital
  for years, in an emergency department | 26 f E | rlq-pain-or-tenderness symptom-duration=1500 | -right-lower-pain-for-weeks-in-hospital
  cramped hands with diarrhoea | 20 f S | hand-spasms diarrhoea symptom-duration=2000 | spasms-from-low-calcium
  cramped hands, nothing of the gut | 20 f S | hand-spasms anxiety-or-depression | -spasms-from-low-calcium
  on a ward after antibiotics | 91 f I | diarrhoea antibiotics-recent | diarrhoea-after-antibiotics-in-hospital
  in a home after antibiotics | 84 f P | diarrhoea antibiotics-recent care-home-or-frail | diarrhoea-after-antibiotics-in-hospital
  at home after antibiotics | 84 f P | diarrhoea antibiotics-recent | -diarrhoea-after-antibiotics-in-hospital
  on a ward after antibiotics at 40 | 40 f I | diarrhoea antibiotics-recent | -diarrhoea-after-antibiotics-in-hospital
`);

describe('the rule that is meant is raised, or is not', () => {
  test('every word of the table is understood', () => expect(rows.flatMap(notUnderstood)).toEqual([]));
  test.each(rows)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
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
