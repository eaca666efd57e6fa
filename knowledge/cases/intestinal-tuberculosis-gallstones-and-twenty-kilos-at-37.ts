import type { CaseEntry } from '../schema';

export const intestinalTuberculosisGallstonesAndTwentyKilosAt37Case: CaseEntry = {
  id: 'intestinal-tuberculosis-gallstones-and-twenty-kilos-at-37',
  title: 'Evening fever, chronic diarrhoea and twenty kilograms lost in a man of 37 sent for gallstones',
  summary:
    'A 37-year-old man who had lived in an institution came to a surgical clinic because an ultrasound had shown gallstones. He had lost his appetite, had fever in the evening, sweats at night, chronic diarrhoea and had lost 20 kg in two months; he had no cough. Nodes taken while the gallbladder was removed held tuberculosis, and then HIV was found. What was found at and after the operation is left out, colonoscopy too. What institution it was is not told; it is coded as a risk of tuberculosis, which is a doubt. The two months of the weight are coded as duration. The fever that came back is coded as unexplained too.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'unexplained-fever', state: 'present' },
    { finding: 'night-sweats', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 20 },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'tb-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['hiv-enteropathy', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['hiv-serology'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['ttg-iga'],
    ['cbc', 'crp'],
  ],
  source: { id: 'congbracirurgia-11230-tuberculosis-37', locator: 'Relato de caso, to the operation' },
  readFrom: 'abstract',
};
