import type { ConditionEntry } from '../schema';

export const alcoholRelatedGutInjury: ConditionEntry = {
  id: 'alcohol-related-gut-injury',
  name: 'Alcohol-related gut injury',
  alsoKnownAs: ['alcoholic enteropathy', 'alcohol and the gut barrier'],
  definition:
    'Loose stools, dyspepsia and nausea in someone who drinks heavily, with a small bowel that lets more through than it should; it fades within weeks without alcohol. Pancreas, liver and cancer are to be excluded, not assumed absent.',
  definedBy: 'alcohol-heavy',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'In 36 drinkers without cirrhosis the uptake of 51Cr-EDTA was almost always above controls within four days of the last drink, and in many for up to two weeks. A later study found a raised lactulose–mannitol ratio only in drinkers with liver disease (0.703 against 0.019).',
    source: {
      id: 'bjarnason1984',
      locator: 'Abstract',
    },
    grade: 'moderate',
    gradeReason: 'Small case-control studies that disagree about drinkers without liver disease; abstracts read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [],
  nextSteps: [
    {
      statement:
        'Measure drinking (AUDIT), advise, agree on a target; with dependence arrange assisted withdrawal, never a sudden stop alone.',
      caution: 'Withdrawal can kill; thiamine for those at risk.',
      source: {
        id: 'nice-cg115',
        locator: 'Recommendations on identification and assisted withdrawal',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Liver tests and a check for fibrosis; review the gut after four to six weeks of less alcohol.',
      source: {
        id: 'audit-c',
        locator: 'Threshold; the interval is a choice of this knowledge base',
      },
      grade: 'very_low',
      gradeReason: 'The threshold has a source, the interval is our own choice.',
      readFrom: 'recalled',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
