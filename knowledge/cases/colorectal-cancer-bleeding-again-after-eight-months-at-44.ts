import type { CaseEntry } from '../schema';

export const colorectalCancerBleedingAgainAfterEightMonthsAt44Case: CaseEntry = {
  id: 'colorectal-cancer-bleeding-again-after-eight-months-at-44',
  title: 'Rectal bleeding that was still there after eight months in a man of 44',
  summary:
    'A 44-year-old man had come to his family doctor with three days of rectal bleeding; a torn inner pile and, on the barium enema, diverticula were taken as the reason. Eight months later he told of bleeding that went on, and was left with that. Four years after the first visit a colon cancer with deposits in the liver was found. Coded is the return after eight months.',
  setting: 'primary_care',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 240 },
    { finding: 'known-diverticula', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'tmlt-delay-colon-cancer', locator: 'Presentation; Physician action; Legal implications' },
  readFrom: 'full_text',
};
