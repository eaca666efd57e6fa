import type { FindingEvidenceEntry } from '../../schema';

/** What the examination shows in colorectal cancer. */
export const colorectalCancerExamination: readonly FindingEvidenceEntry[] = [
  {
    id: 'colorectal-cancer/abdominal-mass/ford2008crc',
    condition: 'colorectal-cancer',
    finding: 'abdominal-mass',
    overlapGroup: 'mass',
    measure: {
      kind: 'judgement',
      present: { value: 4.5, low: 2.0, high: 12.0 },
      absent: { value: 0.92, low: 0.85, high: 0.99 },
      rationale:
        'The source gives a specificity above 95 % and a poor sensitivity for the alarm features it pools (5 to 64 %); the ratio takes about 12 % against under 3 %, which is an estimate.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'adults with lower gut symptoms without colorectal cancer',
    population: '15 studies, 19,443 adults with lower gut symptoms, 6 % with colorectal cancer',
    setting: 'mixed',
    reference: 'Colonic investigation, as in the studies pooled.',
    source: { id: 'ford2008crc', locator: 'Abstract, results' },
    grade: 'very_low',
    gradeReason: 'The pooled specificity is measured, the size of the ratio is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      "Also found in Crohn's disease and ovarian cancer. A list in the British press, without its source, also has a palpable lump in 12 % of bowel cancers. Looked for again on 22 November 2026: Del Giudice 2014 and Holtedahl 2021 print no share for a mass in the abdomen alone.",
  },
  {
    id: 'colorectal-cancer/palpable-rectal-mass-or-abnormal-rectal-exam/hamilton2005caper',
    condition: 'colorectal-cancer',
    finding: 'palpable-rectal-mass-or-abnormal-rectal-exam',
    overlapGroup: 'mass',
    measure: {
      kind: 'judgement',
      present: { value: 6.0, low: 2.0, high: 17.0 },
      absent: null,
      rationale:
        '4.0 % (2.4 to 7.4) of those with the finding had cancer: a ratio of 17 against all patients of the practices. For bleeding and pain in the same study such ratios are five times those measured among people with symptoms: taken as 6.',
    },
    comparator: 'assumed',
    comparedWith:
      'people with gut symptoms without colorectal cancer; the source compared with all patients of the practices',
    population:
      '349 people with colorectal cancer and 1,744 matched patients of the same practices aged 40 or over, Exeter; record of the two years before diagnosis',
    setting: 'primary_care',
    reference: 'Recorded diagnosis of colorectal cancer.',
    source: { id: 'hamilton2005caper', locator: 'Abstract, results' },
    grade: 'very_low',
    gradeReason:
      'The source prints the probability of cancer given the finding; the ratio against all patients rests on a recalled two-year background risk of 0.24 %, that among people with symptoms is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Any abnormality counts, haemorrhoids too; a mass felt says far more and is a reason to refer at once.',
  },
  {
    id: 'colorectal-cancer/abdominal-tenderness/hamilton2005caper',
    condition: 'colorectal-cancer',
    finding: 'abdominal-tenderness',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: { value: 1.0, low: 0.6, high: 1.8 },
      absent: null,
      rationale:
        '1.1 % (0.77 to 1.5) of those with the finding had cancer, the same as for pain: a ratio of 4.6 against all patients of the practices. Among people with symptoms pain says nothing (0.8, 0.6 to 1.1), and tenderness is taken to say nothing either.',
    },
    comparator: 'assumed',
    comparedWith:
      'people with gut symptoms without colorectal cancer; the source compared with all patients of the practices',
    population:
      '349 people with colorectal cancer and 1,744 matched patients of the same practices aged 40 or over, Exeter; record of the two years before diagnosis',
    setting: 'primary_care',
    reference: 'Recorded diagnosis of colorectal cancer.',
    source: { id: 'hamilton2005caper', locator: 'Abstract, results' },
    grade: 'very_low',
    gradeReason:
      'The source prints the probability of cancer given the finding; the ratio against all patients rests on a recalled two-year background risk of 0.24 %, that among people with symptoms is our estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Tenderness is common among people with gut symptoms.',
  },
];
