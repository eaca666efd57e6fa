import type { CaseEntry } from '../schema';

export const crohnDiseaseOnlyFistulasAt17Case: CaseEntry = {
  id: 'crohn-disease-only-fistulas-at-17',
  title: 'Three years of fistulas beside the anus in a boy of 17 who grows well',
  summary:
    'A 17-year-old boy, healthy and growing normally, had had fistulas beside the anus for three years in spite of operations and antibiotics; he had no other complaint of the gut. It was Crohn’s disease; endoscopy and magnetic resonance imaging are left out.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'faltering-growth', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1095 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.4',
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['mri-enterography'], ['faecal-calprotectin']],
  source: { id: 'pimr-2019-perianal', locator: 'Abstract' },
  readFrom: 'abstract',
};
