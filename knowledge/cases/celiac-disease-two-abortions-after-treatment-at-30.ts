import type { CaseEntry } from '../schema';

export const celiacDiseaseTwoAbortionsAfterTreatmentAt30Case: CaseEntry = {
  id: 'celiac-disease-two-abortions-after-treatment-at-30',
  title: 'Two pregnancies lost after treatment for infertility in a woman of 30',
  summary:
    'A 30-year-old woman whose infertility had been treated lost two pregnancies. It was celiac disease, found when a reason for the losses was sought; the tests are left out. The part seen tells no complaint of the gut, neither present nor absent. Lost pregnancies have no finding; infertility is coded as without an explanation, since none is told.',
  setting: 'secondary_care',
  ageYears: 30,
  sex: 'female',
  answers: [{ finding: 'infertility', state: 'present' }],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['total-iga']],
  source: { id: 'nas-perinatal-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
