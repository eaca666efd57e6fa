import type { CaseEntry } from '../schema';

export const crohnDiseaseTwoMonthsOfPainAfterGrowthHormoneAt16Case: CaseEntry = {
  id: 'crohn-disease-two-months-of-pain-after-growth-hormone-at-16',
  title: 'Two months of pain and diarrhoea in a girl of 16 who had been given growth hormone',
  summary:
    'At 14 this girl had been examined because she grew too slowly and was anaemic without a known reason; she was given growth hormone and iron. At 16 she had two months of belly pain and diarrhoea without blood or mucus before she was taken into hospital. It was Crohn’s disease with an abscess in the psoas muscle; ultrasound, other images and operations are left out. The text goes on to her examination and blood tests, which were not in the part seen; the anaemia of two years ago is not coded.',
  setting: 'inpatient',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'faltering-growth', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.14',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['crp', 'esr', 'cbc'],
    ['ttg-iga'],
    ['intestinal-ultrasound', 'mri-enterography', 'ct-abdomen'],
  ],
  source: { id: 'signavitae-2018-psoas', locator: 'Abstract; case report, first sentences' },
  readFrom: 'abstract',
};
