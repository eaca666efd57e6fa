import type { AccuracyEntry } from '../../schema';

/** What results say for or against irritable bowel syndrome. */
export const irritableBowelSyndromeAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'irritable-bowel-syndrome/faecal-calprotectin/tibble2002',
    condition: 'irritable-bowel-syndrome',
    investigation: 'faecal-calprotectin',
    positive: { below: 50, unit: 'ug/g' },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.79,
      specificity: 0.89,
      withCondition: 339,
      withoutCondition: 263,
    },
    comparator: 'symptomatic_gut',
    comparedWith: '263 of the same referrals who had organic intestinal disease',
    population:
      '602 new referrals to a gastroenterology clinic with symptoms of irritable bowel syndrome or organic disease',
    setting: 'secondary_care',
    reference: 'Endoscopic or barium examination in everyone, other investigations as needed',
    source: {
      id: 'tibble2002',
      locator: 'Abstract, results: for organic disease 89 % and 79 % at 10 mg/L; read from the other side',
    },
    grade: 'low',
    gradeReason:
      'One centre, first-generation assay: 10 mg/L there is about 50 µg/g in today’s assays, a conversion that is commonly used and was not printed in what was read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A low value speaks for irritable bowel syndrome only against inflammation: celiac disease, bile acid diarrhoea and lactose malabsorption leave it low as well. Against inflammatory bowel disease alone: 0.917 below and 0.142 of the others below 50 (from Dajti 2023).',
  },
  {
    id: 'irritable-bowel-syndrome/crp/carrasco2019',
    condition: 'irritable-bowel-syndrome',
    investigation: 'crp',
    positive: { below: 5, unit: 'mg/L' },
    overlapGroup: 'systemic-inflammation',
    measure: { kind: 'sensitivity_specificity', sensitivity: 0.78, specificity: 0.73 },
    comparator: 'other_condition',
    comparedWith: 'Patients with inflammatory bowel disease',
    population: 'Adults with chronic diarrhoea in studies collected for the AGA guideline',
    setting: 'secondary_care',
    reference: 'Endoscopy with histology',
    source: { id: 'carrasco2019', locator: 'Pooled estimate for CRP at 5 to 6 mg/L, read from the other side' },
    grade: 'very_low',
    gradeReason: 'Compared with inflammatory bowel disease only; seen in a page that quotes the review.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A normal CRP is just as usual in celiac and other non-inflammatory disease.',
  },
  {
    id: 'irritable-bowel-syndrome/lactulose-mannitol-test/ip-review2019',
    condition: 'irritable-bowel-syndrome',
    investigation: 'lactulose-mannitol-test',
    positive: { atLeast: 0.02, unit: '{ratio}' },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.356,
      specificity: 0.814,
      withCondition: 132,
      withoutCondition: 86,
    },
    comparator: 'population',
    comparedWith: '86 people without irritable bowel syndrome at the same clinic',
    population:
      'Consecutive adults at a community clinic in Walkerton two years after a water-borne outbreak; half had been ill in it (Marshall 2004)',
    setting: 'general',
    reference: 'Rome I criteria',
    source: { id: 'ip-review2019', locator: 'Table 4 of the review: 35.6 % against 18.6 % above a ratio of 0.020' },
    grade: 'low',
    gradeReason:
      'Shares read in a review table without dose, window or assay; the limit, the numbers of people and the difference (p = 0.007) agree with the abstract of the original.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Positive is a ratio above 0.020. Nearly uninformative, and valid for that laboratory only: limits in use differ by half between studies of the same question.',
  },
];
