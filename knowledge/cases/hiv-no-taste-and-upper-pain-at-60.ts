import type { CaseEntry } from '../schema';

export const hivNoTasteAndUpperPainAt60Case: CaseEntry = {
  id: 'hiv-no-taste-and-upper-pain-at-60',
  title: 'Three months of upper pain, lost taste and lost weight in a woman of 60',
  summary:
    'A 60-year-old woman told her family doctor of pain in the upper belly, loss of taste and loss of nine percent of her weight in three months. Blood showed few lymphocytes, slightly. A month later she was short of breath and confused, and HIV was found, with Pneumocystis and a lymphoma of the brain; this later visit, endoscopy and the chest film are left out. Without diarrhoea it is not counted as HIV enteropathy. Lost taste and few lymphocytes have no finding of their own. The loss is given over three months and coded as the share in six.',
  setting: 'primary_care',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-loss-pct-6m', quantity: 9 },
    { finding: 'symptom-duration', quantity: 90 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies', 'ct-abdomen'], ['cbc'], ['hiv-serology'], ['tsh']],
  source: { id: 'gazeta-2024-hiv-60', locator: 'Abstract' },
  readFrom: 'abstract',
};
