import type { ConditionEntry } from '../schema';

export const hivEnteropathy: ConditionEntry = {
  id: 'hiv-enteropathy',
  name: 'HIV enteropathy',
  alsoKnownAs: ['AIDS enteropathy', 'HIV diarrhoea', 'HIV-associated diarrhoea'],
  definition:
    'Diarrhoea of more than a month with malabsorption in a person with HIV, in whom no infection, drug or other disease explains it: a diagnosis by exclusion, mostly with untreated or advanced infection.',
  definedBy: 'hiv-infection or hiv-risk-exposure',
  cannotMiss: true,
  permeability: {
    direction: 'mixed',
    statement:
      'Raised with AIDS and diarrhoea: the lactulose–mannitol ratio was above every other group. In people with HIV and no symptoms one study found it as in controls, another (88 patients, lactulose and rhamnose) raised in every subgroup.',
    source: {
      id: 'tepper1994',
      locator: 'Abstract, results',
    },
    grade: 'moderate',
    gradeReason:
      'Small studies before effective treatment; they disagree about people without symptoms (Keating 1995).',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'B23.8',
      display: 'HIV disease resulting in other specified conditions',
    },
  ],
  nextSteps: [
    {
      statement:
        'Look for infection first and widely, by CD4 count: a pathogen was found in 46 % of chronic episodes; endoscopy adds cytomegalovirus above all.',
      caution: 'No antimotility drug and no steroid before infection is excluded.',
      source: {
        id: 'weber1999',
        locator: 'Abstract, results',
      },
      grade: 'moderate',
      gradeReason: 'Swiss cohort of 1,933, early treatment era.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'HIV care and antiretroviral treatment; when tests stay negative, treat as non-infectious diarrhoea and review the antiretroviral drugs as its cause.',
      caution: 'Drug interactions; acid blockers lower the uptake of some HIV drugs.',
      source: {
        id: 'dikman2015',
        locator: 'Abstract',
      },
      grade: 'low',
      gradeReason: 'Narrative review.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
