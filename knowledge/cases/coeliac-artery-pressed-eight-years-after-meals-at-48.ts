import type { CaseEntry } from '../schema';

export const coeliacArteryPressedEightYearsAfterMealsAt48Case: CaseEntry = {
  id: 'coeliac-artery-pressed-eight-years-after-meals-at-48',
  title: 'Eight years of upper pain, worse after big meals, in a woman of 48 told she had an irritable bowel',
  summary:
    'A 48-year-old woman had had pain in the upper middle belly on and off for eight years, by now through most of the day and worse after large meals. Many tests had found nothing and she had been labelled as having an irritable bowel. Asked closely, she said that lying curled up on her right side eased it. It was compression of the coeliac artery by the median arcuate ligament; Doppler and angiogram are left out.',
  setting: 'general',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: null,
  source: { id: 'shm-28920-arcuate', locator: 'Case presentation' },
  readFrom: 'full_text',
};
