import type { CaseEntry } from '../schema';

export const nsaidEnteropathySwollenBellyAfterTheWombWasRemovedAt59Case: CaseEntry = {
  id: 'nsaid-enteropathy-swollen-belly-after-the-womb-was-removed-at-59',
  title: 'A swollen belly and vomiting after the womb was removed in a woman of 59',
  summary:
    'A 59-year-old woman had her womb removed because of fibroids and went on taking loxoprofen for the pain of the wound. Ten days after she had gone home her belly swelled and she felt sick and vomited, and she was admitted again to the first hospital, where it was taken for a blocked bowel after the operation. The small bowel had many ulcers and holes from the painkiller. The first hospital is coded; the free air and the blood tests of the second hospital, days later, are left out, and so are operation and histology. That the painkiller was the cause was suspected by the authors after other causes were excluded.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'acute-distension', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'kubo-2017-nsaid-59', locator: 'Abstract' },
  readFrom: 'abstract',
};
