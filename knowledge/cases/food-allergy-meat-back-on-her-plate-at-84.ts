import type { CaseEntry } from '../schema';

export const foodAllergyMeatBackOnHerPlateAt84Case: CaseEntry = {
  id: 'food-allergy-meat-back-on-her-plate-at-84',
  title: 'Sudden wheeze and blue lips with vomiting, diarrhoea and hives in a woman of 84',
  summary:
    'An 84-year-old woman with high blood pressure, raised fats, reflux and a sensitive airway came to hospital with sudden shortness of breath and wheeze; she was frightened, with blue lips, and oxygen was 78 %. She vomited, had diarrhoea and hives. Two years before she had had an anaphylaxis some hours after red meat, with a tick found on her belly, and was told to leave meat; later she began to eat it again and had already been back once. It was an allergy to red meat after a tick bite; antibodies of then and now are left out. That she ate meat before this attack is not said outright, so the hours after meat are not coded.',
  setting: 'emergency',
  ageYears: 84,
  sex: 'female',
  answers: [
    { finding: 'breathlessness', state: 'present' },
    { finding: 'bronchospasm', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'acute-onset', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'shm-tick-negative-alpha-gal', locator: 'Case presentation' },
  readFrom: 'full_text',
};
