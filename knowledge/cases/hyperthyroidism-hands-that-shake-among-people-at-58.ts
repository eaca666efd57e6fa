import type { CaseEntry } from '../schema';

export const hyperthyroidismHandsThatShakeAmongPeopleAt58Case: CaseEntry = {
  id: 'hyperthyroidism-hands-that-shake-among-people-at-58',
  title: 'Shaking hands, nerves and tiredness for months in a woman of 58',
  summary:
    'A 58-year-old woman had had a tremor, nervousness and tiredness for months, worse in the last weeks, so that she avoided company. Two months before she had been seen for pain at the side of the neck, taken for a cold. Nobody in the family had a tremor. The thyroid was not enlarged but had a knot of about 2 cm on the left; both arms shook when held out. It was an overactive thyroid; thyroid tests and ultrasound are left out. Goitre is coded as absent as the text says so, though a knot was felt; nervousness is not coded apart.',
  setting: 'primary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'bothersome', state: 'present' },
    { finding: 'goitre', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.17',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh'], ['cbc'], ['lft']],
  source: { id: 'semfyc-2023-tremor-58', locator: 'History and examination' },
  readFrom: 'full_text',
};
