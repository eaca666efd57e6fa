import type { ConditionEntry } from '../schema';

export const nsaidEnteropathy: ConditionEntry = {
  id: 'nsaid-enteropathy',
  name: 'NSAID enteropathy',
  alsoKnownAs: ['NSAID-induced small-bowel injury', 'diaphragm disease', 'painkiller enteropathy'],
  definition:
    'Erosions, ulcers, bleeding and, rarely, ring-like strictures of the small bowel from non-steroidal anti-inflammatory drugs or aspirin; mostly silent, sometimes iron deficiency, low albumin, cramps or obstruction.',
  definedBy: 'nsaid-use or aspirin-use or nsaid-last-6w',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'Raised within hours and reversible: lactulose–mannitol ratio 0.071 after indomethacin against 0.030 without it in 23 healthy volunteers. NSAIDs are stopped before any permeability measurement.',
    source: { id: 'vanuytsel2014', locator: 'Abstract, results' },
    grade: 'high',
    gradeReason:
      'Controlled cross-over study in healthy volunteers; abstract read in full. The measurement does not tell injury that matters.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [],
  nextSteps: [
    {
      statement:
        'Stop the NSAID where possible and plan pain relief without another one; no drug has been shown to prevent or heal the small-bowel injury completely.',
      caution: 'Low-dose aspirin after a stent or stroke only with its prescriber; opioids are not the answer.',
      source: { id: 'nsaid-review-2011', locator: 'Abstract' },
      grade: 'moderate',
      gradeReason: 'Review; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Blood count and ferritin after four to eight weeks, calprotectin again after a wash-out of some weeks.',
      caution: 'Iron deficiency is still worked up: the drug does not excuse it.',
      source: { id: 'nsaid-review-2011', locator: 'Management' },
      grade: 'very_low',
      gradeReason: 'The intervals are usual practice and not taken from the review.',
      readFrom: 'recalled',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Cramps after meals or signs of obstruction: imaging for strictures, and no capsule without a patency test.',
      source: { id: 'nsaid-review-2011', locator: 'Abstract: stricture and perforation' },
      grade: 'low',
      gradeReason:
        'The review names stricture as a complication (abstract read); the caution on capsules is usual practice, and a published case of a retained capsule is among the cases.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
