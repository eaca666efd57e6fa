import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAnaemicAfterHeartStentsAt57Case: CaseEntry = {
  id: 'mesenteric-ischaemia-anaemic-after-heart-stents-at-57',
  title: 'Two months of pain after eating with anaemia and loss of weight in a man of 57 with a treated heart',
  summary:
    'A 57-year-old smoker with high blood pressure, high blood fats and arteries of the heart that had been opened was admitted with two months of pain in the middle of the belly that grew after eating, anaemia and loss of weight. It was a chronic lack of blood to stomach and gut; gastroscopy and CT are left out. Figures and examination are not in the part seen; a cancer of the bowel is accepted.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.14',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['ferritin', 'cbc'],
    ['fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'rapd-2024-ischaemic-gastropathy', locator: 'Clinical case, first sentence' },
  readFrom: 'full_text',
};
