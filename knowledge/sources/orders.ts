import type { SourceEntry } from '../schema';

/** What the plan, the preparation of tests and the calculators rest on since 2026.11.9: those cited nowhere else. */
export const orderSources: readonly SourceEntry[] = [
  {
    id: 'acr-hernia-appendix',
    title: 'ACR Appropriateness Criteria, abdominal wall hernia: rating rounds with relative radiation levels',
    authors: 'American College of Radiology',
    publishedIn: 'acsearch.acr.org',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://acsearch.acr.org/list/GetAppendix?PanelName=Gastrointestinal&TopicId=290',
    kind: 'guideline',
  },
  {
    id: 'sehcat-product-information',
    title: 'SeHCAT 370 kBq capsules: summary of product characteristics',
    authors: 'GE Healthcare',
    publishedIn: 'Product information',
    year: null,
    doi: null,
    pmid: null,
    url: null,
    kind: 'catalogue',
  },
  {
    id: 'nakarai-2013-fit',
    title: 'Evaluation of mucosal healing of ulcerative colitis by a quantitative fecal immunochemical test',
    authors: 'Nakarai A, Kato J, Hiraoka S, et al.',
    publishedIn: 'American Journal of Gastroenterology 2013;108:83-89',
    year: 2013,
    doi: null,
    pmid: null,
    url: 'https://okayama.elsevierpure.com/en/publications/evaluation-of-mucosal-healing-of-ulcerative-colitis-by-a-quantita',
    kind: 'cohort',
  },
  {
    id: 'ibd-serology-policy-2024',
    title: 'Laboratory Testing for the Diagnosis of Inflammatory Bowel Disease: CAM 318HB',
    authors: 'Accrue Health',
    publishedIn: 'Medical policy',
    year: 2024,
    doi: null,
    pmid: null,
    url: 'https://accrue-health.com/web/public/brands/medicalpolicyhb/external-policies/laboratory-testing-for-the-diagnosis-of-inflammatory-bowel-disease',
    kind: 'catalogue',
  },
];
