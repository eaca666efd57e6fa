import { describe, expect, test } from 'vitest';
import { consult, type Suggestion } from '@/engine';
import { entries } from '../entries';
import { notUnderstood, picturesIn } from './testing/pictures';
import { answersOf, knowledge, pictureOf } from './testing/raised-for';

/**
 * What stands under “this visit” for people as they come every day: nothing with rays and nothing like an endoscopy unless
 * a rule, a red flag or a leading condition asks for it.
 */
const rows = picturesIn(`
  watery stools for two months at 67 | 67 f P | watery-diarrhoea symptom-duration=60 | none
  watery stools for five days at 67 | 67 f P | watery-diarrhoea symptom-duration=5 | none
  watery stools, since when not told, at 67 | 67 m P | watery-diarrhoea | none
  loose stools for a day | 30 m P | diarrhoea symptom-duration=1 | none
  one day of loose stools at 68 | 68 m P | diarrhoea symptom-duration=1 | none
  vomiting and loose stools for a day | 27 f P | vomiting diarrhoea symptom-duration=1 | none
  a bug with a little fever | 22 m P | diarrhoea fever symptom-duration=1 | none
  home from a journey, loose for three weeks | 29 f P | diarrhoea recent-travel symptom-duration=21 | none
  loose stools on an antibiotic | 36 f P | diarrhoea antibiotics-recent symptom-duration=2 | none
  ten years of irritable bowel | 29 f P | abdominal-pain bloating alternating-bowel-habit symptom-duration=3650 | none
  irritable bowel known, a man of 62 | 62 m P | abdominal-pain diarrhoea symptom-duration=9000 | none
  bloated at 46 | 46 f P | bloating symptom-duration=60 | none
  bloated for a day after beans, at 57 | 57 f P | bloating flatus symptom-duration=1 | none
  wind alone | 60 m P | flatus symptom-duration=400 | none
  blood on the paper at 25 | 25 m P | rectal-bleeding symptom-duration=5 | none
  a fissure at 28 | 28 f P | anal-fissure constipation straining rectal-bleeding symptom-duration=20 | none
  heartburn at 40 | 40 m P | heartburn symptom-duration=300 | none
  functional dyspepsia | 31 f P | epigastric-pain bloating nausea symptom-duration=300 | none
  constipated for years | 52 f P | constipation straining incomplete-evacuation symptom-duration=5000 | none
  constipated for three days | 35 m P | constipation symptom-duration=3 | none
  constipated in a care home, for years | 84 f P | constipation care-home-or-frail symptom-duration=2000 | none
  nausea in the morning | 22 f P | nausea symptom-duration=30 | none
  sick in early pregnancy | 27 f P | pregnant nausea symptom-duration=14 | none
  painful periods | 19 f P | pelvic-abdominal-pain menstruation-linked symptom-duration=1500 | none
  milk upsets the belly | 26 f P | diarrhoea bloating flatus symptom-trigger-food symptom-duration=900 | none
  itchy mouth with apples | 28 m P | oral-itching-raw-fruit allergic-rhinitis symptom-duration=1500 | none
  asks about leaky gut | 36 f P | asks-leaky-gut bloating fatigue brain-fog symptom-duration=500 | none
  known pouches, quiet | 66 m P | known-diverticula bloating symptom-duration=2000 | none
  known colitis, quiet | 37 f P | known-uc bloating symptom-duration=900 | none
`);

const burdens = new Map(entries.investigations.map(({ id, burden }) => [id, burden]));
const heavy = ({ investigation }: Suggestion): boolean => {
  const burden = burdens.get(investigation);
  return burden !== undefined && (burden.rays !== undefined || burden.invasiveness >= 3);
};

/** Those of this visit that nothing asks for, with what was done before: what waits for another is for later. */
const heavyNow = (who: string, findings: string, done: readonly string[] = []): readonly string[] => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  const results = Object.fromEntries(done.map((id) => [id, { kind: 'quantity', value: 1, unit: 'ug/g' } as const]));
  return consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results })
    .advice.suggestions.filter(({ tier, after }) => tier === 'decides' && after.length === 0)
    .filter(heavy)
    .map(({ investigation }) => investigation);
};

describe('nothing with rays and nothing like an endoscopy at this visit because it would decide', () => {
  test('every word of the table is understood', () => expect(rows.flatMap(notUnderstood)).toEqual([]));
  test.each(rows)('%s (%s)', (_picture, who, findings) => expect(heavyNow(who, findings)).toEqual([]));
  test.each(rows)('%s (%s), with a low calprotectin and FIT', (_picture, who, findings) =>
    expect(heavyNow(who, findings, ['faecal-calprotectin', 'fit'])).toEqual([]),
  );
});

test('what a guideline asks for is there all the same, rays or not', () => {
  const { ageYears, sex, setting, ...told } = pictureOf(
    '70 m E',
    'llq-pain fever abdominal-tenderness symptom-duration=2',
  );
  const { suggestions } = consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} }).advice;
  expect(suggestions.find(({ investigation }) => investigation === 'ct-abdomen')?.tier).toBe('guideline');
});
