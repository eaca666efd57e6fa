import type { CaseEntry } from '../schema';

export const smallBowelTumourLikeHeavyPeriodsAt42Case: CaseEntry = {
  id: 'small-bowel-tumour-like-heavy-periods-at-42',
  title: 'Griping pain one evening and clots the next morning in a woman of 42',
  summary:
    'A 42-year-old woman who took the pill for painful periods telephoned her general practitioner: she had bled heavily with clots that morning and had had severe griping pain of the belly the evening before, which had settled. Weeks later there was still heavy bleeding with pain, the examination was hard because of her weight, and only later came bloating after meals and vomiting with slight anaemia. It was a tumour of the small bowel. Only the first contact is coded; painful periods known before are not coded as pain that grows with the period, because the story does not say so of this pain. The pain is griping in the one telling of this patient and severe in the other; severe cramps rest on both together.',
  setting: 'primary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'colicky-severe-pain', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['pregnancy-test']],
  source: { id: 'mps-rare-common-42', locator: 'Case, to the first telephone call' },
  readFrom: 'full_text',
};
