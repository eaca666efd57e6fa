import type { CaseEntry } from '../schema';

export const eosinophilicGastroenteritisThreeAdmissionsAt27Case: CaseEntry = {
  id: 'eosinophilic-gastroenteritis-three-admissions-at-27',
  title: 'Four months of recurring pain, nausea and diarrhoea in a woman of 27',
  summary:
    'A 27-year-old woman was admitted three times within four months for pain in the belly that came and went, with nausea and diarrhoea. Nothing pointed to bleeding; occult blood and stool pathogens were negative, eosinophils 1080/µL. It was eosinophilic gastroenteritis; gastroscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'eosinophil-count', quantity: 1.08 },
    { finding: 'eosinophilia', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-ova-parasites'],
    ['faecal-calprotectin', 'duodenal-biopsy', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'gaballa-2020-eosinophilic', locator: 'Abstract' },
  readFrom: 'abstract',
};
