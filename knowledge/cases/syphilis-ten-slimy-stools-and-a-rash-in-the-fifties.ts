import type { CaseEntry } from '../schema';

export const syphilisTenSlimyStoolsAndARashInTheFiftiesCase: CaseEntry = {
  id: 'syphilis-ten-slimy-stools-and-a-rash-in-the-fifties',
  title: 'Two weeks of a rash, aching joints and up to ten slimy stools a day in a man in his fifties',
  summary:
    'A man in his fifties, coded as 55, was admitted after 14 days: first a cold, then a papular rash on forearms and groins, slimy stools up to ten times a day, strong pain of joints and muscles, and he felt poorly. He lived with a man, had worked in an African country, and took tablets for blood pressure, among them an ACE inhibitor, cholesterol and prostate. He had had rashes and some trouble of bowel and joints before, never such diarrhoea. Haemoglobin and white cells were normal, CRP 89, transaminases and GT a little raised; HIV, hepatitis, blood cultures and stool cultures were negative. It was taken for reactive arthritis and bowel inflammation and was secondary syphilis. Sigmoidoscopy, biopsies and the palsy of the face later are left out. What he did with his partner is not told, so no such exposure is coded.',
  setting: 'inpatient',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'rash-sore-throat-or-nodes', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [
    { investigation: 'crp', value: 89 },
    { investigation: 'lft', outcome: 'transaminases-raised' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'blood-culture', outcome: 'no-growth' },
    { investigation: 'hiv-serology', outcome: 'non-reactive' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['ulcerative-colitis', 'crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['c-difficile-testing'],
    ['stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
  ],
  source: { id: 'tidsskriftet-2015-syphilis-50s', locator: 'First page, to the stool samples' },
  readFrom: 'full_text',
};
