import { describe, expect, test } from 'vitest';
import { pictureOf, raisedFor, unknownIn } from './testing/raised-for';

/** What kills within hours, told in quiet words, beside its neighbours that have time. */
type Row = readonly [picture: string, who: string, findings: string, rule: string, raised: boolean];

const REACTION = 'sudden-reaction-with-breath-or-circulation';
const BACK = 'belly-and-back-pain-from-sixty';
const CALCIUM = 'calcium-in-confusion-or-thirst';
const LOW = 'low-pressure-told-in-words';
const COLIC = 'new-colic-of-belly-and-loin';
const VESSELS = 'belly-and-back-pain-with-vessels-at-risk';

const rows: readonly Row[] = [
  [
    'hives and short of breath, going on',
    '30 m P',
    'urticaria-angioedema breathlessness self-reported-food-allergy reaction-in-progress symptom-duration=0.1',
    REACTION,
    true,
  ],
  ['flushed and short of breath, two hours', '25 f P', 'flushing breathlessness symptom-duration=0.1', REACTION, true],
  [
    'itches and is short of breath, two hours',
    '25 f P',
    'pruritus breathlessness symptom-duration=0.1',
    REACTION,
    true,
  ],
  [
    'dizzy, two hours after the food',
    '41 f P',
    'reaction-within-2h-of-food postural-dizziness symptom-duration=0.1',
    REACTION,
    true,
  ],
  ['hives now, pulse 130', '19 m E', 'skin-mucosal hr=130', REACTION, true],
  ['hives now, fainted', '19 m E', 'skin-mucosal syncope', REACTION, true],
  [
    'food allergy, reacting, confused',
    '60 m P',
    'self-reported-food-allergy reaction-in-progress altered-mental-state',
    REACTION,
    true,
  ],
  ['throat closing and collapse, nothing else told', '30 m E', 'laryngeal syncope', REACTION, true],
  ['a child with hives now who is short of breath', '6 f P', 'skin-mucosal breathlessness acute-onset', REACTION, true],
  [
    'hives for weeks, short of breath on the stairs',
    '55 f P',
    'urticaria-angioedema breathlessness symptom-duration=60',
    REACTION,
    false,
  ],
  ['hives now and well', '30 m E', 'skin-mucosal hr=84', REACTION, false],
  ['a child with hives now, pulse 125', '3 f E', 'skin-mucosal hr=125', REACTION, false],
  [
    'a stomach bug, dizzy on standing',
    '30 m E',
    'vomiting diarrhoea postural-dizziness hr=125 symptom-duration=1',
    REACTION,
    false,
  ],
  [
    'a stomach bug in somebody with a food allergy, dizzy on standing',
    '30 m E',
    'vomiting diarrhoea postural-dizziness self-reported-food-allergy symptom-duration=1',
    REACTION,
    false,
  ],
  ['short of breath with anaemia', '70 f P', 'breathlessness anaemia symptom-duration=60', REACTION, false],
  ['belly and back since yesterday', '62 m P', 'abdominal-pain back-pain symptom-duration=1', BACK, true],
  [
    'belly into the back since this morning',
    '60 f P',
    'abdominal-pain pain-radiating-outside-abdomen symptom-duration=0.3',
    BACK,
    true,
  ],
  [
    'severe, into the back, length not told',
    '71 m E',
    'acute-severe-abdo-pain pain-radiating-outside-abdomen',
    BACK,
    true,
  ],
  ['belly and back for half a year', '62 m P', 'abdominal-pain back-pain symptom-duration=180', BACK, false],
  ['belly and back since yesterday at 40', '40 m P', 'abdominal-pain back-pain symptom-duration=1', BACK, false],
  ['back only', '66 m P', 'back-pain symptom-duration=1', BACK, false],
  ['belly only, at 62', '62 m P', 'abdominal-pain symptom-duration=1', BACK, false],
  ['a smoker, belly and back', '62 m P', 'abdominal-pain back-pain smoking-current symptom-duration=1', VESSELS, true],
  [
    'once a smoker, belly and back',
    '78 f P',
    'abdominal-pain back-pain smoking-former symptom-duration=2',
    VESSELS,
    true,
  ],
  [
    'narrowed vessels, belly into the back',
    '66 m E',
    'abdominal-pain pain-radiating-outside-abdomen vascular-risk symptom-duration=1',
    VESSELS,
    true,
  ],
  [
    'never smoked',
    '62 m P',
    'abdominal-pain back-pain -smoking-current -smoking-former -vascular-risk symptom-duration=1',
    VESSELS,
    false,
  ],
  ['nothing said of smoking', '62 m P', 'abdominal-pain back-pain symptom-duration=1', VESSELS, false],
  [
    'a smoker with both for a year',
    '62 m P',
    'abdominal-pain back-pain smoking-current symptom-duration=365',
    VESSELS,
    false,
  ],
  ['constipated and confused at 78', '78 f P', 'constipation altered-mental-state symptom-duration=5', CALCIUM, true],
  [
    'thirsty and constipated for months',
    '59 f P',
    'polyuria-polydipsia constipation symptom-duration=90',
    CALCIUM,
    true,
  ],
  ['thirsty and eats less', '66 m P', 'polyuria-polydipsia loss-of-appetite', CALCIUM, true],
  ['constipated for months', '78 f P', 'constipation symptom-duration=90', CALCIUM, false],
  ['confused with a fever', '78 f P', 'altered-mental-state fever', CALCIUM, false],
  ['diarrhoea, lighter, pressure low', '67 f E', 'diarrhoea weight-loss fatigue haemodynamic-signs', LOW, true],
  ['a stomach bug and pressure low', '35 m P', 'vomiting diarrhoea haemodynamic-signs symptom-duration=2', LOW, true],
  [
    'a stomach bug and pressure good',
    '35 m P',
    'vomiting diarrhoea -haemodynamic-signs symptom-duration=2',
    LOW,
    false,
  ],
  ['belly and loin since yesterday', '26 f E', 'abdominal-pain back-pain symptom-duration=1', COLIC, true],
  ['loin and vomiting for half an hour', '60 m P', 'back-pain vomiting symptom-duration=0.02', COLIC, true],
  ['loin and vomiting for a week', '60 m P', 'back-pain vomiting symptom-duration=7', COLIC, false],
  ['belly and back for years', '26 f E', 'abdominal-pain back-pain symptom-duration=700', COLIC, false],
  ['an aching back with a stomach bug, in practice', '27 f P', 'vomiting back-pain symptom-duration=1', COLIC, false],
];

test('every finding of the table can be asked', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));

describe('the rule that is meant is raised, or is not', () => {
  test.each(rows)('%s (%s)', (_picture, who, findings, rule, raised) =>
    expect(raisedFor(pictureOf(who, findings)).some((flag) => flag.rule === rule)).toBe(raised),
  );
});
