import type { CaseEntry } from '../schema';

export const hyperthyroidismOutOfBreathWithANewFlutterAt76Case: CaseEntry = {
  id: 'hyperthyroidism-out-of-breath-with-a-new-flutter-at-76',
  title: 'Short of breath and tired with a new flutter of the heart in a man of 76',
  summary:
    'Written to teach, as it seems: a 76-year-old man with a known disease of the heart goes into hospital because he is newly short of breath and tired and his heart has begun to fibrillate, at 136 a minute. He has not lost weight, is not nervous and sleeps well; there is no sign of an infarction or of a clot in the lung. The series is about the overactive thyroid gland; the rest of this case stands after the part seen. The fibrillation has no finding of its own: its rate is coded; the known disease of the heart is coded as a risk for the arteries of the gut. Complaints of the gut are not told.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'male',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'hr', quantity: 136 },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium'], ['cbc']],
  source: { id: 'white-hyperthyroidism-five-cases', locator: 'Case 2, An elderly man with recent atrial fibrillation' },
  readFrom: 'abstract',
};
