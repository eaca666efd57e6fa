import type { CaseEntry } from '../schema';

export const crohnDiseaseFeverAndALumpLowOnTheRightAt27Case: CaseEntry = {
  id: 'crohn-disease-fever-and-a-lump-low-on-the-right-at-27',
  title: 'Pelvic pain, fever and a lump low on the right in a woman of 27 with Crohn’s disease',
  summary:
    'A woman of 27 who had never been pregnant and had known Crohn’s disease came with pain in the pelvis, fever and a lump that could be felt in the right lower belly and was seen on ultrasound. It grew worse and looked like an abscess of tube and ovary; the ovary held a granuloma of Crohn’s disease. How long it had lasted and her blood tests are not told.',
  setting: 'general',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc', 'crp'], ['pregnancy-test'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'jmig-2017-crohn-ovary-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
