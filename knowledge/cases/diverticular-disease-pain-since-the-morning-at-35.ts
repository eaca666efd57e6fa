import type { CaseEntry } from '../schema';

export const diverticularDiseasePainSinceTheMorningAt35Case: CaseEntry = {
  id: 'diverticular-disease-pain-since-the-morning-at-35',
  title: 'Pain low in the belly since the morning in a man in his thirties',
  summary:
    'A man in his thirties (entered as 35) came to his general practitioner with pain low in the belly since the morning, without nausea or vomiting, and constipated that day. Pressed superficially and deeply the belly was slightly tender above the pubis, without guarding, rigidity or rebound; the rectum was normal, pulse 80, urine no trouble. Irritable bowel or constipation was thought of. A week later he had surgery: a diverticulitis had perforated into the appendix. Coded is the first visit.',
  setting: 'primary_care',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
    { finding: 'hr', quantity: 80 },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'constipation', state: 'present' },
    { finding: 'dysuria', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'mdu-mystery-abdominal-pain', locator: 'Text of the case' },
  readFrom: 'full_text',
};
