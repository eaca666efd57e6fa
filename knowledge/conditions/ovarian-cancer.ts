import type { ConditionEntry } from '../schema';

export const ovarianCancer: ConditionEntry = {
  id: 'ovarian-cancer',
  name: 'Ovarian cancer',
  alsoKnownAs: ['cancer of the ovary', 'ovarian carcinoma', 'fallopian tube cancer'],
  definition:
    'Malignant tumour of ovary, tube or peritoneum, mostly after the menopause. A belly that stays swollen, early fullness, pelvic pain and urinary frequency are taken for irritable bowel syndrome for months.',
  cannotMiss: true,
  permeability: {
    direction: 'not_measured',
    statement:
      'It stands on the list as a mimic that must not be missed, not as a cause of raised permeability: nothing was found that would give permeability measurements a place in its diagnosis.',
    source: {
      id: 'zonula-judgement',
      locator: 'Statement that no measurement was found',
    },
    grade: 'very_low',
    gradeReason: 'Our statement that nothing was found; no source says so.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'C56',
      display: 'Malignant neoplasm of ovary',
    },
  ],
  nextSteps: [
    {
      statement:
        'Feel abdomen and pelvis; CA-125, from 35 IU/mL on ultrasound of abdomen and pelvis, above all from 50 years on (NICE).',
      caution: 'A normal CA-125 does not end the search when symptoms stay; under 40 do not decide on CA-125 alone.',
      source: {
        id: 'nice-cg122',
        locator: 'Recommendations on first tests',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, read in a summary by the issuing body.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Ascites or a pelvic or abdominal mass that is not plainly fibroids: gynaecological cancer service at once, without waiting for CA-125.',
      source: {
        id: 'nice-cg122',
        locator: 'Recommendations on examination and referral',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, read in a summary by the issuing body.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'CA-125 normal, or raised with a normal scan: look for another cause, and return if symptoms grow or stay.',
      source: {
        id: 'nice-cg122',
        locator: 'Recommendations after the first tests',
      },
      grade: 'moderate',
      gradeReason: 'National guideline, read in a summary by the issuing body.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
