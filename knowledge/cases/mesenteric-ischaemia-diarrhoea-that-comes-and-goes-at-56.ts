import type { CaseEntry } from '../schema';

export const mesentericIschaemiaDiarrhoeaThatComesAndGoesAt56Case: CaseEntry = {
  id: 'mesenteric-ischaemia-diarrhoea-that-comes-and-goes-at-56',
  title: 'Eighteen months of severe pain, diarrhoea in spells and much weight lost in a woman of 56',
  summary:
    'A 56-year-old woman was admitted with severe pain of the belly, diarrhoea that came and went and much weight lost over a year and a half. It was a chronic lack of blood to the gut with the upper gut artery closed; duplex and CT angiogram are left out. Whether eating brought the pain is not told in the abstract.',
  setting: 'inpatient',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 548 },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.19',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'mesenteric-duplex'], ['ileocolonoscopy-biopsy', 'fit'], ['ttg-iga']],
  source: { id: 'acta-angiol-2010-cmi-56', locator: 'Abstract' },
  readFrom: 'abstract',
};
