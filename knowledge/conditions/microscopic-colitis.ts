import type { ConditionEntry } from '../schema';

export const microscopicColitis: ConditionEntry = {
  id: 'microscopic-colitis',
  name: 'Microscopic colitis',
  alsoKnownAs: ['collagenous colitis', 'lymphocytic colitis', 'incomplete microscopic colitis'],
  definition:
    'Chronic watery diarrhoea without blood from an inflammation of the colon that is seen only under the microscope: a thick collagen band or many lymphocytes in a lining that looks normal. Mostly women from middle age on.',
  definedBy: 'diarrhoea',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'The colon’s lining lets more through, also in remission: uptake of killed E. coli in biopsies 4.6 units when active, 1.6 in remission, 0.7 in controls (25 patients with collagenous colitis, 8 controls); budesonide eased the diarrhoea without restoring it.',
    source: { id: 'munch2009', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason: 'Small laboratory study of biopsies from one centre; abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10-cm', code: 'K52.83', display: 'Microscopic colitis' }],
  nextSteps: [
    {
      statement: 'Consider stopping a drug whose start fits the onset of the diarrhoea: NSAID, PPI, SSRI (UEG).',
      caution: 'PPI or SSRI only with its prescriber and a reason.',
      source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.7 and 1.8' },
      grade: 'low',
      gradeReason: 'Weak recommendation, very low-quality evidence; table read. The association does not prove cause.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Budesonide for active disease (UEG).',
      caution: 'Exclude celiac disease and infection; bone and glucose on long use; relapse after stopping is usual.',
      source: { id: 'ueg-mc-2021', locator: 'Statements on oral budesonide' },
      grade: 'high',
      gradeReason: 'Strong recommendation; the guideline’s abstract names it first, the statement itself not re-read.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Tell the patient that it does not raise the risk of bowel cancer and needs no surveillance (UEG).',
      source: { id: 'ueg-mc-2021', locator: 'Table 1, statement 1.9' },
      grade: 'moderate',
      gradeReason: 'Strong recommendation, low-quality evidence; table read.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Advise to stop smoking: current smoking raises the risk (UEG).',
      source: { id: 'ueg-mc-2021', locator: 'Table 1, statements 1.4 and 1.6' },
      grade: 'low',
      gradeReason: 'Risk shown with moderate evidence (table read); whether stopping changes the course is not known.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
