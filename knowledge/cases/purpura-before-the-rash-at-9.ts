import type { CaseEntry } from '../schema';

export const purpuraBeforeTheRashAt9Case: CaseEntry = {
  id: 'purpura-before-the-rash-at-9',
  title: 'Upper abdominal pain and vomiting in a boy of 9',
  summary:
    'A 9-year-old boy, healthy until then, had sudden pain in the upper and left upper abdomen with vomiting, without blood or bile, and ate little; the next day it was worse after a fall on his bicycle and he was taken to the emergency department. Blood count, chemistry and lipase were normal. Constipation was diagnosed; a rash came only later. It was a vasculitis with purpura (Henoch–Schönlein) in a child, outside what is weighed here.',
  setting: 'emergency',
  ageYears: 9,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'bilious-vomiting', state: 'absent' },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'cooper-2022-purpura', locator: 'First paragraph and ‘Diagnostic testing’' },
  readFrom: 'full_text',
};
