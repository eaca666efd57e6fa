import type { CaseEntry } from '../schema';

export const ischaemicColitisALongDistanceRunnerAt34Case: CaseEntry = {
  id: 'ischaemic-colitis-a-long-distance-runner-at-34',
  title: 'Bloody diarrhoea in a long-distance runner of 34',
  summary:
    'A 34-year-old woman, a competitive long-distance runner, had bloody diarrhoea. Her only drug was the contraceptive pill, which is coded as no painkiller of the anti-inflammatory kind. It was acute ischaemic colitis; colonoscopy, biopsies, urine and muscle enzymes are left out. Whether it began during a run is not told in the abstract, nor where she was seen. She told a gut complaint.',
  setting: 'general',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'gut-1987-runner', locator: 'Abstract' },
  readFrom: 'abstract',
};
