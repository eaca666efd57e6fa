import type { RuleEntry } from '../schema';

/** Food protein-induced enterocolitis and alpha-gal. */
export const allergyCriteria: readonly RuleEntry[] = [
  {
    id: 'acute-fpies-criteria',
    title: 'Acute FPIES',
    gate: {},
    logic:
      '1 <= vomit-onset-h <= 4 and not classic-ige-skin-resp and count(fpies-second-episode, fpies-other-food, fpies-lethargy, fpies-pallor, fpies-ed, fpies-iv, fpies-diarrhoea-24h, fpies-hypotension, fpies-hypothermia) >= 3',
    action: 'Meets the criteria: stop the food, refer to allergy.',
    body: 'International consensus (2017)',
    examples: [
      {
        given: {
          'vomit-onset-h': 2,
          'classic-ige-skin-resp': false,
          'fpies-lethargy': true,
          'fpies-pallor': true,
          'fpies-ed': true,
        },
        then: true,
      },
      {
        given: {
          'vomit-onset-h': 2,
          'classic-ige-skin-resp': false,
          'fpies-lethargy': true,
          'fpies-pallor': true,
          'fpies-second-episode': false,
          'fpies-other-food': false,
          'fpies-ed': false,
          'fpies-iv': false,
          'fpies-diarrhoea-24h': false,
          'fpies-hypotension': false,
          'fpies-hypothermia': false,
        },
        then: false,
      },
      {
        given: {
          'vomit-onset-h': 0.5,
          'classic-ige-skin-resp': false,
          'fpies-lethargy': true,
          'fpies-pallor': true,
          'fpies-ed': true,
        },
        then: false,
      },
    ],
    source: { id: 'fpies-2017', locator: 'Table: major criterion and three of nine minor criteria' },
    grade: 'moderate',
    gradeReason: 'Consensus criteria; the table was read in four reproductions, which agree.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Green, bloody vomit or a swollen belly is not FPIES until a surgeon has looked.',
    kind: 'criterion',
    condition: 'non-ige-food-allergy',
  },
  {
    id: 'fpies-challenge-positive',
    title: 'FPIES challenge positive',
    gate: {},
    logic:
      '1 <= vomit-onset-h <= 4 and not classic-ige-skin-resp and count(fpies-lethargy, fpies-pallor, fpies-diarrhoea-24h, fpies-hypotension, fpies-hypothermia, fpies-neutrophil-rise >= 1500) >= 2',
    action: 'The challenge is positive.',
    body: 'International consensus (2017)',
    examples: [
      {
        given: {
          'vomit-onset-h': 3,
          'classic-ige-skin-resp': false,
          'fpies-pallor': true,
          'fpies-neutrophil-rise': 1500,
        },
        then: true,
      },
      {
        given: {
          'vomit-onset-h': 3,
          'classic-ige-skin-resp': false,
          'fpies-pallor': true,
          'fpies-neutrophil-rise': 1499,
          'fpies-lethargy': false,
          'fpies-diarrhoea-24h': false,
          'fpies-hypotension': false,
          'fpies-hypothermia': false,
        },
        then: false,
      },
    ],
    source: { id: 'fpies-2017', locator: 'Table: interpretation of challenges' },
    grade: 'moderate',
    gradeReason:
      'Consensus criteria; table read (diarrhoea 5–10 h after the food). Early ondansetron can hide minor criteria.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Diarrhoea counts here within 24 hours of the food; the printed table says 5 to 10 hours.',
    kind: 'criterion',
    condition: 'non-ige-food-allergy',
  },
  {
    id: 'alpha-gal-syndrome',
    title: 'Alpha-gal syndrome',
    gate: {},
    logic: 'alpha-gal-ige-positive and relief-on-avoidance and mammalian-meat-2-6h',
    action: 'Meets the criteria; IgE alone is sensitisation. Avoid mammalian meat, and tick bites.',
    body: 'AGA (2023)',
    examples: [
      {
        given: { 'alpha-gal-ige-positive': true, 'relief-on-avoidance': true, 'mammalian-meat-2-6h': true },
        then: true,
      },
      {
        given: { 'alpha-gal-ige-positive': true, 'relief-on-avoidance': false, 'mammalian-meat-2-6h': true },
        then: false,
      },
    ],
    source: { id: 'aga-alphagal-2023', locator: 'Best practice advice on diagnosis' },
    grade: 'moderate',
    gradeReason: 'Expert advice; commentary read before. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'criterion',
    condition: 'ige-food-allergy',
  },
];
