import type { CaseEntry } from '../schema';

export const ischaemicColitisFiveMonthsOfASlimmingPillAt57Case: CaseEntry = {
  id: 'ischaemic-colitis-five-months-of-a-slimming-pill-at-57',
  title: 'Lower belly pain, then blood two hours later, in a nurse of 57 on a slimming pill',
  summary:
    'A 57-year-old nurse with well-treated high blood pressure and no other illness, who had taken phentermine daily for five months to lose weight, came to the emergency department with pain in both lower quarters of the belly and bright blood from the rectum two hours later. The examining finger showed bright blood. It was ischaemic colitis; colonoscopy and histology are left out.',
  setting: 'emergency',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'cocaine-use', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen', 'ileocolonoscopy-biopsy']],
  source: { id: 'phentermine-colitis-57', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
