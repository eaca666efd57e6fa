import type { CaseEntry } from '../schema';

export const whippleDiseaseHisTwinHadItTooAt46Case: CaseEntry = {
  id: 'whipple-disease-his-twin-had-it-too-at-46',
  title: 'Five months of low fever and diarrhoea after five years of wandering joint pain in a man of 46',
  summary:
    'A 46-year-old poor man who lives where it often floods told a gastroenterology clinic of dyspepsia, a low fever, 13 kg lost and diarrhoea now and then, without anything abnormal in the stool, for five months. For about five years pain had wandered through many joints. His identical twin had the same picture. It was Whipple’s disease; endoscopy and biopsies are left out. Dyspepsia has no finding of its own. Nothing abnormal in the stool is coded as neither blood nor mucus.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['crp', 'esr', 'cbc'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy']],
  source: { id: 'ufmg-imagem-229', locator: 'Case description' },
  readFrom: 'full_text',
};
