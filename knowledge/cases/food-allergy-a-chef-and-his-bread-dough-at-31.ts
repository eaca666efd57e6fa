import type { CaseEntry } from '../schema';

export const foodAllergyAChefAndHisBreadDoughAt31Case: CaseEntry = {
  id: 'food-allergy-a-chef-and-his-bread-dough-at-31',
  title: 'A chef with a sore throat from milk, now anaphylaxis from bread dough, at 31',
  summary:
    'A 31-year-old professional chef had had complaints of mouth and throat after milk; as he bore other dairy foods he went on eating them. Complaints of the skin were added, and in the end handling a bread dough with butter and milk brought an anaphylaxis, for which he was treated in the emergency department. It was an allergy to cow’s milk; tryptase and allergy tests are left out. What the skin showed and which organs the attack touched is not told, so neither hives nor breathing nor a severe reaction after eating is coded; the dough was touched, not eaten.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'known-or-highly-probable' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test', 'component-casein']],
  source: { id: 'ram-669-milk-chef', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
