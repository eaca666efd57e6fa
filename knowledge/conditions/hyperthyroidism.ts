import type { ConditionEntry } from '../schema';

export const hyperthyroidism: ConditionEntry = {
  id: 'hyperthyroidism',
  name: 'Hyperthyroidism',
  alsoKnownAs: ['overactive thyroid', 'thyrotoxicosis', 'Graves’ disease'],
  definition:
    'Too much thyroid hormone, mostly from Graves’ disease or nodules. More frequent stools with weight loss in spite of a good appetite, heat, tremor and palpitations; in the old often only weight loss, tiredness or atrial fibrillation.',
  cannotMiss: false,
  permeability: {
    direction: 'not_measured',
    statement:
      'It stands on the list as a mimic of diarrhoea with weight loss; no measurement was found that would make intestinal permeability part of its diagnosis.',
    source: {
      id: 'zonula-judgement',
      locator: 'Statement that no measurement was found',
    },
    grade: 'very_low',
    gradeReason: 'Our statement that nothing was found; no source says so.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'E05',
      display: 'Thyrotoxicosis [hyperthyroidism]',
    },
  ],
  nextSteps: [
    {
      statement: 'TSH alone first; when it is low, free T4 and free T3 from the same sample.',
      caution: 'Ask about biotin; do not test in acute illness unless the thyroid may be the cause.',
      source: {
        id: 'nice-ng145',
        locator: 'Recommendations, tests when thyroid dysfunction is suspected',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, read in a summary of its recommendations.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Refer to endocrinology; urgently in pregnancy or severe disease; a beta-blocker for symptoms if safe.',
      caution: 'Beta-blocker: not in asthma. Carbimazole: blood count at once with fever or sore throat.',
      source: {
        id: 'thyroid-pathways',
        locator: 'Referral criteria',
      },
      grade: 'low',
      gradeReason: 'Two local pathways, collected earlier; not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Explain that it responds well to treatment and that symptoms may lag weeks to months behind the tests.',
      source: {
        id: 'nice-ng145',
        locator: 'Recommendation 1.1.2',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, text read.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
