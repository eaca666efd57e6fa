import type { CaseEntry } from '../schema';

export const mesentericIschaemiaPainThatStartsAtTableAt75Case: CaseEntry = {
  id: 'mesenteric-ischaemia-pain-that-starts-at-table-at-75',
  title: 'Three months of upper belly pain that begins during meals and is gone in half an hour, in a woman of 75',
  summary:
    'A 75-year-old woman had a pain in the upper belly that had grown worse over three months; it began during meals and went after 30 minutes. Haemoglobin 10.8 g/dL, creatinine 1.5 mg/dL, fasting glucose 123 mg/dL, electrolytes normal, pulse 64 on the tracing. The vessels of the gut were narrowed and the lowest was closed; the normal gastroscopy, MR angiography and catheter pictures are left out, and so are the tracing and the large heart on the chest film, which have no entry. What else the history told (the part seen breaks off in a word, perhaps weight lost) and the examination are not in the part seen and are not coded; nor is arterial disease known before.',
  setting: 'secondary_care',
  ageYears: 75,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'hr', quantity: 64 },
    { finding: 'haemoglobin', quantity: 108 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'creatinine-mgdl', quantity: 1.5 },
    { finding: 'glucose-mmol', quantity: 6.8 },
  ],
  results: [{ investigation: 'electrolytes-and-calcium', outcome: 'normal' }],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ct-abdomen', 'mesenteric-duplex'],
    ['egd-oesophageal-biopsies'],
    ['ferritin'],
    ['lft', 'lipase-amylase'],
  ],
  source: { id: 'quadros-2004-mesenteric-75', locator: 'Case report, the part seen' },
  readFrom: 'full_text',
};
