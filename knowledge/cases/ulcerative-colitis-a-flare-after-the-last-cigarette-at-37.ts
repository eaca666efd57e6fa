import type { CaseEntry } from '../schema';

export const ulcerativeColitisAFlareAfterTheLastCigaretteAt37Case: CaseEntry = {
  id: 'ulcerative-colitis-a-flare-after-the-last-cigarette-at-37',
  title: 'Two weeks of worse diarrhoea in a woman of 37 who had given up smoking',
  summary:
    'A 37-year-old woman with ulcerative colitis of the rectum since 32, mild and treated with mesalazine enemas now and then, gave up smoking and had a flare: two weeks of diarrhoea and belly pain that grew worse. The belly was normal on examination. It was the colitis; a case written to teach, and the weeks after, up to a toxic megacolon, are left out. Whether there was blood is not told.',
  setting: 'primary_care',
  ageYears: 37,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'known-uc', state: 'present' },
    { finding: 'smoking-former', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  writtenForTeaching: true,
  since: '2026.11.17',
  acceptable: ['acute-gastroenteritis', 'clostridioides-difficile-infection'],
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['crp'],
    ['cbc'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'nursekey-flare-of-uc-37', locator: 'First consultation at 37' },
  readFrom: 'full_text',
};
