import type { CaseEntry } from '../schema';

export const celiacDiseaseBlockedAgainAndAgainAt84Case: CaseEntry = {
  id: 'celiac-disease-blocked-again-and-again-at-84',
  title: 'Chronic diarrhoea and a bowel that was blocked again and again at 84',
  summary:
    'An 84-year-old woman had chronic diarrhoea and was blocked in the bowel repeatedly. It was coeliac disease. Only the page with the answer was seen, so the first contact is its title. Where she was seen, how long it had lasted and what the first tests showed stand in no part seen; imaging and biopsy are left out.',
  setting: 'general',
  ageYears: 84,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'ileus-or-megacolon', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['ct-abdomen'], ['cbc']],
  source: { id: 'njm-2015-photo-quiz-celiac-84', locator: 'Case' },
  readFrom: 'abstract',
};
