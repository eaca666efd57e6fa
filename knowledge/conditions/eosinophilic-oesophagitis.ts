import type { ConditionEntry } from '../schema';

export const eosinophilicOesophagitis: ConditionEntry = {
  id: 'eosinophilic-oesophagitis',
  name: 'Eosinophilic oesophagitis',
  alsoKnownAs: ['EoE', 'eosinophilic esophagitis', 'allergic oesophagitis'],
  definition:
    'Allergic-type chronic inflammation of the gullet driven by foods: solid food sticks, meals take long, boluses lodge; more often in younger men and people with atopy. Untreated it may narrow the gullet.',
  definedBy: 'dysphagia or food-impaction or heartburn or adaptive-eating-behaviour',
  cannotMiss: false,
  permeability: {
    direction: 'mixed',
    statement:
      'The gullet itself is leaky in active disease. The small bowel is disputed: lactulose–mannitol 0.045 in active disease against 0.033 in controls in one study (17 patients), no difference in two others.',
    source: {
      id: 'katzka-gut2015',
      locator: 'Abstract, results; against it: Warners 2017, abstract',
    },
    grade: 'low',
    gradeReason: 'Small studies with opposite results; abstracts read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10-cm',
      code: 'K20.0',
      display: 'Eosinophilic esophagitis',
    },
  ],
  nextSteps: [
    {
      statement:
        'Gastroscopy with six biopsies from two levels of the gullet, whatever it looks like; 15 or more eosinophils per field, symptoms, and no other cause make the diagnosis.',
      source: {
        id: 'acg-eoe-2025',
        locator: 'Recommendations on diagnosis',
      },
      grade: 'high',
      gradeReason: 'Guideline read in the society’s own summary and abstract.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Choose together between a proton pump inhibitor, a swallowed topical steroid and an exclusion diet of one or two foods; dilate strictures.',
      caution: 'Celiac serology before wheat is left out; no diet chosen by allergy tests.',
      source: {
        id: 'acg-eoe-2025',
        locator: 'Recommendations on treatment',
      },
      grade: 'moderate',
      gradeReason: 'Conditional recommendations, read in summaries and abstract.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Scope with biopsies again after each change of treatment, and keep treatment up: symptoms alone mislead and the disease returns.',
      source: {
        id: 'acg-eoe-2025',
        locator: 'Recommendations on monitoring and maintenance',
      },
      grade: 'moderate',
      gradeReason: 'Read in summaries and abstract.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
