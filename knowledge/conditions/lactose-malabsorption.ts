import type { ConditionEntry } from '../schema';

export const lactoseMalabsorption: ConditionEntry = {
  id: 'lactose-malabsorption',
  name: 'Lactose malabsorption causing symptoms',
  alsoKnownAs: ['lactose intolerance', 'hypolactasia', 'lactase deficiency', 'milk sugar intolerance'],
  definition:
    'Wind, bloating, pain or loose stool after lactose because lactase is low: the rule in most of the world’s adults (primary), or after damage of the mucosa (secondary). Malabsorption without symptoms is not a disease; it is not milk allergy.',
  definedBy:
    'lactose-intolerance-known or symptoms-only-with-lactose or symptom-trigger-food or symptom-trigger-fodmap or gi-symptoms-after-food or diarrhoea-after-lactose-load or bloating-after-lactose-load',
  cannotMiss: false,
  permeability: {
    direction: 'not_measured',
    statement:
      'No measurement in primary lactase loss was found, and there is no reason to expect a leak: lactase falls while the mucosa stays whole. Secondary loss follows any injury of the mucosa (celiac disease, infection), which may itself raise permeability.',
    source: { id: 'grand2008', locator: 'Opinion statement (secondary causes)' },
    grade: 'very_low',
    gradeReason: 'The statement on causes is from a review; that nothing was measured rests on our search.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'E73', display: 'Lactose intolerance' }],
  nextSteps: [
    {
      statement: 'Reduce lactose to what is tolerated, spread over meals; not to zero.',
      caution: 'Not for milk allergy. Needless avoidance of milk costs calcium.',
      source: { id: 'heine2017', locator: 'Abstract' },
      grade: 'low',
      gradeReason: 'Review, about children; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Prove it by two weeks without lactose and a return to it, or a breath test, before lasting avoidance.',
      source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendations on malabsorption (lactose)' },
      grade: 'low',
      gradeReason: 'Suggestion of a national guideline; read in a digest.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'In an adult with new milk trouble, weight loss or anaemia look for the cause: celiac disease, giardiasis, Crohn’s disease.',
      source: { id: 'heine2017', locator: 'Abstract' },
      grade: 'low',
      gradeReason: 'Review; the causes are named for children.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
