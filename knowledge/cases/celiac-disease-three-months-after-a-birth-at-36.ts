import type { CaseEntry } from '../schema';

export const celiacDiseaseThreeMonthsAfterABirthAt36Case: CaseEntry = {
  id: 'celiac-disease-three-months-after-a-birth-at-36',
  title: 'Terrible diarrhoea and a fifth of her weight lost, three months after a birth, in a woman of 36',
  summary:
    'A 36-year-old woman who gave birth three months ago said that she had lost a tremendous amount of weight, had had terrible diarrhoea for a while and was too weak to get off the couch. Foul, fatty stools; she avoids eating because of nausea and diarrhoea and has lived on soup, crackers and soft drinks for some days. 5 ft 3 in and 92 lb, usually 112 lb: a body mass index of 16.3. Thin and pale, anaemic; albumin 2.9 g/dL, coded as 29 g/L. It is the case for celiac disease in a textbook of nutrition, read in the slides of a course; the other blood tests, antibodies and biopsy were not in the part seen or are left out. The diarrhoea is called chronic; her mother’s side has bowel trouble of an unnamed kind, not coded. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'bmi', quantity: 16.3 },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 29 }],
  diagnosis: 'celiac-disease',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['cbc', 'ferritin'], ['b12-folate-vitd']],
  source: { id: 'knh411-celiac-gaines', locator: 'Patient description, symptoms, assessment and chemistry' },
  readFrom: 'secondary',
};
