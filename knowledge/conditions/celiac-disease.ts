import type { ConditionEntry } from '../schema';

export const celiacDisease: ConditionEntry = {
  id: 'celiac-disease',
  name: 'Celiac disease',
  alsoKnownAs: ['celiac', 'coeliac', 'coeliac disease', 'gluten-sensitive enteropathy', 'nontropical sprue', 'sprue'],
  definition:
    'A lifelong immune response to gluten in people with HLA-DQ2 or DQ8 that damages the lining of the small bowel. It can show in the gut, or only through iron deficiency, tiredness, bone, skin, nerves or liver tests.',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'Raised when untreated, in part because less mannitol is taken up when villi are lost: 32 patients differed from people with IBS and from healthy controls by lactulose–mannitol ratio, sucrose and I-FABP. It falls slowly on the gluten-free diet and is not a diagnostic test.',
    source: { id: 'linsalata2018', locator: 'Abstract, results' },
    grade: 'moderate',
    gradeReason:
      'Case-control study of 91 people, abstract read; the difference from healthy controls is shown in the paper, not spelled out in the abstract.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'K90.0', display: 'Coeliac disease' }],
  nextSteps: [
    {
      statement:
        'No gluten-free diet before the diagnosis is confirmed by a specialist, even when serology is positive (NICE).',
      source: { id: 'nice-ng20', locator: 'Recommendation 1.1.3' },
      grade: 'high',
      gradeReason: 'National guideline, read on its own page.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'After confirmation a strict gluten-free diet for life, taught by a dietitian who knows the disease (ACG, NICE).',
      caution: 'Labels of medicines count; watch weight, constipation, folate and fibre.',
      source: { id: 'acg-celiac-2023', locator: 'Management: gluten-free diet and dietitian' },
      grade: 'high',
      gradeReason: 'Guideline, read in a structured digest.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Check and correct iron, folate, B12, vitamin D, liver tests and thyroid at diagnosis.',
      caution: 'Replace B12 before folate.',
      source: { id: 'tyedin-followup-2022', locator: 'Follow-up at diagnosis' },
      grade: 'moderate',
      gradeReason: 'Review; not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Offer an annual review of symptoms, weight, diet and bloods (NICE); tTG-IgA about 6 and 12 months after the diagnosis, then yearly.',
      caution: 'A normal value does not prove healing.',
      source: { id: 'nice-ng20', locator: 'Key priorities: monitoring' },
      grade: 'moderate',
      gradeReason:
        'The annual review was read on the guideline’s page; the dates of serology come from reference texts.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Offer serology to first-degree relatives (NICE).',
      caution: 'While they eat gluten; a negative test is not for life.',
      source: { id: 'nice-ng20', locator: 'Recommendation 1.1.1' },
      grade: 'high',
      gradeReason: 'National guideline, read on its own page.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Offer pneumococcal vaccine; pure oats may be eaten by most, watched for tolerance (ACG).',
      source: { id: 'acg-celiac-2023', locator: 'Recommendations on vaccination and oats' },
      grade: 'moderate',
      gradeReason: 'Recommendations read in two digests; ACG finds the evidence on probiotics insufficient either way.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
