import type { CaseEntry } from '../schema';

export const crohnDiseaseBloodyStoolsThenChestPainAt37Case: CaseEntry = {
  id: 'crohn-disease-bloody-stools-then-chest-pain-at-37',
  title: 'Two weeks of bloody stools, then chest pain on breathing in a man of 37 with Crohn’s disease',
  summary:
    'A man of 37 with severe Crohn’s disease had many bloody stools with belly pain; steroids were added and mesalazine raised without much relief (steroids of two weeks have no finding). Two weeks later he came to the emergency department with chest pain on breathing in. Troponin I was raised at 1.82 ng/mL, sedimentation rate 121 mm, C-reactive protein 180.1 mg/L. It was a flare with inflammation of heart muscle and sac. The heart trace and scan are left out; how many stools he passed is not told.',
  setting: 'emergency',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'crp', value: 180.1 },
    { investigation: 'esr', value: 121 },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'], ['cbc']],
  source: { id: 'kumar-2019-crohn-myopericarditis-37', locator: 'Abstract' },
  readFrom: 'abstract',
};
