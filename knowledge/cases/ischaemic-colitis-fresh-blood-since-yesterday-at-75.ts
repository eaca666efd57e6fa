import type { CaseEntry } from '../schema';

export const ischaemicColitisFreshBloodSinceYesterdayAt75Case: CaseEntry = {
  id: 'ischaemic-colitis-fresh-blood-since-yesterday-at-75',
  title: 'Fresh blood from the bowel since yesterday in a man of 75 with atrial fibrillation',
  summary:
    'A 75-year-old man treated for atrial fibrillation, high blood pressure and diabetes passed fresh blood from the bowel and came the next day because it went on; this is coded as bleeding that can be seen now. The pain in the belly was rather mild, without signs of an irritated peritoneum. What he took, blood thinners among it, his stools, blood pressure, pulse and bloods are not told; films, scan and endoscopy are left out. It was a colitis from want of blood.',
  setting: 'secondary_care',
  ageYears: 75,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.19',
  acceptable: ['diverticular-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['cbc'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'jsge-38515-ischaemic-colitis-75', locator: 'Abstract' },
  readFrom: 'abstract',
};
