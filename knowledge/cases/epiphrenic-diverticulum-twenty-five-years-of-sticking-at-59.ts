import type { CaseEntry } from '../schema';

export const epiphrenicDiverticulumTwentyFiveYearsOfStickingAt59Case: CaseEntry = {
  id: 'epiphrenic-diverticulum-twenty-five-years-of-sticking-at-59',
  title: 'Twenty-five years of mild trouble swallowing, worse of late, in a woman of 59',
  summary:
    'A 59-year-old woman told an outpatient clinic of mild trouble swallowing liquids and solids that had come on slowly for about 25 years and never been looked into. She has a mild but uncontrolled asthma. In the last months it got worse, with weight loss and frequent fits of breathlessness and regurgitation, mostly after meals. It was a pouch of the lower gullet and lies outside the list; with her asthma a gullet with eosinophils is acceptable. The barium film is left out.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 9125 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'uncontrolled-asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.13',
  acceptable: ['eosinophilic-oesophagitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'ufmg-imagem-377', locator: 'Case description' },
  readFrom: 'full_text',
};
