import type { ConditionEntry } from '../schema';

export const crohnDisease: ConditionEntry = {
  id: 'crohn-disease',
  name: 'Crohn’s disease',
  alsoKnownAs: ['Crohn', 'regional enteritis', 'terminal ileitis', 'Crohn disease', 'Chrons disease', 'IBD'],
  definition:
    'Chronic, relapsing inflammation in patches anywhere from mouth to anus, through the whole wall of the bowel; most often of the last part of the ileum and the colon. It can narrow the bowel and form fistulas and abscesses.',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'Raised at group level when active, and sometimes before the disease shows itself: among 1420 healthy relatives a lactulose–mannitol ratio above 0.03 went with later Crohn’s disease (hazard ratio 3.03, 95 % interval 1.64 to 5.63; 50 fell ill). Most relatives with a raised ratio stayed well, so the measurement neither makes nor excludes the diagnosis.',
    source: { id: 'turpin2020', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason: 'One prospective cohort of relatives with few events; abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'K50', display: 'Crohn disease [regional enteritis]' }],
  nextSteps: [
    {
      statement:
        'Refer to gastroenterology so that suspected disease is seen within four weeks; fever with pain or a mass, obstruction or a perianal abscess go the same day.',
      source: { id: 'nice-qs81', locator: 'Quality statement on specialist assessment' },
      grade: 'moderate',
      gradeReason: 'National quality standard; known from a professional summary, not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Exclude infection, C. difficile above all, and image for an abscess before any steroid.',
      caution: 'Tuberculosis where it is common; after travel also amoebae and Strongyloides.',
      source: { id: 'wses-ibd-emergency-2021', locator: 'Table 3, recommendation 1 and statement 1.3' },
      grade: 'moderate',
      gradeReason: 'Strong recommendation, moderate evidence; read in the published table.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Mild disease of ileum and right colon: controlled ileal-release budesonide; mesalamine is not advised (ACG).',
      caution: 'Budesonide can suppress the adrenals, above all with azoles and HIV drugs.',
      source: { id: 'acg-cd-2025', locator: 'Recommendations on mild to moderate disease' },
      grade: 'moderate',
      gradeReason:
        'Guideline; the wording on mesalamine was read on a page of the earlier edition, the one on budesonide not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Moderate or severe disease: early advanced therapy by the IBD team rather than waiting for steroids to fail; no steroid for maintenance (ACG).',
      caution: 'Tests for tuberculosis and hepatitis B first; abscess excluded or drained.',
      source: { id: 'acg-cd-2025', locator: 'Recommendations on moderate to severe disease' },
      grade: 'moderate',
      gradeReason: 'Guideline; found, the passage not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Help to stop smoking at every visit; avoid NSAIDs where possible (ACG).',
      source: { id: 'acg-cd-2018', locator: 'Recommendations on smoking and NSAIDs' },
      grade: 'high',
      gradeReason: 'Guideline recommendation, read on a guideline-library page.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
