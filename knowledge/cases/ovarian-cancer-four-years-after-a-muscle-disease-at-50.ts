import type { CaseEntry } from '../schema';

export const ovarianCancerFourYearsAfterAMuscleDiseaseAt50Case: CaseEntry = {
  id: 'ovarian-cancer-four-years-after-a-muscle-disease-at-50',
  title: 'Deep pain and a swollen belly four years after polymyositis in a woman of 50',
  summary:
    'A 50-year-old woman without children, who had been found to have polymyositis four years before, came with deep pain low in the belly and a swelling. It was a clear-cell cancer of the ovary; CA-125, MRI and operation are left out. Examination and duration are not in the abstract. She told pain and swelling of the belly.',
  setting: 'general',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ca125'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'hippokratia-2008-polymyositis', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
