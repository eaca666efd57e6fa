import type { CaseEntry } from '../schema';

export const bileAcidDiarrhoeaWithoutGallbladderAt28Case: CaseEntry = {
  id: 'bile-acid-diarrhoea-without-gallbladder-at-28',
  title: 'Chronic diarrhoea and weight loss after cholecystectomy in a woman of 28',
  summary:
    'A 28-year-old woman had had chronic diarrhoea and weight loss since her gallbladder was taken out. The duration is coded as the shortest that “chronic” allows in the report. The diarrhoea stopped on cholestyramine and came back without it, which was taken as proof of bile acid diarrhoea and is left out here.',
  setting: 'secondary_care',
  ageYears: 28,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
  ],
  results: [],
  diagnosis: 'bile-acid-diarrhoea',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['sehcat', 'c4-serum'], ['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'lorenzo-2016-bad', locator: 'Abstract and introduction' },
  readFrom: 'abstract',
};
