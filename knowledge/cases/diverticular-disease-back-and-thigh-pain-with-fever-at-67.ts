import type { CaseEntry } from '../schema';

export const diverticularDiseaseBackAndThighPainWithFeverAt67Case: CaseEntry = {
  id: 'diverticular-disease-back-and-thigh-pain-with-fever-at-67',
  title: 'Pain from the low back to the back of the left thigh with fever in a man of 67',
  summary:
    'A 67-year-old man had pain low in the back that went to the back of the left thigh; in the ward the spikes of fever and the high CRP went on. The pain of the thigh came from the back and is not told as new, so that no new pain of one leg is coded. It was an infection of the thigh bone that began in a diverticulitis of the sigmoid; imaging is left out. How long the pain had been there is not in the part seen. He told no gut complaint.',
  setting: 'inpatient',
  ageYears: 67,
  sex: 'male',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'scite-femoral-osteomyelitis', locator: 'Abstract shown on the page' },
  readFrom: 'abstract',
};
