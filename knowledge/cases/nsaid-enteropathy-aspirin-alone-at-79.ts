import type { CaseEntry } from '../schema';

export const nsaidEnteropathyAspirinAloneAt79Case: CaseEntry = {
  id: 'nsaid-enteropathy-aspirin-alone-at-79',
  title: 'Severe iron deficiency without a gut complaint in a man of 79 on low-dose aspirin',
  summary:
    'A 79-year-old man was found to have a severe iron-deficiency anaemia, 6.7 g/dL. He had never had an ulcer and there was no bleeding and no complaint of the gut. Since a heart attack six years before he took 80 mg of aspirin a day; he used no other anti-inflammatory drug and no herbs. The small bowel held aspirin ulcers, healed when the aspirin was stopped; endoscopies, the capsule and the swelling that came later are left out.',
  setting: 'general',
  ageYears: 79,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 67 },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'aspirin-use', state: 'present' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.7',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ttg-iga']],
  source: { id: 'researcher-life-aspirin-enteropathy', locator: 'Text of the case' },
  readFrom: 'full_text',
};
