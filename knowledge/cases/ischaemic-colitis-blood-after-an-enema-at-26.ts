import type { CaseEntry } from '../schema';

export const ischaemicColitisBloodAfterAnEnemaAt26Case: CaseEntry = {
  id: 'ischaemic-colitis-blood-after-an-enema-at-26',
  title: 'Bloody diarrhoea a few hours after an enema in a man of 26',
  summary:
    'A 26-year-old obese man was in hospital to lose weight and took only a fermented herbal drink. On the second day he was given an enema of glycerine; a few hours later came bloody diarrhoea with pain low in the belly. For an earlier depression he took an SSRI. It was ischaemic colitis; colonoscopy and biopsies are left out. Fasting and the enema have no finding. Half a day is coded as one day. He told gut complaints.',
  setting: 'inpatient',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'ssri-use', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.11',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'choi-2013-enema', locator: 'Abstract' },
  readFrom: 'abstract',
};
