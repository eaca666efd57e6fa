import type { ConditionEntry } from '../schema';

export const nonIgeFoodAllergy: ConditionEntry = {
  id: 'non-ige-food-allergy',
  name: 'Food allergy, not IgE-mediated',
  alsoKnownAs: ['FPIES', 'food protein-induced enterocolitis syndrome', 'delayed food allergy', 'non-IgE food allergy'],
  definition:
    'Delayed immune reactions of the gut to a food without IgE. In adults it is rare and mostly the enterocolitis syndrome after seafood: pain, diarrhoea and often vomiting some hours after the same food, each time. Proctocolitis and enteropathy are diseases of infants and not covered here.',
  definedBy:
    'gi-symptoms-after-food or symptom-trigger-food or symptom-trigger-wheat or reproducible-food-reaction or repetitive-vomiting-1-4h-after-food or delayed-gut-symptoms-only',
  cannotMiss: false,
  permeability: {
    direction: 'mixed',
    statement:
      'In 12 children with cow’s-milk-sensitive enteropathy on an exclusion diet the fasting lactulose–mannitol ratio was like that of 39 controls and rose threefold after milk. No measurement in adults was found.',
    source: {
      id: 'cmse-permeability',
      locator: 'Abstract',
    },
    grade: 'low',
    gradeReason: 'One small study in children; abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10-cm',
      code: 'K52.21',
      display: 'Food protein-induced enterocolitis syndrome',
    },
  ],
  nextSteps: [
    {
      statement:
        'Leave out the one suspected food and reintroduce it in a planned way; after a severe episode only as a supervised challenge in hospital.',
      caution: 'Never start with several foods; celiac serology before wheat is left out.',
      source: {
        id: 'fpies-2017',
        locator: 'Diagnosis: history and challenge',
      },
      grade: 'moderate',
      gradeReason: 'International consensus, read in reviews that reproduce it; written mainly for children.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'In an episode: fluids, by vein when pale, drowsy or cold; ondansetron may help; adrenaline when anaphylaxis cannot be excluded.',
      source: {
        id: 'fpies-2017',
        locator: 'Treatment table',
      },
      grade: 'low',
      gradeReason: 'International consensus, collected earlier from a reproduced table; not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'No IgG panels and no diet by skin or IgE test: these do not show delayed allergy.',
      source: {
        id: 'nice-cg116',
        locator: 'Recommendations on tests',
      },
      grade: 'moderate',
      gradeReason: 'National guideline for under-19s, read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
