import type { AccuracyEntry } from '../../schema';

/** The arteries of the gut, in chronic mesenteric ischaemia. */
export const gutArteryAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'mesenteric-ischaemia-chronic/ct-abdomen/terlouw-2020-incidence',
    condition: 'mesenteric-ischaemia-chronic',
    investigation: 'ct-abdomen',
    positive: { outcomes: ['mesenteric-stenosis', 'mesenteric-occlusion'] },
    saysNothing: ['segmental-colitis', 'perforation-or-abscess', 'obstruction', 'other'],
    overlapGroup: 'gut-arteries',
    measure: { kind: 'two_by_two', truePositive: 78, falseNegative: 60, falsePositive: 18, trueNegative: 202 },
    comparator: 'symptomatic_gut',
    comparedWith: 'Others referred to the same centre for the same suspicion',
    population: '358 people of one Dutch region suspected of chronic mesenteric ischaemia',
    setting: 'secondary_care',
    reference: 'Lasting relief after treatment',
    source: {
      id: 'terlouw-2020-incidence',
      locator: 'Abstract: 96 with two or three vessels narrowed, 81 % of them ill; 138 ill',
    },
    grade: 'moderate',
    gradeReason:
      'Counted in one region, but the cells are worked out from shares, and only those with a finding that could be treated could prove it.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'A half or more of two or three vessels. Of 75 with one vessel 16 % were ill (41 % where it was the superior mesenteric artery by 70 %), of 81 with a pressed coeliac artery 25 %, of 84 with none 12 %: choose “another finding” for these; of 22 more, 18 of them ill, the abstract does not say what was seen, and they count as not found. Of 500 people from 65 on scanned for acute pain 8 % had two or more (Pengermä, Turku).',
  },
  {
    id: 'mesenteric-ischaemia-chronic/mesenteric-duplex/hansen-2004',
    condition: 'mesenteric-ischaemia-chronic',
    investigation: 'mesenteric-duplex',
    positive: { outcomes: ['narrowed'] },
    overlapGroup: 'gut-arteries',
    measure: {
      kind: 'judgement',
      present: { value: 4, low: 2.5, high: 6.5 },
      absent: { value: 0.3, low: 0.17, high: 0.55 },
      rationale:
        'Of the artery itself it finds 92 % of narrowings by 70 % with a specificity of 96 % (superior mesenteric; coeliac 87 and 80 %). But 97 of 553 people around 77 living at home had one, and of 138 who were ill 10 had no narrowed artery and 32 one that was pressed or narrowed.',
    },
    comparator: 'assumed',
    comparedWith: 'Older adults with gut symptoms, assumed',
    population: 'Adults suspected of chronic mesenteric ischaemia',
    setting: 'secondary_care',
    reference: 'The ratios were not measured',
    source: { id: 'hansen-2004', locator: 'Abstract, results: 17.5 % of 553' },
    grade: 'very_low',
    gradeReason:
      'Figures for the artery are published (Moneta 2001), those for the disease are our estimate from them.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
];

/** Of the narrowed artery, not of the disease: shown, not weighed. */
export const gutArteryFurtherAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'mesenteric-artery-stenosis/mesenteric-duplex/moneta-2001',
    condition: 'mesenteric-artery-stenosis',
    investigation: 'mesenteric-duplex',
    overlapGroup: 'gut-arteries',
    measure: { kind: 'sensitivity_specificity', sensitivity: 0.92, specificity: 0.96 },
    comparator: 'symptomatic_gut',
    comparedWith: 'People with an open artery on angiography',
    population: 'People examined by duplex ultrasound and angiography',
    setting: 'secondary_care',
    reference: 'Angiography: superior mesenteric artery narrowed by 70 % or more',
    source: { id: 'moneta-2001', locator: 'Abstract: peak systolic speed of 275 cm/s' },
    grade: 'moderate',
    gradeReason: 'The limits in general use; coeliac artery from 200 cm/s 87 and 80 %.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'In 50 patients with the disease it found 92 % of narrowings by 70 % of the superior mesenteric artery and 81 % of those of the coeliac (Safi 2022).',
  },
];
