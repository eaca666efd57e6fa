import type { CaseEntry } from '../schema';

export const colorectalCancerAPolicemanWithSupposedPilesAt33Case: CaseEntry = {
  id: 'colorectal-cancer-a-policeman-with-supposed-piles-at-33',
  title: 'Half a year of pain and bright blood in a policeman of 33',
  summary:
    'A 33-year-old policeman told his general practitioner of six months of pain of the belly and bleeding from the rectum; in the last weeks the pain had been there more of the time, laxatives eased it, and that day it was better. The blood was bright red, in the bowl, on the stool and on the paper, without mucus; he strained. He had not lost weight, his joints did not hurt and no cancer ran in his family. The belly was soft and a little tender low down, without a mass or enlarged organs; the rectum was empty. It was thought to be piles and was cancer of the bowel. That no cancer ran in the family is left out, because the finding asks for inflammation and celiac disease as well. It is a claim told by a doctors’ defence body.',
  setting: 'primary_care',
  ageYears: 33,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'straining', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'joint-pain', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'rectal-mass', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.16',
  acceptable: ['ulcerative-colitis', 'crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy', 'fit'], ['faecal-calprotectin', 'crp'], ['cbc']],
  source: { id: 'mps-haemorrhoids-33', locator: 'Case, first consultation' },
  readFrom: 'full_text',
};
