import type { ConditionEntry } from '../schema';

export const colorectalCancer: ConditionEntry = {
  id: 'colorectal-cancer',
  name: 'Colorectal cancer',
  alsoKnownAs: ['bowel cancer', 'colon cancer', 'rectal cancer', 'CRC'],
  definition:
    'Malignant tumour of colon or rectum, mostly adenocarcinoma. Bleeding, a lasting change of bowel habit, iron deficiency, weight loss or a mass call for it; it also occurs in young adults.',
  cannotMiss: true,
  permeability: {
    direction: 'not_measured',
    statement:
      'It stands on the list as the mimic that must not be missed, not as a cause of raised permeability: nothing was found that would give permeability measurements a place in its diagnosis.',
    source: { id: 'zonula-judgement', locator: 'Statement that no measurement was found' },
    grade: 'very_low',
    gradeReason: 'Our statement that nothing was found; no source says so.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    { system: 'icd-10', code: 'C18', display: 'Malignant neoplasm of colon' },
    { system: 'icd-10', code: 'C19', display: 'Malignant neoplasm of rectosigmoid junction' },
    { system: 'icd-10', code: 'C20', display: 'Malignant neoplasm of rectum' },
  ],
  nextSteps: [
    {
      statement:
        'Suspected-cancer pathway: FIT where it is the gate (refer from 10 µg/g on), otherwise colonoscopy; blood count and iron; feel abdomen and rectum (NICE).',
      caution: 'A rectal mass or anal ulcer does not wait for FIT; a negative screening FIT is no answer to symptoms.',
      source: { id: 'nice-dg56', locator: 'Recommendations' },
      grade: 'high',
      gradeReason: 'National diagnostics guidance, read in two digests.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'FIT below 10 µg/g or not returned: safety net, and refer when concern stays (NICE).',
      source: { id: 'nice-dg56', locator: 'Recommendations on negative or missing FIT' },
      grade: 'moderate',
      gradeReason: 'National diagnostics guidance, read in a digest.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Obstruction, perforation or a large bleed: emergency; no bowel preparation in obstruction.',
      source: { id: 'wses-asbo-2017', locator: 'Recommendations, diagnosis' },
      grade: 'low',
      gradeReason: 'Guideline on another kind of obstruction; the principle is usual surgical practice.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
