import type { CaseEntry } from '../schema';

export const bacterialOvergrowthDuodenalDiverticulumCase: CaseEntry = {
  id: 'bacterial-overgrowth-duodenal-diverticulum',
  title: 'Diarrhoea and bloating after many normal tests in a woman of 62',
  summary:
    'A 62-year-old woman with reflux, a fatty liver without cirrhosis and colonic diverticula came to a gastroenterology clinic for chronic diarrhoea, four to five stools a day, and bloating. Vital signs and examination were normal, and so were stool culture, C. difficile testing, colonoscopy with biopsies, calprotectin, elastase, imaging and celiac serology done before; pancreatic enzymes had not helped. The duration is coded as the shortest that “chronic” allows. Fluid from a large duodenal diverticulum, left out here, grew an overgrowth of bacteria.',
  setting: 'secondary_care',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'bloating', state: 'present' },
    { finding: 'known-diverticula', state: 'present' },
    { finding: 'known-cirrhosis', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
    { investigation: 'colonoscopy-random-biopsies', outcome: 'normal' },
  ],
  diagnosis: 'small-intestinal-bacterial-overgrowth',
  since: '2026.11.2',
  acceptable: ['bile-acid-diarrhoea', 'irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['glucose-breath-test'], ['sehcat', 'c4-serum']],
  source: { id: 'mude-2022-sibo', locator: 'Poster abstract, case description' },
  readFrom: 'abstract',
};
