import type { CaseEntry } from '../schema';

export const ischaemicColitisTwoDaysAfterAShoulderOperationAt51Case: CaseEntry = {
  id: 'ischaemic-colitis-two-days-after-a-shoulder-operation-at-51',
  title: 'Severe belly pain and constipation two days after a shoulder operation in a woman of 51',
  summary:
    'A 51-year-old woman with prediabetes on tirzepatide and high pressure, with an earlier tightening of the belly wall, came with severe belly pain and constipation. Two days before the shoulder had been operated on; tirzepatide, stopped a week before, had been taken again the day after, and now and then oxycodone. The lactic acid was raised with acidosis. It was severe ischaemic colitis of splenic flexure and transverse colon; the operation, CT angiography and stool tests are left out. Oxycodone now and then is not coded as daily opioids. She told gut complaints.',
  setting: 'inpatient',
  ageYears: 51,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel'], ['cbc', 'crp']],
  source: { id: 'acg2025-756850-tirzepatide', locator: 'Abstract, case description' },
  readFrom: 'full_text',
};
