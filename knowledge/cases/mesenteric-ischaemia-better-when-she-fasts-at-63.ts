import type { CaseEntry } from '../schema';

export const mesentericIschaemiaBetterWhenSheFastsAt63Case: CaseEntry = {
  id: 'mesenteric-ischaemia-better-when-she-fasts-at-63',
  title: 'Three years of pain within two hours of eating, gone when fasting, in a woman of 63',
  summary:
    'A 63-year-old smoker with high blood pressure had had pain all over the belly for three years; it came within two hours of eating and eased by itself when she fasted. She was constipated and lost weight. It was a chronic lack of blood to the gut; CT is left out. As the pain may come two hours after, it is coded as worse with eating and not as pain within half an hour.',
  setting: 'general',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'constipation', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.15',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'sbad-2022-1108783', locator: 'Resumo, first sentence' },
  readFrom: 'full_text',
};
