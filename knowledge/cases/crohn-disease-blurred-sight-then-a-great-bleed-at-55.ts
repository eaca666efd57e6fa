import type { CaseEntry } from '../schema';

export const crohnDiseaseBlurredSightThenAGreatBleedAt55Case: CaseEntry = {
  id: 'crohn-disease-blurred-sight-then-a-great-bleed-at-55',
  title: 'Blurred sight of both eyes with fever, then much blood from the bowel in a man of 55',
  summary:
    'A man of 55 came with blurred sight of both eyes, which were inflamed and had blocked arteries; he had fever and raised white cells (no figures), and scans of the whole body showed nothing. Then he passed a great deal of bloody stool. It was Crohn’s disease, found in the colon that was taken out as an emergency. How long between the eyes and the bleeding is not told.',
  setting: 'inpatient',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'painful-red-eye-or-vision-loss', state: 'present' },
    { finding: 'uveitis-or-episcleritis', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  acceptable: ['ulcerative-colitis', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'pubmed-crohn-retinal-artery-55', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
