import type { ConditionEntry } from '../schema';

export const igeFoodAllergy: ConditionEntry = {
  id: 'ige-food-allergy',
  name: 'IgE-mediated food allergy',
  alsoKnownAs: [
    'food allergy',
    'food hypersensitivity',
    'pollen food syndrome',
    'alpha-gal syndrome',
    'oral allergy syndrome',
  ],
  definition:
    'Immediate-type allergy to a food: within minutes to two hours (alpha-gal: hours) itching, hives, swelling, vomiting, cramps, wheeze or collapse, each time the food is eaten in enough amount, or only together with exercise, alcohol or an anti-inflammatory drug.',
  definedBy:
    'gi-symptoms-after-food or self-reported-food-allergy or symptom-trigger-food or symptom-trigger-wheat or reaction-within-2h-of-food or vomiting-within-2h-of-food or anaphylaxis-or-wheeze-after-food or urticaria-angioedema or tick-bite-delayed-meat-reaction or exercise-plus-food-reaction or unexplained-anaphylaxis or recent-anaphylaxis-same-food or wheat-anaphylaxis or mammalian-meat-2-6h or oral-itching-raw-fruit',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'Raised after eating the food, and in a part of patients also while avoiding it: 50 of 131 symptom-free children with milk or egg allergy (38 %) had a lactulose–mannitol ratio of 0.025 or more, without relation to the history of reactions. It is not a test for allergy.',
    source: { id: 'jarvinen2013', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason: 'One centre, children, limit of its own laboratory; abstract read in full. No data in adults.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    { system: 'icd-10-cm', code: 'T78.1', display: 'Other adverse food reactions, not elsewhere classified' },
    { system: 'icd-10-cm', code: 'T78.0', display: 'Anaphylactic reaction due to food' },
  ],
  nextSteps: [
    {
      statement:
        'A written emergency plan and an adrenaline auto-injector with training for those at risk of anaphylaxis (EAACI, WAO).',
      caution: 'Antihistamine or inhaler never replaces adrenaline.',
      source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
      grade: 'high',
      gradeReason: 'European guideline by GRADE; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Avoid the proven food only, with advice from a dietitian; foods eaten safely stay in (EAACI).',
      caution: 'Wider exclusion costs tolerance and nutrition.',
      source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
      grade: 'high',
      gradeReason: 'European guideline by GRADE; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Refer every systemic reaction to an allergy clinic; no trial of the food at home afterwards (WAO).',
      source: { id: 'wao-2020', locator: 'Abstract: referral after anaphylaxis' },
      grade: 'moderate',
      gradeReason: 'Position paper, abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Offer psychological support where worry about food limits life (EAACI).',
      source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
      grade: 'moderate',
      gradeReason: 'European guideline by GRADE; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
