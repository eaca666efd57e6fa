import type { CaseEntry } from '../schema';

export const mesentericIschaemiaUlcersThatNoDrugHealsAt46Case: CaseEntry = {
  id: 'mesenteric-ischaemia-ulcers-that-no-drug-heals-at-46',
  title: 'Pain that grows, weight lost and drugs that do not help in a man of 46',
  summary:
    'A 46-year-old man had pain of the belly that grew, and lost weight; drugs did not help. Ulcers of the stomach without Helicobacter or painkillers led to a chronic lack of blood to the gut and are left out. The report could be read only to the patient’s age.',
  setting: 'general',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.19',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['fit', 'ileocolonoscopy-biopsy'], ['cbc', 'crp']],
  source: { id: 'crigm-2016-ischaemic-ulcer-46', locator: 'Abstract, and the first words of the case report' },
  readFrom: 'abstract',
};
