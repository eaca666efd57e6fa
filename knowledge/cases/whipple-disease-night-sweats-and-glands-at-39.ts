import type { CaseEntry } from '../schema';

export const whippleDiseaseNightSweatsAndGlandsAt39Case: CaseEntry = {
  id: 'whipple-disease-night-sweats-and-glands-at-39',
  title: 'Six months of night sweats and ten kilograms lost in a man of 39',
  summary:
    'A 39-year-old man saw his family doctor for six months of night sweats and ten kilograms lost in two months without meaning to. He did not smoke, hardly drank and had not travelled for long; some fractures from motorcycling were all he had had. Glands were enlarged on both sides of the neck and in both groins, the spleen was not. It was Whipple disease, found in a gland of the neck; the blood tests in hospital (all normal), scans, HIV test and biopsies are left out. No gut complaint, as the discussion says, is coded as no diarrhoea and no abdominal pain.',
  setting: 'primary_care',
  ageYears: 39,
  sex: 'male',
  answers: [
    { finding: 'night-sweats', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 10 },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'splenomegaly', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.17',
  acceptable: ['hiv-enteropathy'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['hiv-serology'], ['ct-abdomen']],
  source: { id: 'quotidien-whipple-39', locator: 'Case' },
  readFrom: 'full_text',
};
