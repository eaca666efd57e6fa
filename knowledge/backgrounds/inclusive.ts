import type { BackgroundEntry } from '../schema';

/** A finding is no rarer than another that includes it, and nobody counted more than that other. */
const atLeast = {
  grade: 'very_low',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

export const inclusiveBackgrounds: readonly BackgroundEntry[] = [
  {
    ...atLeast,
    id: 'background/early-satiety-or-appetite-loss/fysekidis-appetite',
    finding: 'early-satiety-or-appetite-loss',
    frequency: { count: 332, of: 1009 },
    population:
      '1,009 consecutive patients (mean age 49, 71 % women) with functional gut disorders by Rome III, of whom 332 had lost appetite',
    setting: 'secondary_care',
    source: { id: 'fysekidis-appetite', locator: 'Abstract, results' },
    gradeReason: 'A lower limit: those who are full early without loss of appetite come on top and were not counted.',
    readFrom: 'abstract',
  },
  {
    ...atLeast,
    id: 'background/pelvic-abdominal-pain/kok2012',
    finding: 'pelvic-abdominal-pain',
    frequency: 0.706,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands, of whom 70.6 % had belly pain',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    gradeReason: 'A lower limit: pain in the pelvis alone comes on top and was not counted.',
    readFrom: 'secondary',
  },
  {
    ...atLeast,
    id: 'background/pain-related-to-defecation/hammer2004',
    finding: 'pain-related-to-defecation',
    frequency: 0.373,
    population: '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    gradeReason: 'A lower limit, that of pain relieved by passing stool: pain made worse by it comes on top.',
    readFrom: 'full_text',
  },
];
