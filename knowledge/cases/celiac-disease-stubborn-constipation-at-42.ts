import type { CaseEntry } from '../schema';

export const celiacDiseaseStubbornConstipationAt42Case: CaseEntry = {
  id: 'celiac-disease-stubborn-constipation-at-42',
  title: 'Stubborn constipation, a lack of iron and slightly raised liver tests in a woman of 42',
  summary:
    'A 42-year-old woman, a teacher, was sent to a liver and bowel clinic because tests of liver damage and of bile flow were slightly raised, with stubborn constipation, one stool every three days, and a mild anaemia from lack of iron. She had had psoriasis at 25, did not smoke, drank now and then only and took no drugs; periods were regular and the examination was nearly normal. It was celiac disease; antibodies and biopsies are left out. The recurrent itch that the abstract names is not coded, as where it itched is not told, and the liver tests have no figures in the part seen; they are coded as a result, as how long they had been raised is not told.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'ema-iga'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'volta-2008-constipation', locator: 'Caso clinico, the part seen; abstract' },
  readFrom: 'abstract',
};
