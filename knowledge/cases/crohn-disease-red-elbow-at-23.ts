import type { CaseEntry } from '../schema';

export const crohnDiseaseRedElbowAt23Case: CaseEntry = {
  id: 'crohn-disease-red-elbow-at-23',
  title: 'Red painful elbow, then aching joints, in a woman with three weeks of diarrhoea',
  summary:
    'A woman of 23 was first treated for cellulitis of the elbow. A few days later she was back in the emergency department with aching joints and raised, tender red patches on wrists, elbows and shins; she had had diarrhoea for three weeks, six times a day, called viral, with negative stool cultures. CRP was 231 and platelets 670. Coded is that second attendance. Sigmoidoscopy with biopsies showed Crohn’s disease and is left out.',
  setting: 'emergency',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'erythema-nodosum', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'fever', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'platelets', quantity: 670 },
    { finding: 'raised-platelets', state: 'present' },
  ],
  results: [
    { investigation: 'crp', value: 231 },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-calprotectin'], ['ileocolonoscopy-biopsy'], ['c-difficile-testing']],
  source: { id: 'faulkes-2014-crohn', locator: 'Case, second attendance' },
  readFrom: 'full_text',
};
