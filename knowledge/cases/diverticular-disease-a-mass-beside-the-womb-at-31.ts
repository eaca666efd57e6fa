import type { CaseEntry } from '../schema';

export const diverticularDiseaseAMassBesideTheWombAt31Case: CaseEntry = {
  id: 'diverticular-disease-a-mass-beside-the-womb-at-31',
  title: 'A swelling beside the womb that suddenly hurts in a woman of 31 called irritable bowel for years',
  summary:
    'A woman of 31 with a long history that had been called irritable bowel had a swelling of 4 to 5 cm at the left adnexa, mild discomfort and pain at intercourse; then her pain suddenly grew worse. Tube and ovary were taken out for an abscess that had not burst; it came back, and the work-up showed many diverticula with probable inflammation of the sigmoid. Whether the swelling was felt or seen is not told; fever, bowel habit and blood tests are not told either. Pain at intercourse has no finding.',
  setting: 'general',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'pelvic-abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.10',
  acceptable: ['crohn-disease', 'ovarian-cancer'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['pregnancy-test'], ['cbc', 'crp'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'jrm-1996-diverticulitis-toa-31', locator: 'Abstract, case' },
  readFrom: 'abstract',
};
