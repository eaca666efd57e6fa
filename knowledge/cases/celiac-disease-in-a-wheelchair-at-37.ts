import type { CaseEntry } from '../schema';

export const celiacDiseaseInAWheelchairAt37Case: CaseEntry = {
  id: 'celiac-disease-in-a-wheelchair-at-37',
  title: 'Five years of unsteady walking, then a severe anaemia, in a woman of 37',
  summary:
    'A 37-year-old woman from the United Arab Emirates had walked unsteadily, lost her balance and spoken unclearly for five years, getting slowly worse; for three years she used a wheelchair for longer ways. Fine movements and sight were affected, her limbs were not numb, and she passed urine often and with urge. The first blood tests showed a profound iron deficiency anaemia and she was sent to a gastroenterology clinic. It was celiac disease with a rash; antibodies and biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'urinary-urgency-frequency', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc', 'ferritin']],
  source: { id: 'asamoah-2011-celiac', locator: 'Case Report' },
  readFrom: 'full_text',
};
