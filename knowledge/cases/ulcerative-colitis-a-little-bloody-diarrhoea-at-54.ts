import type { CaseEntry } from '../schema';

export const ulcerativeColitisALittleBloodyDiarrhoeaAt54Case: CaseEntry = {
  id: 'ulcerative-colitis-a-little-bloody-diarrhoea-at-54',
  title: 'Half a year of scanty bloody diarrhoea in a man of 54 without a gallbladder',
  summary:
    'A man of 54 was seen as an outpatient with half a year of scanty bloody diarrhoea. He had high blood pressure and type 2 diabetes, for which he had lately been given metformin (not coded, as it is not told to have come before the diarrhoea), had had his gallbladder taken out seven years before with a very early cancer in it, and long ago a bleed from gastritis. It was ulcerative colitis up to where the rectum ends. The heart sac that mesalazine inflamed three weeks into treatment, and the blood tests of that time, are left out.',
  setting: 'secondary_care',
  ageYears: 54,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy', 'fit'],
    ['cbc', 'crp'],
  ],
  source: { id: 'morera-2010-proctitis-54', locator: 'Letter, case' },
  readFrom: 'abstract',
};
