import type { CaseEntry } from '../schema';

export const mesentericIschaemiaFourYearsAndTwentyKilosAt61Case: CaseEntry = {
  id: 'mesenteric-ischaemia-four-years-and-twenty-kilos-at-61',
  title: 'Four years of pain around the navel and 20 kg lost in a woman of 61',
  summary:
    'A 61-year-old woman had had pain around the navel for four years, worse for half a year, and was referred from another hospital. The pain came after meals, she had no appetite and had lost 20 kg; over how long was not read. It was a chronic lack of blood to the gut with all three arteries closed; what came after that sentence was not read.',
  setting: 'inpatient',
  ageYears: 61,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 20 },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['cbc', 'crp'],
  ],
  source: { id: 'scr-2024-209-cmi-61', locator: 'Case, first sentences' },
  readFrom: 'abstract',
};
