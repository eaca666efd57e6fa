import type { CaseEntry } from '../schema';

export const celiacDiseaseWithArteritisOfTheGutVesselsAt47Case: CaseEntry = {
  id: 'celiac-disease-with-arteritis-of-the-gut-vessels-at-47',
  title: 'Months of upper belly pain and nausea with anaemia in a woman with arteritis of 47',
  summary:
    'A 47-year-old woman with Takayasu’s arteritis that takes in the vessels of the gut, on prednisone 20 mg, clopidogrel, aspirin and a statin, had had upper belly pain and nausea for months. The examination was unremarkable; iron-deficiency anaemia with haemoglobin 10 g/dL, AST 65, ALT 74. It was celiac disease; antibodies and biopsies are left out. How many months is not told, nor for how long she takes the steroid.',
  setting: 'general',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 100 },
    { finding: 'unexplained-raised-transaminases', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.13',
  acceptable: ['mesenteric-ischaemia-chronic'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['cbc', 'crp']],
  source: { id: 'sapd-2019-celiac-takayasu', locator: 'Communication, case' },
  readFrom: 'full_text',
};
