import type { CaseEntry } from '../schema';

export const bowelDiaphragmsWithoutPainkillersAt57Case: CaseEntry = {
  id: 'bowel-diaphragms-without-painkillers-at-57',
  title: 'A haemoglobin of 73 without complaints in a man of 57',
  summary:
    'A 57-year-old man without illnesses was referred because of an anaemia; he had no complaint of the gut and had seen no blood. Haemoglobin 73 g/L, mean cell volume 75 fL, low iron with a normal ferritin. Rings narrowed duodenum and jejunum, and asked again he took no anti-inflammatory painkillers, so that it lies outside the list; damage by such drugs, bowel cancer and celiac disease are acceptable. That he took none was asked only after the capsule and is not coded. Endoscopies, passage, capsule and duodenal biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 73 },
    { finding: 'mcv', quantity: 75 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'gi-symptoms', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['nsaid-enteropathy', 'colorectal-cancer', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['ferritin'], ['ttg-iga']],
  source: { id: 'gastrohep-2018-diaphragms-57', locator: 'First paragraph' },
  readFrom: 'full_text',
};
