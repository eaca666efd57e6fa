import type { ConditionEntry } from '../schema';

export const autoimmuneEnteropathy: ConditionEntry = {
  id: 'autoimmune-enteropathy',
  name: 'Autoimmune enteropathy',
  alsoKnownAs: ['AIE', 'anti-enterocyte enteropathy', 'refractory seronegative villous atrophy'],
  definition:
    'Rare immune attack on the small bowel: intractable diarrhoea, malabsorption and weight loss with villous atrophy that no diet mends, after celiac disease, infection, drugs, antibody deficiency and lymphoma are excluded.',
  definedBy: 'diarrhoea',
  cannotMiss: false,
  permeability: {
    direction: 'not_measured',
    statement:
      'No measurement of permeability in adults with this condition was found; severe villous atrophy makes any urine probe hard to read.',
    source: {
      id: 'akram2007',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason: 'Indirect: histology only.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [],
  nextSteps: [
    {
      statement:
        'Specialist centre: exclude celiac disease (serology, genotype, diet), infection, drugs such as sartans and mycophenolate, antibody deficiency and lymphoma before the label.',
      caution: 'No steroid and no long gluten-free trial before that.',
      source: {
        id: 'schiepatti-snva-2021',
        locator: 'Table 1 and text',
      },
      grade: 'moderate',
      gradeReason: 'Narrative review by two referral centres.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Fluids, salts and nutrition, parenteral if need be; steroids first, then other immunosuppression: about six in ten improve on steroids.',
      caution: 'Exclude tuberculosis, hepatitis B and Strongyloides before immunosuppression; beware of refeeding.',
      source: {
        id: 'vanwanrooij2021',
        locator: 'Abstract, results',
      },
      grade: 'low',
      gradeReason: '13 patients; 9 of 15 in the US series.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
