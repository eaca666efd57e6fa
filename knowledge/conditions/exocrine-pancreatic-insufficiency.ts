import type { ConditionEntry } from '../schema';

export const exocrinePancreaticInsufficiency: ConditionEntry = {
  id: 'exocrine-pancreatic-insufficiency',
  name: 'Exocrine pancreatic insufficiency',
  alsoKnownAs: [
    'EPI',
    'PEI',
    'pancreatic insufficiency',
    'pancreatic exocrine insufficiency',
    'fat malabsorption of the pancreas',
  ],
  definition:
    'The pancreas delivers too little enzyme to digest a meal: greasy stool, weight loss, wind, lack of fat-soluble vitamins. Behind it stand chronic pancreatitis, pancreatic cancer, operations, cystic fibrosis; less often diabetes, celiac disease or surgery of the upper gut.',
  definedBy:
    'steatorrhoea or chronic-pancreatitis-known or pancreatic-cancer-or-surgery or cystic-fibrosis or alcohol-heavy or upper-gi-surgery or bariatric-surgery or known-diabetes',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'The lactulose–mannitol ratio was raised in 12 patients with chronic pancreatitis and insufficiency, and in 20 with cystic fibrosis, against 50 controls (p < 0.0001), by more lactulose; more enzyme did not change it in cystic fibrosis. Why is not known.',
    source: { id: 'vanelburg-pi', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'Small groups, one laboratory; abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10-cm', code: 'K86.81', display: 'Exocrine pancreatic insufficiency' }],
  nextSteps: [
    {
      statement:
        'Show it before treating: elastase on formed or semi-solid stool; feeling better on enzymes proves nothing.',
      source: {
        id: 'aga-epi-2023',
        locator: 'Best practice advice on faecal elastase and on therapeutic trials',
      },
      grade: 'moderate',
      gradeReason: 'Expert practice update without formal rating; read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Look for the cause: chronic or relapsing pancreatitis, pancreatic cancer, cystic fibrosis, operations, celiac and Crohn disease. Imaging shows disease of the pancreas, not the insufficiency itself.',
      caution: 'At 60 or over with weight loss: urgent CT (see the red flag).',
      source: { id: 'aga-epi-2023', locator: 'Best practice advice 1, 2 and 8' },
      grade: 'moderate',
      gradeReason: 'Expert review without formal grading; the second half of advice 8 was cut off where it was read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Enzymes with every meal and snack, dose by fat and response; no very low-fat diet; check weight, fat-soluble vitamins and bone.',
      caution: 'Very low weight: refeeding risk.',
      source: { id: 'aga-epi-2023', locator: 'Best practice advice on treatment and monitoring' },
      grade: 'moderate',
      gradeReason: 'Expert practice update without formal rating; read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
