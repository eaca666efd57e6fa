import type { ConditionEntry } from '../schema';

export const ulcerativeColitis: ConditionEntry = {
  id: 'ulcerative-colitis',
  name: 'Ulcerative colitis',
  alsoKnownAs: ['proctitis', 'pancolitis', 'UC', 'IBD'],
  definition:
    'Chronic, relapsing inflammation of the lining of the large bowel, beginning at the rectum and reaching upwards without gaps; blood, urgency and frequent stools are its signs.',
  definedBy: 'rectal-bleeding or acute-bloody-diarrhoea or mucus-per-rectum or known-uc',
  cannotMiss: false,
  permeability: {
    direction: 'mixed',
    statement:
      'Less consistent than in Crohn’s disease: serum iohexol was clearly above controls only at six hours in 26 patients, and higher with severe (3.68 mg/L) than with milder endoscopic activity (0.92 mg/L).',
    source: { id: 'gerova2011', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'One centre, 26 patients and 25 controls, a research method; abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'K51', display: 'Ulcerative colitis' }],
  nextSteps: [
    {
      statement: 'Six or more bloody stools a day with fever, fast pulse, anaemia or raised markers: admit today.',
      source: { id: 'truelove-witts', locator: 'Severity table, “severe”' },
      grade: 'moderate',
      gradeReason: 'Long-used index, read in two journal tables.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Stool test for C. difficile at first presentation and at every flare (ACG).',
      source: { id: 'acg-uc-2025', locator: 'Recommendation on stool testing' },
      grade: 'moderate',
      gradeReason: 'Strong recommendation, very low-quality evidence; read on a page of the 2019 edition.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Disease of the rectum: rectal 5-ASA 1 g a day. Left-sided: add oral 5-ASA of at least 2 g a day; extensive: oral 5-ASA of at least 2 g a day (ACG).',
      caution: 'Kidney function before and every year; bloody diarrhoea that worsens on 5-ASA may be intolerance.',
      source: { id: 'acg-uc-2025', locator: 'Recommendations on induction, mildly active disease' },
      grade: 'high',
      gradeReason: 'Strong and conditional recommendations; read on a guideline-library page of the 2019 edition.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'No answer to 5-ASA: budesonide MMX, then a short oral steroid course; never steroids for maintenance (ACG).',
      caution: 'Exclude infection first; bone, glucose, mood.',
      source: { id: 'acg-uc-2025', locator: 'Recommendations on budesonide MMX and systemic steroids' },
      grade: 'high',
      gradeReason: 'Recommendations read on a guideline-library page of the 2019 edition.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Moderate or severe disease: advanced therapy chosen with the patient by the IBD team; aim for a Mayo endoscopic score of 0 or 1, followed by calprotectin (ACG).',
      caution:
        'No antimotility drug or opioid in severe disease; tuberculosis and hepatitis B tests before advanced therapy.',
      source: { id: 'acg-uc-2025', locator: 'Table 2, recommendations 4 and 5' },
      grade: 'moderate',
      gradeReason: 'Recommendations on the target and on calprotectin read in a digest of the 2025 edition.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
