import type { CaseEntry } from '../schema';

export const immunodeficiencyBlockedNoseAt37Case: CaseEntry = {
  id: 'immunodeficiency-blocked-nose-at-37',
  title: 'Two years of a blocked nose and ear with sinusitis in a man of 37',
  summary:
    'A 37-year-old man was sent to an ear, nose and throat clinic with two years of a blocked, running nose and a blocked right ear, and had three more attacks of sinusitis in spite of a steroid spray. Years before he had had pneumonia with pleurisy; nothing else was of note, and the gut is not mentioned. It was common variable immunodeficiency; the immunoglobulins are left out.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['immunoglobulins']],
  source: { id: 'ent-cvid-sinusitis', locator: 'Case report' },
  readFrom: 'full_text',
};
