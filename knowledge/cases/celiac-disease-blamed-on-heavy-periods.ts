import type { CaseEntry } from '../schema';

export const celiacDiseaseBlamedOnHeavyPeriodsCase: CaseEntry = {
  id: 'celiac-disease-blamed-on-heavy-periods',
  title: 'Anaemia for twenty years, put down to her periods, in a woman of 46',
  summary:
    'A 46-year-old woman had been anaemic since her first pregnancy twenty years before; low ferritin and heavy periods had been found five years earlier and she took iron. At a routine visit her haematocrit was 26 % with a mean cell volume of 78 fL although her periods had become light, and she had discomfort in the upper abdomen. Endoscopic biopsies, left out here, showed celiac disease.',
  setting: 'primary_care',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'mcv', quantity: 78 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'duodenal-biopsy'],
    ['fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'jama-2011-ms-j', locator: '“Patient E”, history up to the referral' },
  readFrom: 'secondary',
};
