import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisADayOfChestPainAt45Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-day-of-chest-pain-at-45',
  title: 'A day of dull chest pain with a stuffed neck after a month of discomfort after meals at 45',
  summary:
    'A 45-year-old man came to the emergency department with a day of dull chest pain and a stuffiness that seemed to fill the neck; for a month he had had upper discomfort after meals and belched. Pressure 170/90, pulse 86, temperature 36.5 °C; examination, chest film and heart trace showed nothing. White cells 9.56, eosinophils 0.2 %, C-reactive protein 6.84 mg/L, troponin I 48 (limit 40). It was eosinophilic oesophagitis beside a slight narrowing of a coronary artery; angiography, CT, gastroscopy and the asthma found later are left out. The chest pain is coded as chest tightness with an upper gut complaint; discomfort is coded as upper abdominal pain, with a doubt; belching has no finding, and troponin no result of its own. The month is coded as the duration.',
  setting: 'emergency',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'sbp', quantity: 170 },
    { finding: 'hr', quantity: 86 },
    { finding: 'temp-c', quantity: 36.5 },
    { finding: 'fever', state: 'absent' },
    { finding: 'white-cell-count', quantity: 9.56 },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'eosinophilia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 6.84 }],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['troponin-lactate-panel'], ['cbc']],
  source: { id: 'koreamed-1145240-eoe-angina', locator: 'Case report, beginning' },
  readFrom: 'full_text',
};
