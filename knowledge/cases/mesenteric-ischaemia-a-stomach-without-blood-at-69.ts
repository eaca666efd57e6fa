import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAStomachWithoutBloodAt69Case: CaseEntry = {
  id: 'mesenteric-ischaemia-a-stomach-without-blood-at-69',
  title: 'Two months of pain that meals make worse, vomiting and 11 kg lost in a man of 69 with bad leg arteries',
  summary:
    'A 69-year-old man with type 2 diabetes, high blood pressure, bad arteries of the legs and a bypass in one came with two months of pain of the whole belly, again and again and worse with meals, 11.25 kg lost, nausea, vomiting and trouble swallowing. It was a chronic lack of blood to the stomach from narrowed arteries, taken as one of the gut; gastroscopy, CT and the later hole are left out. The abstract says three months, the case two; two are coded.',
  setting: 'general',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 61 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 11.25 },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'lft'],
  ],
  source: { id: 'lundsmith-2016-gastric-ischaemia', locator: 'Abstract and beginning of the case' },
  readFrom: 'abstract',
};
