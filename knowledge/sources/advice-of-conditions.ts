import type { SourceEntry } from '../schema';

/** What rules, steps and sheets for patients rest on. */
export const adviceOfConditionsSources: readonly SourceEntry[] = [
  {
    id: 'nice-ng73',
    title: 'Endometriosis: diagnosis and management (NG73)',
    authors: 'National Institute for Health and Care Excellence',
    publishedIn: 'nice.org.uk; read in digests of 2017 and 2025',
    year: 2017,
    doi: null,
    pmid: null,
    url: 'https://www.mddus.com/resources/resource-library/news-digest/2017/september/suspect-endometriosis-in-chronic-pelvic-pain',
    kind: 'guideline',
  },
  {
    id: 'lacy-chronic-vomiting',
    title: 'Chronic nausea and vomiting: evaluation and treatment',
    authors: 'Lacy BE, Parkman HP, Camilleri M',
    publishedIn: 'American College of Gastroenterology, review',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://www.readkong.com/page/chronic-nausea-and-vomiting-evaluation-and-treatment-6925795',
    kind: 'review',
  },
  {
    id: 'mercy-gi-bleed-2025',
    title: 'Evidence based strategies: best practices and evidence regarding emergent management of GI bleeds',
    authors: 'Gwazdacz S, Etzenhouser AD',
    publishedIn: 'Children’s Mercy, The Link, February 2025',
    year: 2025,
    doi: null,
    pmid: null,
    url: 'https://childrensmercy.org/health-care-providers/refer-or-manage-a-patient/connect-with-childrens-mercy/newsletter-the-link/the-link-2025/the-link---february-2025/evidence-based-strategies-best-practices-and-evidence-regarding-emergent-management-of-gi-bleeds',
    kind: 'review',
  },
  {
    id: 'grace-sibo-2013',
    title: 'Small intestinal bacterial overgrowth: a review',
    authors: 'Grace E, Shaw C, Whelan K, Andreyev HJN',
    publishedIn: 'Aliment Pharmacol Ther 2013;38(7):674-688; read on Medscape',
    year: 2013,
    doi: null,
    pmid: null,
    url: 'https://www.medscape.com/viewarticle/811345_3',
    kind: 'review',
  },
];
