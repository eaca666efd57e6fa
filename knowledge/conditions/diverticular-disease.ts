import type { ConditionEntry } from '../schema';

export const diverticularDisease: ConditionEntry = {
  id: 'diverticular-disease',
  name: 'Diverticular disease',
  alsoKnownAs: ['diverticulitis', 'diverticulosis with symptoms', 'symptomatic uncomplicated diverticular disease'],
  definition:
    'Pouches of the colon that cause symptoms: intermittent pain low on the left with constipation, loose stool or an occasional large bleed; when a pouch becomes inflamed (diverticulitis), constant pain with fever. Most people with pouches have no symptoms.',
  cannotMiss: false,
  permeability: {
    direction: 'not_measured',
    statement:
      'It stands on the list as a mimic; no measurement was found that would make intestinal permeability part of its diagnosis.',
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
      code: 'K57',
      display: 'Diverticular disease of intestine',
    },
  ],
  nextSteps: [
    {
      statement:
        'Without an attack: whole grains, fruit and vegetables, fibre built up slowly with enough to drink; a bulk-former for constipation; nuts, seeds and skins need not be avoided.',
      source: {
        id: 'nice-ng147',
        locator: 'Recommendations 1.1.2 to 1.1.4',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, text read.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Suspected complicated attack (uncontrolled pain with a mass, rigidity, signs of sepsis or fistula): hospital the same day; contrast CT when inflammatory markers are raised.',
      source: {
        id: 'nice-ng147',
        locator: 'Recommendations, acute diverticulitis',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, this part read in a reference text that quotes it.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Attack in a person who is otherwise well: simple pain relief, consider no antibiotic, return if worse.',
      caution: 'Weak immunity, old age, pregnancy or fever: not the well person. No non-steroidal drug or opioid.',
      source: {
        id: 'nice-ng147',
        locator: 'Recommendations, acute diverticulitis',
      },
      grade: 'low',
      gradeReason: 'National guideline, this part read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Pouches explain nothing by themselves: bleeding, anaemia, weight loss or a new change of habit still go the way of suspected cancer.',
      source: {
        id: 'nice-ng12',
        locator: 'Colorectal: referral',
      },
      grade: 'moderate',
      gradeReason: 'National referral guideline, read in digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
