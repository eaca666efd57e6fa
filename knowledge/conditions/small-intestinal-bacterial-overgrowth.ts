import type { ConditionEntry } from '../schema';

export const smallIntestinalBacterialOvergrowth: ConditionEntry = {
  id: 'small-intestinal-bacterial-overgrowth',
  name: 'Small intestinal bacterial overgrowth',
  alsoKnownAs: ['SIBO', 'bacterial overgrowth', 'blind loop syndrome', 'small bowel bacterial overgrowth'],
  definition:
    'Too many bacteria in the small bowel, causing gut symptoms, usually because something slows, reroutes or no longer defends it: motility disorder, altered anatomy, lack of acid. A positive breath test without such a cause is weak evidence.',
  definedBy:
    'altered-small-bowel-anatomy or motility-disorder-or-opioids or upper-gi-surgery or bariatric-surgery or ileal-resection or prior-abdominal-surgery or abdominal-radiotherapy or chronic-pancreatitis-known or ppi-use or known-diabetes or immunodeficiency or known-cirrhosis or chronic-liver-disease',
  cannotMiss: false,
  permeability: {
    direction: 'not_raised',
    statement:
      'Permeability (polyethylene glycol ratio) was raised in irritable bowel syndrome but no more in those with a positive breath test (0.90 ± 0.13) than without (0.80 ± 0.11). Bacteria also eat the sugars of the urine test, which then cannot be read.',
    source: { id: 'park2009sibo', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: '38 patients, seven of them positive, by a lactulose breath test; abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10-cm', code: 'K63.821', display: 'Small intestinal bacterial overgrowth' }],
  nextSteps: [
    {
      statement:
        'Look for the cause first: previous gut surgery, motility disorder, opioids, narrowing, lack of acid; correct what can be corrected.',
      source: { id: 'acg-sibo-2020', locator: 'Recommendations 2 and 3 (who is tested)' },
      grade: 'low',
      gradeReason: 'Conditional, very low certainty; recommendation list read on a guideline page.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'One course of an antibiotic for symptomatic overgrowth, judged by symptoms.',
      caution: 'Not for a positive test without symptoms; repeated courses breed resistance and C. difficile.',
      source: { id: 'acg-sibo-2020', locator: 'Recommendation 6' },
      grade: 'low',
      gradeReason: 'Conditional, low certainty; recommendation list read on a guideline page.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'No breath test because of an acid blocker alone in somebody without symptoms.',
      source: { id: 'acg-sibo-2020', locator: 'Recommendation 4' },
      grade: 'low',
      gradeReason: 'Conditional, very low certainty; recommendation list read on a guideline page.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Look for weight loss and for lack of vitamin B12, iron and fat-soluble vitamins.',
      source: { id: 'grace-sibo-2013', locator: 'Clinical features' },
      grade: 'low',
      gradeReason: 'Review: these are its signs of malabsorption; that they are looked for follows.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
