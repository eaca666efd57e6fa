import type { CaseEntry } from '../schema';

export const ulcerativeColitisAfterAWeekAgainstStomachGermsAt63Case: CaseEntry = {
  id: 'ulcerative-colitis-after-a-week-against-stomach-germs-at-63',
  title: 'Loose stools on the fourth day of tablets against Helicobacter, then blood, in a man of 63',
  summary:
    'A 63-year-old man with gastritis took lansoprazole, amoxicillin and clarithromycin for a week. From the fourth day he had watery stools twice a day, from the eleventh day blood and six stools a day, and it went on for weeks. It was ulcerative colitis. The colonoscopy, forty days after the tablets, and the blood tests of the stool in hospital are left out. When he first came is not told; the case is coded for the days before that colonoscopy, about 43 days from the start, and the antibiotics as within twelve weeks but not within four. Fever, pain, weight, examination and bloods are not in the part seen.',
  setting: 'general',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'symptom-duration', quantity: 43 },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'absent' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.17',
  acceptable: ['clostridioides-difficile-infection', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'uc-after-eradication-63', locator: 'Abstract' },
  readFrom: 'abstract',
};
