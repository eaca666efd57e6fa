import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyAfterBypassAt48Case: CaseEntry = {
  id: 'pancreatic-insufficiency-after-bypass-at-48',
  title: 'Diarrhoea and general oedema four years after a gastric bypass in a man of 48',
  summary:
    'A 48-year-old man with diabetes on insulin was admitted four years after a gastric bypass for obesity with lasting diarrhoea, general oedema, weakness and skin ulcers; the diarrhoea was older than the operation, and a colonoscopy, stool culture and celiac tests had shown nothing then. Albumin was 13 g/L, the liver tests were cholestatic, and vitamins A, D and K were low. Enzymes with meals ended the diarrhoea: pancreatic insufficiency. Elastase in the stool and imaging are left out here.',
  setting: 'inpatient',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 1460 },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'weight-loss', state: 'unknown' },
    { finding: 'low-vitamin-d', state: 'present' },
  ],
  results: [
    { investigation: 'serum-albumin', value: 13 },
    { investigation: 'lft', outcome: 'cholestatic' },
  ],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.2',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-elastase'], ['glucose-breath-test']],
  source: { id: 'anzos-2025-pancreatic', locator: 'Case report' },
  readFrom: 'abstract',
};
