import type { CaseEntry } from '../schema';

export const foodAllergyEightYearsBlamedOnPainkillersAt62Case: CaseEntry = {
  id: 'food-allergy-eight-years-blamed-on-painkillers-at-62',
  title: 'Anaphylaxis for eight years that was blamed on painkillers in a man of 62',
  summary:
    'A 62-year-old man had had anaphylaxis again and again for eight years; anti-inflammatory painkillers were thought to be the cause. It was an allergy to a part of wheat that shows itself only with exercise or such a painkiller; this came out with a long history and allergy tests together, so neither the wheat nor the exercise is coded.',
  setting: 'general',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'component-omega5-gliadin', 'skin-prick-test'], ['tryptase']],
  source: { id: 'le-bon-chami-2025-gliadin', locator: 'Abstract' },
  readFrom: 'abstract',
};
