import type { CaseEntry } from '../schema';

export const mesentericIschaemiaTurnedAwayFromFoodAt66Case: CaseEntry = {
  id: 'mesenteric-ischaemia-turned-away-from-food-at-66',
  title: 'Eighteen months of pain after meals and turning away from food in a woman of 66',
  summary:
    'A 66-year-old woman who had long used tobacco had pain of the belly after meals again and again for the last 18 months, coded as 547 days, and turned away from food, coded as fear of eating; she lost 22 lb, with nausea, vomiting and diarrhoea at times. She looked ill-nourished; there were bruits over the neck, the upper belly and both groins, and the pulses of the legs were weak. It heads a chapter on chronic mesenteric ischaemia; ultrasound and CT of the arteries are left out. The bruits have no finding, and no disease of the arteries was known before; whether she still smokes is not told. With its films and the figures of the ultrasound it reads as a real patient.',
  setting: 'general',
  ageYears: 66,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'fear-of-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 547 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'crp'],
  ],
  source: { id: 'access-vascular-atlas-cmi-66', locator: 'Patient at the head of the chapter, to the examination' },
  readFrom: 'full_text',
};
