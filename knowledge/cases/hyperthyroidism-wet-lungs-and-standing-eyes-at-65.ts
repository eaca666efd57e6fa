import type { CaseEntry } from '../schema';

export const hyperthyroidismWetLungsAndStandingEyesAt65Case: CaseEntry = {
  id: 'hyperthyroidism-wet-lungs-and-standing-eyes-at-65',
  title: 'Short of breath with both legs swollen in a woman of 65',
  summary:
    'A 65-year-old woman who had had palpitations now and then before came to an emergency department short of breath, with both legs swollen. She was anxious, her eyes stood out, the neck veins were full and the lungs crackled. It was Graves’ disease; fibrillation and thyroid tests came after admission and are left out. The palpitations are old and not coded as new; her anxious look is not coded as an illness; the failing heart is new. Of the gut nothing is told.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh'], ['renal-function', 'electrolytes-and-calcium'], ['cbc']],
  source: { id: 'thyrotoxicosis-arrhythmia-65', locator: 'Abstract' },
  readFrom: 'abstract',
};
