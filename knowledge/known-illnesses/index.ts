import type { KnownIllnessEntry } from './schema';

/** Ids alone: what is said of each, and by whom, stands with the rules and calculators that are named. */
export const knownIllnesses: readonly KnownIllnessEntry[] = [
  {
    id: 'known-uc',
    condition: 'ulcerative-colitis',
    now: 'symptom-state',
    asks: ['diarrhoea', 'rectal-bleeding', 'bloody-stools-per-day', 'nocturnal-stools', 'fever'],
    first: 'infection-before-ibd-label',
    investigations: ['c-difficile-testing', 'stool-culture', 'faecal-calprotectin'],
    scores: ['truelove-witts', 'sccai', 'partial-mayo-score', 'pucai'],
  },
  {
    id: 'known-cd',
    condition: 'crohn-disease',
    now: 'symptom-state',
    asks: ['diarrhoea', 'abdominal-pain', 'obstructive-symptoms', 'perianal-painful-swelling', 'fever'],
    first: 'infection-before-ibd-label',
    investigations: ['c-difficile-testing', 'stool-culture', 'faecal-calprotectin'],
    scores: ['harvey-bradshaw'],
  },
];
