import type { CaseEntry } from '../schema';

export const celiacDiseaseInTheInfertilityClinicAt25Case: CaseEntry = {
  id: 'celiac-disease-in-the-infertility-clinic-at-25',
  title: 'Five years without a pregnancy and a pale woman of 25',
  summary:
    'A 25-year-old woman had not conceived in five years of marriage, also not after ovulation had been induced three times. Her periods were regular and the examination showed only mild pallor; haemoglobin was 90 g/L. On closer questioning she had diarrhoea as well. Duodenal biopsies, left out here, showed celiac disease, and she conceived on a gluten-free diet.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'infertility', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 90 },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['ferritin']],
  source: { id: 'argh-555562-celiac', locator: 'Abstract and case report' },
  readFrom: 'abstract',
};
