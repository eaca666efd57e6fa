import type { SourceEntry } from '../schema';

/** Published ordinary patients of the sixth sealed set: complaints without a danger sign. */
export const cases2026116CSources: readonly SourceEntry[] = [
  {
    id: 'aguilar-shea-2012-asthenia',
    title: 'Astenia y anemia. ¿Cuál es el diagnóstico?',
    authors: 'Aguilar-Shea AL',
    publishedIn: 'Medicina de Familia SEMERGEN 2012;38(3):185–187',
    year: 2012,
    doi: null,
    pmid: null,
    url: 'https://www.elsevier.es/es-revista-medicina-familia-semergen-40-articulo-astenia-anemia-cual-es-el-S1138359311002899',
    kind: 'case_report',
  },
  {
    id: 'consultant-slipping-rib-16',
    title: 'Slipping Rib Syndrome',
    authors: 'Authors not shown in the part seen',
    publishedIn: 'Consultant (consultant360.com), photographed cases; year not shown in the part seen',
    year: null,
    doi: null,
    pmid: null,
    url: 'https://cdhub360.com.feature-2024-12-bugs-kcihryi-bhdd7xl6dwn3y.us-4.platformsh.site/articles/slipping-rib-syndrome',
    kind: 'case_report',
  },
];
