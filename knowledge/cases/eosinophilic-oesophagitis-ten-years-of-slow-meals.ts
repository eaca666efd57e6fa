import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTenYearsOfSlowMealsCase: CaseEntry = {
  id: 'eosinophilic-oesophagitis-ten-years-of-slow-meals',
  title: 'Ten years of slow meals and stuck food in a man of 20 with asthma',
  summary:
    'A 20-year-old man with asthma went to his family doctor because solid food stuck, so that he sometimes had to make himself vomit. It had come slowly over ten years; he had learned to eat slowly and chew long, and his social life suffered. He had no heartburn, chest pain or hoarseness. It was eosinophilic oesophagitis; endoscopy and biopsies are left out here.',
  setting: 'primary_care',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'bothersome', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'gazeta-2023-eoe', locator: 'Case report' },
  readFrom: 'full_text',
};
