import type { CaseEntry } from '../schema';

export const glutenSensitivityWindAndAFoggyHeadAt36Case: CaseEntry = {
  id: 'gluten-sensitivity-wind-and-a-foggy-head-at-36',
  title: 'Loose stools, wind and a foggy head that go without gluten in a woman of 36',
  summary:
    'A 36-year-old woman with autoimmune thyroid disease had chronic diarrhoea, wind and a foggy memory. They went on a gluten-free diet and came back when she ate gluten again. Celiac antibodies and thyroid hormone were normal and she was not anaemic. The authors call it typical of non-celiac gluten sensitivity; gastroscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'flatus', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'better-without-gluten', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [],
  diagnosis: 'non-celiac-gluten-sensitivity',
  since: '2026.11.6',
  acceptable: ['celiac-disease', 'irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['faecal-calprotectin']],
  source: { id: 'potashinsky-2022-flatulence', locator: 'Discussion, first paragraph (the patient retold)' },
  readFrom: 'full_text',
};
