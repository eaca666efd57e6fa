import type { CaseEntry } from '../schema';

export const mesentericIschaemiaThreeStrokesThenTheBellyAt77Case: CaseEntry = {
  id: 'mesenteric-ischaemia-three-strokes-then-the-belly-at-77',
  title: 'Twenty-five days of strong pain with diarrhoea in a woman of 77 after three strokes',
  summary:
    'A 77-year-old woman with high blood pressure, high blood fats, blocked arteries and three earlier strokes came with strong pain of the belly and bouts of diarrhoea for 25 days. Both upper gut arteries were more than half closed and the stomach full of ulcers from lack of blood; CT and gastroscopy are left out. It is taken as a chronic lack of blood to the gut, as weeks had gone and nothing was dead; an acute one may be argued. Where she came, and what was found on her, is not told.',
  setting: 'general',
  ageYears: 77,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 25 },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.18',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'troponin-lactate-panel'],
  ],
  source: { id: 'sbad-2022-1107429', locator: 'Apresentação do caso, first sentence' },
  readFrom: 'full_text',
};
