import type { CaseEntry } from '../schema';

export const crohnDiseaseUnderChemotherapyForBowelCancerAt70Case: CaseEntry = {
  id: 'crohn-disease-under-chemotherapy-for-bowel-cancer-at-70',
  title: 'Fever, pain and diarrhoea on capecitabine in a woman of 70',
  summary:
    'A woman of 70 came with new fever, worse pain in the belly, diarrhoea and anaemia. Eight years before, a cancer of the caecum had been taken out, and three months before a cancer of the sigmoid together with the narrow joint between ileum and colon; since then she took capecitabine, and an abscess after the operation had been treated with antibiotics. The piece of bowel, looked at again, showed Crohn’s disease. Scans are left out; the first operation is coded as the end of the small bowel removed because the joint was ileocolic.',
  setting: 'general',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'ileal-resection', state: 'present' },
    { finding: 'altered-small-bowel-anatomy', state: 'present' },
    { finding: 'on-anticancer-treatment', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  acceptable: ['clostridioides-difficile-infection', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['cbc', 'crp'],
    ['stool-culture', 'stool-multiplex-pcr', 'c-difficile-testing'],
    ['ct-abdomen'],
  ],
  source: { id: 'eurorad-17725-crohn-70', locator: 'Clinical history and imaging findings' },
  readFrom: 'full_text',
};
