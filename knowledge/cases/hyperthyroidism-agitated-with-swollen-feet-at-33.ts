import type { CaseEntry } from '../schema';

export const hyperthyroidismAgitatedWithSwollenFeetAt33Case: CaseEntry = {
  id: 'hyperthyroidism-agitated-with-swollen-feet-at-33',
  title: 'Agitated, with a belly full of fluid and swollen feet, at 33',
  summary:
    'A 33-year-old woman whose overactive thyroid had been out of control four years before was brought to the emergency department agitated. Her eyes stood out, there were crackles at both lung bases, shifting dullness of the belly, swollen feet and cold limbs; the tracing showed atrial fibrillation with a fast rate. It was a thyroid storm in Graves’ disease with heart failure; thyroid tests and ultrasound are left out. She had no complaint of the gut that the abstract tells; pulse and pressure have no figures there.',
  setting: 'emergency',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh'], ['lft'], ['electrolytes-and-calcium'], ['renal-function'], ['cbc']],
  source: { id: 'ijam-20233887-storm', locator: 'Abstract' },
  readFrom: 'abstract',
};
