import type { CaseEntry } from '../schema';

export const irritableBowelTakenForDiverticulitisAt29Case: CaseEntry = {
  id: 'irritable-bowel-taken-for-diverticulitis-at-29',
  title: 'Attacks of abdominal pain and constipation with many emergency visits in a woman of 29',
  summary:
    'A 29-year-old woman was sent to a gastroenterology clinic for attacks of mild to moderate pain all over the belly with constipation. She had been to emergency departments often, where imaging showed nothing, and sigmoid diverticulitis had been thought of. It was irritable bowel syndrome with constipation.',
  setting: 'secondary_care',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'bothersome', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.3',
  acceptable: ['diverticular-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc']],
  source: { id: 'batti-2019-mimic', locator: 'Abstract, introduction and opening of the case presentation' },
  readFrom: 'abstract',
};
