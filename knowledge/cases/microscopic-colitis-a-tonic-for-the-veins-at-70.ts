import type { CaseEntry } from '../schema';

export const microscopicColitisATonicForTheVeinsAt70Case: CaseEntry = {
  id: 'microscopic-colitis-a-tonic-for-the-veins-at-70',
  title: 'Fifteen to twenty yellowish stools a day for two months in a woman of 70',
  summary:
    'A 70-year-old woman without gallbladder and appendix, with bipolar illness, fragile bones and an old thrombosis of the leg, had two months of 15 to 20 yellowish stools a day with mucus and no blood, colicky pain round the navel, and no rest at night. She took valproate, clorazepate, amitriptyline, haloperidol and, for some months, a plant remedy for the veins, which was the cause. She was slightly pale, with lively bowel sounds; blood count and thyroid normal, GGT and alkaline phosphatase raised. It was lymphocytic colitis. The letter speaks of more than one month in one place and of two in another.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 17.5 },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'osteoporosis', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'cholestatic' },
  ],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.9',
  acceptable: ['bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies', 'fit'],
    ['ttg-iga'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'gastrohep-phlebotonic-lymphocytic-70', locator: 'Letter, the case' },
  readFrom: 'full_text',
};
