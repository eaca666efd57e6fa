import type { FindingEvidenceEntry } from '../../schema';

/** What the examination shows in colorectal cancer. */
export const colorectalCancerExamination: readonly FindingEvidenceEntry[] = [
  {
    id: 'colorectal-cancer/abdominal-mass/two-week-clinics-gut',
    condition: 'colorectal-cancer',
    finding: 'abdominal-mass',
    overlapGroup: 'mass',
    measure: { kind: 'frequencies', inCases: { count: 13, of: 147 }, inOthers: 'background' },
    comparator: 'background',
    comparedWith: 'People with gut symptoms of other causes (common background)',
    population:
      '147 people with colorectal cancer seen in British clinics, 65 in one for urgent referrals and 82 in others',
    setting: 'secondary_care',
    reference: 'Colorectal cancer found after referral; the mass felt by the hospital clinician',
    source: { id: 'two-week-clinics-gut', locator: 'Table 4, all clinics: abdominal mass in 13 of 147' },
    grade: 'low',
    gradeReason:
      'Counted at examination in all clinics; but in 12 the criteria were not fully known, only the tables were read, and who feels for a mass knows what is suspected.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-23',
    caveat:
      'A ratio of 4.5 (2 to 12), which took 12 % against 3 %, stood here before. The clinics differ: 4 of 65 (6 %) in the urgent clinic, 9 of 82 (11 %) elsewhere. Masses turned out to be cancer in 4 of 22 and 2 of 18 of those examined (Table 3). Pain with a mass was the main complaint of 7.6 % of 791 people operated on in Beijing (1970 to 1995). A pooled analysis has a specificity above 95 % (Ford 2008). The mass that the referral criteria mean is on the right. Also found in Crohn disease and ovarian cancer.',
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
