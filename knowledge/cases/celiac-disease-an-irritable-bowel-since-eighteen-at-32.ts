import type { CaseEntry } from '../schema';

export const celiacDiseaseAnIrritableBowelSinceEighteenAt32Case: CaseEntry = {
  id: 'celiac-disease-an-irritable-bowel-since-eighteen-at-32',
  title: 'A week of pain all over the belly in a woman of 32 with an irritable bowel since 18',
  summary:
    'A 32-year-old English woman who has lived in Italy for about 15 years came with pain all over the belly for a week. Since 18 she had been told of an irritable bowel with loose stools, worse under stress and better on holiday; for a year there were more stools, with pain. Leaving out milk and courses of probiotics did nothing. Stools were free of germs, parasites and hidden blood, several times. She once had trouble with fertility, coded as such, and a miscarriage at 24. BMI 27.8; no smoking, little alcohol. The belly was blown up and tender, with slight resistance, Blumberg negative; a peritonism is not coded in either way. A family anaemia with small cells lies in the past and is not coded. The colonoscopy with biopsies, which was normal, is left out. That it was celiac disease is taken from the title; the end was not in the part seen. Whether she is a told patient or was written for the course is not said; she is kept with the pictures written to teach.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'symptom-worse-with-stress', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'occult-blood-positive', state: 'absent' },
    { finding: 'infertility', state: 'present' },
    { finding: 'bmi', quantity: 27.8 },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'celiac-disease',
  writtenForTeaching: true,
  since: '2026.11.14',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['cbc', 'ferritin'], ['faecal-calprotectin', 'crp']],
  source: { id: 'progettoasco-2008-celiachia', locator: 'Il caso, to the examination' },
  readFrom: 'abstract',
};
