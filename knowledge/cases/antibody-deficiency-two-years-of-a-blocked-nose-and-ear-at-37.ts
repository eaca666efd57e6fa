import type { CaseEntry } from '../schema';

export const antibodyDeficiencyTwoYearsOfABlockedNoseAndEarAt37Case: CaseEntry = {
  id: 'antibody-deficiency-two-years-of-a-blocked-nose-and-ear-at-37',
  title: 'Two years of a blocked, running nose and a blocked ear in a man of 37',
  summary:
    'A 37-year-old man was referred to an ear, nose and throat clinic in Swansea with two years of a nose that blocked and ran again and again and a blocked right ear; years before he had had pleurisy and pneumonia with blood coughed up. The lining of the nose was swollen, fluid stood behind the right ear drum, and lymphoid tissue behind the nose was enlarged. It was common variable immunodeficiency; scans, operations, the sinusitis that followed and the immunoglobulins are left out. The bouts and the old pneumonia are coded as repeated infections. The gut is not mentioned.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['immunoglobulins']],
  source: { id: 'spyridakou-2007-cvid-ent', locator: 'Case report, first visit' },
  readFrom: 'full_text',
};
