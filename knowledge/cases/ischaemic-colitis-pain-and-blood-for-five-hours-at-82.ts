import type { CaseEntry } from '../schema';

export const ischaemicColitisPainAndBloodForFiveHoursAt82Case: CaseEntry = {
  id: 'ischaemic-colitis-pain-and-blood-for-five-hours-at-82',
  title: 'Five hours of belly pain and blood from the bowel in a man of 82 with hardened arteries',
  summary:
    'An 82-year-old man with disease of hardened arteries, and an ischaemic colitis earlier, came to an emergency department five hours after pain in the belly and blood from the bowel had begun. It was taken for the old complaint come back and he got worse within a day: the whole colon was dying of lack of blood. Which came first, how strong the pain was, the colour of the blood and the examination are not told; the blood is coded as red. The earlier colitis has no entry.',
  setting: 'emergency',
  ageYears: 82,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.19',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc'],
    ['troponin-lactate-panel'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'jpca-39-166-ischaemic-82', locator: 'Abstract, to the first visit' },
  readFrom: 'abstract',
};
