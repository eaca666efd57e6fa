import type { AccuracyEntry } from '../../schema';

/** What CT says for or against diverticular disease. */
export const diverticularDiseaseAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'diverticular-disease/ct-abdomen/lameris-2008-ct',
    condition: 'diverticular-disease',
    investigation: 'ct-abdomen',
    positive: {
      outcomes: ['diverticulitis'],
    },
    saysNothing: ['obstruction', 'perforation-or-abscess', 'mesenteric-stenosis'],
    overlapGroup: 'bowel-wall-imaging',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: {
        value: 0.94,
        low: 0.87,
        high: 0.97,
      },
      specificity: 0.99,
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with suspected diverticulitis who did not have it',
    population: '684 patients with suspected acute diverticulitis in eight prospective CT studies',
    setting: 'emergency',
    reference: 'Surgery, histology or clinical course, as each study had it',
    source: {
      id: 'lameris-2008-ct',
      locator: 'Abstract: 94 % (87-97 %) and 99 % (90-100 %)',
    },
    grade: 'moderate',
    gradeReason:
      'Bivariate meta-analysis of eight prospective studies of moderate quality; the bounds of the specificity (90 to 100 %) are left out, since a bound of 100 % leaves none for the ratio.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Holds for acute diverticulitis only. A CT without inflammation does not exclude symptomatic diverticular disease without an attack. A later meta-analysis found 95 % (91-97 %) and 96 % (90-100 %) (Andeweg 2014).',
  },
];
