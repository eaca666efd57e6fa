import type { CaseEntry } from '../schema';

export const typhoidLooseStoolsAndLegsThatDoNotCarryAt27Case: CaseEntry = {
  id: 'typhoid-loose-stools-and-legs-that-do-not-carry-at-27',
  title: 'Fever and loose stools with limbs too weak to walk in a woman of 27',
  summary:
    'A 27-year-old woman came with fever, loose stools and limbs so weak that she could not walk; weak limbs have no finding of their own and are not coded. It was typhoid with broken-down muscle and an inflamed liver, which lies outside the list; cultures and muscle enzymes are left out. Without the weakness alarm and urgency stay open. How long she had been ill is not told in the part seen.',
  setting: 'general',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'khelgi-2019-typhoid', locator: 'Abstract' },
  readFrom: 'abstract',
};
