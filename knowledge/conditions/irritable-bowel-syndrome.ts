import type { ConditionEntry } from '../schema';

export const irritableBowelSyndrome: ConditionEntry = {
  id: 'irritable-bowel-syndrome',
  name: 'Irritable bowel syndrome',
  alsoKnownAs: ['IBS', 'spastic colon', 'functional bowel disorder', 'disorder of gut-brain interaction'],
  definition:
    'Recurring abdominal pain tied to opening the bowels or to a change in how often or how firm stools are, for months, without another disease that explains it. It is named by its loose, hard or mixed stool form.',
  cannotMiss: false,
  permeability: {
    direction: 'mixed',
    statement:
      'Raised in a part of patients: in 37 to 62 % with diarrhoea, 17 to 50 % after infection, 4 to 25 % with constipation; at group level in 9 of 13 studies of IBS with diarrhoea and in 2 of 7 with constipation. The finding does not choose a treatment.',
    source: { id: 'hanning2021', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason: 'Systematic review of 66 studies, 27 with probes; methods and cut-offs vary. Abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'K58', display: 'Irritable bowel syndrome' }],
  nextSteps: [
    {
      statement:
        'Make a positive diagnosis: name it, explain the link of gut and brain, say which few tests were normal and why more are not needed (ACG).',
      caution: 'Only with every alarm question answered and none open; say which new signs bring them back.',
      source: { id: 'acg-ibs-2021', locator: 'Abstract: positive diagnostic strategy' },
      grade: 'high',
      gradeReason: 'Strong recommendation, high-quality evidence for cost; abstract and guideline-library page read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Soluble fibre such as ispaghula, built up slowly; no bran (ACG).',
      caution: 'With water; not with swallowing trouble or a narrowing.',
      source: { id: 'acg-ibs-2021', locator: 'Recommendation on soluble fibre' },
      grade: 'high',
      gradeReason: 'Strong recommendation, moderate-quality evidence; guideline-library page read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'A limited trial of a low-FODMAP diet in three phases with a dietitian; stop when it does not help (ACG, AGA).',
      caution: 'Celiac serology first. Not with an eating disorder, weight loss or too little food.',
      source: { id: 'acg-ibs-2021', locator: 'Recommendation on low-FODMAP diet' },
      grade: 'moderate',
      gradeReason: 'Conditional recommendation, low-quality evidence; abstract and library page read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Peppermint oil for pain and overall symptoms; loperamide for stool frequency in IBS with diarrhoea (ACG; AGA).',
      caution: 'Peppermint worsens reflux. No loperamide with blood, fever, or a swollen belly.',
      source: { id: 'acg-ibs-2021', locator: 'Recommendation on peppermint' },
      grade: 'low',
      gradeReason:
        'Conditional, low-quality evidence for peppermint (library page read); loperamide by AGA 2022, not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
      caveat: 'Bodies disagree on antispasmodics: ACG against, BSG and AGA for.',
    },
    {
      statement: 'A low dose of a tricyclic at night as a gut-brain drug when first steps fail (ACG, BSG).',
      caution:
        'Heart rhythm, glaucoma, urinary retention, old age; dangerous in overdose: ask about suicidal thoughts.',
      source: { id: 'acg-ibs-2021', locator: 'Recommendation on tricyclics' },
      grade: 'moderate',
      gradeReason: 'Strong recommendation, moderate-quality evidence; guideline-library page read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Gut-directed cognitive behavioural therapy or hypnotherapy; there is no need to wait until drugs have failed (ACG, BSG).',
      source: { id: 'acg-ibs-2021', locator: 'Abstract: gut-directed psychotherapy' },
      grade: 'low',
      gradeReason: 'Conditional recommendation, very low-quality evidence; abstract read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
