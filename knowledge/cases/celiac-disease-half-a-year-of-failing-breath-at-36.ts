import type { CaseEntry } from '../schema';

export const celiacDiseaseHalfAYearOfFailingBreathAt36Case: CaseEntry = {
  id: 'celiac-disease-half-a-year-of-failing-breath-at-36',
  title: 'Half a year of worsening breathlessness with a lack of iron and a quiet gut in a man of 36',
  summary:
    'A 36-year-old man came to hospital after six months of worsening breathlessness, by now at rest. He had no gut complaint, no earlier illness and no drugs, drank little and did not smoke. He breathed fast and lacked oxygen; the blood showed an anaemia from lack of iron. The heart was wide and weak, and celiac disease was found; echocardiography, angiography, antibodies and biopsy are left out.',
  setting: 'emergency',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'symptom-duration', quantity: 182 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'glover-2007-celiac-cardiomyopathy', locator: 'Case report, first paragraph' },
  readFrom: 'full_text',
};
