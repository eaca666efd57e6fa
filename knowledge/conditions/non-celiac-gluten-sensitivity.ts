import type { ConditionEntry } from '../schema';

export const nonCeliacGlutenSensitivity: ConditionEntry = {
  id: 'non-celiac-gluten-sensitivity',
  name: 'Non-celiac gluten sensitivity (disputed)',
  alsoKnownAs: [
    'NCGS',
    'non-celiac wheat sensitivity',
    'gluten intolerance',
    'wheat sensitivity',
    'gluten sensitivity',
  ],
  definition:
    'A disputed label, made by exclusion: symptoms after gluten in somebody without celiac disease or wheat allergy, with no marker of its own. Under blinded challenge only 16 % of those suspected react to gluten alone; fructans in wheat, irritable bowel syndrome and expectation explain many others. The symptoms are real all the same.',
  definedBy: 'symptom-trigger-wheat or better-without-gluten',
  cannotMiss: false,
  permeability: {
    direction: 'not_raised',
    statement:
      'In the one study with the sugar test permeability was lower than in controls (p = 0.0308), while it was raised in celiac disease. The patients may have been on the diet when tested. That gluten “opens” the gut of people without celiac disease is not shown by this.',
    source: { id: 'sapone2011', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'One centre, no blinded challenge; abstract read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10-cm', code: 'K90.41', display: 'Non-celiac gluten sensitivity' }],
  nextSteps: [
    {
      statement: 'Exclude celiac disease and wheat allergy first, while gluten is still eaten.',
      caution: 'Already gluten-free: HLA typing, then a gluten challenge; not after a severe reaction to wheat.',
      source: { id: 'salerno-2015', locator: 'Abstract' },
      grade: 'moderate',
      gradeReason: 'Expert consensus; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Confirm by a blinded challenge: 8 g gluten a day or placebo, a week each, a week apart; a difference of 30 % in one to three main symptoms counts.',
      caution: '40 % react as much to placebo, so one unblinded return proves nothing.',
      source: { id: 'salerno-2015', locator: 'Abstract' },
      grade: 'moderate',
      gradeReason: 'Expert consensus; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Say plainly that the label is provisional, think of fructans and of irritable bowel syndrome, and keep the diet as wide as symptoms allow, with a dietitian.',
      caution: 'Not with an eating disorder. Tolerance may return: try wheat again.',
      source: { id: 'molina2017', locator: 'Abstract, conclusion (doubt on gluten as the culprit)' },
      grade: 'low',
      gradeReason: 'The doubt is the review’s; the advice drawn from it is ours.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
