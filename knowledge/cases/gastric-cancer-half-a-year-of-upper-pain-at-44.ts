import type { CaseEntry } from '../schema';

export const gastricCancerHalfAYearOfUpperPainAt44Case: CaseEntry = {
  id: 'gastric-cancer-half-a-year-of-upper-pain-at-44',
  title: 'Half a year of upper pain, vomiting and one bleed in a smoker of 44',
  summary:
    'A 44-year-old man who smoked had six months of pain high in the belly with vomiting, less appetite and bloating; he was also constipated and had once bled from the rectum. No weight loss, trouble swallowing or vomiting of blood. Belly and rectal examination were normal. The lower bowel was looked at first; it was a cancer of the stomach, found 15 months later. Details of the report were changed so that he cannot be known.',
  setting: 'primary_care',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'dysphagia', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  // NICE NG12: under 50 with rectal bleeding and abdominal pain, a FIT by the two-week path
  urgencyExpected: null,
  investigationsExpected: [['fit']],
  source: { id: 'viner-gastric-cancer-44', locator: 'The case, first visit' },
  readFrom: 'full_text',
};
