import type { CaseEntry } from '../schema';

export const giardiasisAttacksOfLooseStoolsAt18Case: CaseEntry = {
  id: 'giardiasis-attacks-of-loose-stools-at-18',
  title: 'Attacks of diarrhoea with upper belly pain and belching in a woman of 18',
  summary:
    'An 18-year-old woman was seen because of repeated bouts of diarrhoea, pain in the upper belly and belching. Giardia was in the stool and the bouts went away with metronidazole, so that giardiasis explains them; a variable immunodeficiency was found as well and is acceptable. Stool test, gastroscopy, biopsies and immunoglobulins are left out; belching has no finding, and earlier infections, weight and duration are not told in the part seen. It is told after a picture report in the New England Journal of Medicine 2016;375:e3.',
  setting: 'general',
  ageYears: 18,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'giardiasis',
  since: '2026.11.10',
  acceptable: ['common-variable-immunodeficiency'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['ttg-iga', 'ema-iga'],
  ],
  source: { id: 'fuessl-2016-cvid-giardia', locator: 'Text beside the figures' },
  readFrom: 'full_text',
};
