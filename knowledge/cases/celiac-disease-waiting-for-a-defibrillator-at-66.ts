import type { CaseEntry } from '../schema';

export const celiacDiseaseWaitingForADefibrillatorAt66Case: CaseEntry = {
  id: 'celiac-disease-waiting-for-a-defibrillator-at-66',
  title: 'Diarrhoea in a man of 66 who waits for a defibrillator',
  summary:
    'A 66-year-old man with raised pressure and cholesterol had had spells of near-fainting; his heart was weak for no reason found, with no narrowing of its vessels, and stayed so on tablets, an ACE inhibitor among them. A few months before a defibrillator was to be put in he was seen for diarrhoea. He neither smoked nor drank. It was celiac disease, and the heart recovered without gluten; antibodies, biopsy and later echocardiograms are left out. How long he had diarrhoea is not told. The weak heart (ejection fraction 25 %, on tablets) is coded as known heart failure; the near-fainting came long before the diarrhoea and is not coded.',
  setting: 'general',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['fit', 'colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'researcher-life-celiac-cardiomyopathy', locator: 'Abstract' },
  readFrom: 'abstract',
};
