import type { CaseEntry } from '../schema';

export const whippleDiseaseOppressivePainAndAnaemiaAt46Case: CaseEntry = {
  id: 'whipple-disease-oppressive-pain-and-anaemia-at-46',
  title: 'Six months of belly pain, liquid stools and anaemia with aching joints in a woman of 46',
  summary:
    'A 46-year-old woman known for six months to have an anaemia with small pale cells came for six months of pressing pain in the middle of the belly, a swollen belly, nausea and liquid stools. For eight months small and middle-sized joints had hurt, without swelling or redness. The examination showed nothing of note, so the swelling she told of is coded as bloating alone. It was Whipple disease; the many endoscopies with normal biopsies, the capsule and the enteroscopy are left out.',
  setting: 'general',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'arthritis', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.14',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy'], ['ferritin', 'cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'bmcgastro-2020-whipple-colombia', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
