import type { CaseEntry } from '../schema';

export const outOfScopeHivesAndStabbingPainAfterAnchoviesAt48Case: CaseEntry = {
  id: 'out-of-scope-hives-and-stabbing-pain-after-anchovies-at-48',
  title: 'Hives, nausea and stabbing pain some hours after anchovies in vinegar in a man of 48',
  summary:
    'A 48-year-old man came with an itchy rash of the trunk and the roots of the limbs, nausea and a moderate stabbing pain in the pit of the stomach that had begun some hours after anchovies in vinegar. He had hives all over; pressure, pulse and lungs were normal, the belly soft, the pit of the stomach tender, without guarding. Nothing like it had happened before, and there were no new medicines or stings. It was anisakiasis of the stomach with hives, which no condition of the list names; the later eosinophils, scan and endoscopy are left out. The hours to the first sign are not given, so no minutes are coded. The fish is coded as a possible allergen, a reading.',
  setting: 'primary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'resp-compromise', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  acceptable: ['ige-food-allergy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'semergen-anisakis-48', locator: 'Case, first visit' },
  readFrom: 'full_text',
};
