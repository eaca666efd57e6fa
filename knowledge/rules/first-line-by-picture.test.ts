import { expect, test } from 'vitest';
import { consult } from '@/engine';
import { picturesIn } from './testing/pictures';
import { answersOf, knowledge, pictureOf, unknownIn } from './testing/raised-for';

/** A picture and what its guideline asks for first: all of it among the eight that a reader takes in. */
const rows = picturesIn(`
  pain through to the back | 50 f E | severe-upper-pain-to-back vomiting epigastric-pain | lipase-amylase pelvic-ultrasound
  yellow and shivering | 70 f E | jaundice fever ruq-pain rigors | lft pelvic-ultrasound blood-culture
  fever after the tropics | 33 m E | fever diarrhoea travel-malaria-area-12m | blood-culture cbc
  checkpoint inhibitor, eight stools a day | 62 f E | on-ici watery-diarrhoea stools-per-day=8 | cbc c-difficile-testing
  eating disorder, thinner each week | 19 f S | eating-disorder-or-risk rapid-weight-loss-kg-week=1.2 | electrolytes-and-calcium
  legs give way, potassium 1.9 | 25 m E | goitre saddle-anaesthesia-or-retention potassium-mmol=1.9 | electrolytes-and-calcium tsh
  fever and pain in the back | 67 m I | back-pain fever suspected-infection raised-inflammatory-markers | ct-abdomen blood-culture
  cirrhosis with fluid | 58 m S | known-cirrhosis ascites | pelvic-ultrasound lft renal-function
  known Crohn’s disease, tired | 34 f S | known-cd fatigue | cbc ferritin crp
  known chronic pancreatitis, fatty stools | 52 m P | chronic-pancreatitis-known steatorrhoea | b12-folate-vitd
  # At 66 other rules ask for more, and the liver tests of the same rule come ninth.
  weight lost and nothing else | 66 m P | weight-loss | cbc renal-function tsh crp
`);

/** What is wanted and does not stand among the first eight. */
const missing = (who: string, findings: string, wanted: string): readonly string[] => {
  const { ageYears, sex, setting, ...told } = pictureOf(who, findings);
  const { suggestions } = consult(knowledge, { ageYears, sex, setting, answers: answersOf(told), results: {} }).advice;
  const eight = new Set(suggestions.slice(0, 8).map(({ investigation }) => investigation));
  return wanted.split(' ').filter((id) => !eight.has(id));
};

test('every word of the table is understood', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));
test.each(rows)('%s (%s)', (_picture, who, findings, wanted) => expect(missing(who, findings, wanted)).toEqual([]));
