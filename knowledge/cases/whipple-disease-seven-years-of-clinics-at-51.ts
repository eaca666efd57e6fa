import type { CaseEntry } from '../schema';

export const whippleDiseaseSevenYearsOfClinicsAt51Case: CaseEntry = {
  id: 'whipple-disease-seven-years-of-clinics-at-51',
  title: 'Five years of wandering joint pains, fevers and now weight loss in a man of 51',
  summary:
    'A 51-year-old man with kidney stones behind him had been in a rheumatology clinic with a painful ankle, taken for gout and wear. Two years later came fevers with raised inflammation, small enlarged lymph nodes, and fluid round the heart treated with colchicine; then pain in chest and flank, breathlessness and weight loss. He was referred again with pains that wandered through wrists, ankles and knees; CRP had been 30 to 50 and ESR 20 to 30, rheumatic antibodies negative. It was Whipple’s disease, found when the gut joined in; the later scan and the biopsies of node and marrow are left out.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'lymphadenopathy', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.5',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['crp', 'cbc', 'esr']],
  source: { id: 'syrimi-2024-whipple', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
