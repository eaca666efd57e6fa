import type { ConditionEntry } from '../schema';

export const bileAcidDiarrhoea: ConditionEntry = {
  id: 'bile-acid-diarrhoea',
  name: 'Bile acid diarrhoea',
  alsoKnownAs: [
    'bile acid malabsorption',
    'bile salt diarrhoea',
    'BAD',
    'BAM',
    'post-cholecystectomy diarrhoea',
    'cholerheic enteropathy',
  ],
  definition:
    'Chronic watery diarrhoea because too much bile acid reaches the colon: after loss of the terminal ileum or of the gallbladder, after radiotherapy, or without a visible cause (primary). Responds to bile acid binders.',
  definedBy: 'diarrhoea',
  cannotMiss: false,
  permeability: {
    direction: 'mixed',
    statement:
      'In irritable bowel syndrome with diarrhoea the 19 of 54 patients with high faecal bile acids had higher small-bowel permeability, and those with high C4 borderline higher colonic permeability. An association in one laboratory; nobody has shown which comes first.',
    source: { id: 'camilleri2014bad', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'One study of 64 patients; abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [],
  nextSteps: [
    {
      statement:
        'Confirm it before treating: SeHCAT where there is one, otherwise fasting C4; a trial of a binder is a poor test (63 % sensitive, 65 % specific).',
      source: { id: 'borup2023', locator: 'Abstract, results' },
      grade: 'moderate',
      gradeReason:
        'Prospective study within a trial; the guideline too prefers testing to treating blind. Abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Colestyramine first, another binder when it is not tolerated, at the lowest dose that works.',
      caution:
        'Other medicines one hour before or four to six hours after. Not with extensive ileal Crohn’s disease or resection: the guideline suggests against a binder there.',
      source: { id: 'cag-bad-2020', locator: 'Abstract, results' },
      grade: 'low',
      gradeReason: 'Conditional recommendation, very low certainty. Abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Treat what can be treated behind it (ileal inflammation, overgrowth, celiac disease), review medicines, and reinvestigate when a binder fails.',
      source: { id: 'cag-bad-2020', locator: 'Abstract, results' },
      grade: 'low',
      gradeReason: 'Conditional recommendations. Abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
