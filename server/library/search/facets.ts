import type { FacetName, FacetShown, SearchDocument, SearchKind, Sought } from './schema';

/** What each kind can be narrowed by, in the order in which it is shown. */
const facetsOf: Readonly<Record<SearchKind, readonly FacetName[]>> = {
  investigation: ['role', 'specimen', 'invasiveness', 'wait', 'cost'],
  condition: ['missed', 'permeability'],
  finding: ['section', 'reason'],
  calculator: [],
  sheet: [],
  rule: ['rule', 'urgency', 'grade', 'read'],
  source: ['type', 'grade', 'read'],
};

/** Their values in the order in which they are shown, and in which what has them is listed. */
export const facetOrder: Readonly<Record<FacetName, readonly string[]>> = {
  role: ['cause', 'support', 'permeability', 'not_recommended'],
  specimen: ['blood', 'stool', 'urine', 'breath', 'tissue', 'skin', 'endoscopy', 'imaging', 'challenge', 'history'],
  invasiveness: ['0', '1', '2', '3', '4'],
  wait: ['day', 'week', 'longer'],
  cost: ['1', '2', '3', '4'],
  missed: ['yes'],
  permeability: ['raised', 'mixed', 'not_raised', 'not_measured'],
  section: [
    'complaint',
    'bowel',
    'upper_gut',
    'food',
    'general',
    'extra_intestinal',
    'safety',
    'history',
    'exposures',
    'family',
    'examination',
    'results',
  ],
  reason: ['yes'],
  rule: ['alarm', 'recommendation', 'advice', 'criterion', 'interpretation', 'score'],
  urgency: ['emergency', 'same_day', 'urgent', 'soon', 'routine'],
  type: [
    'guideline',
    'systematic_review',
    'trial',
    'cohort',
    'case_control',
    'review',
    'case_report',
    'catalogue',
    'method',
    'judgement',
  ],
  grade: ['high', 'moderate', 'low', 'very_low'],
  read: ['full_text', 'abstract', 'secondary', 'recalled'],
};

/** What a list of one kind is headed by while no words are sought. */
export const headingFacet: Readonly<Record<SearchKind, FacetName | null>> = {
  investigation: 'specimen',
  condition: null,
  finding: 'section',
  calculator: null,
  sheet: null,
  rule: 'rule',
  source: 'type',
};

/** Within a facet any of the chosen values will do; every facet with a choice has to be met. */
export const meets = (document: SearchDocument, facets: Sought['facets'], apartFrom?: FacetName): boolean =>
  Object.entries(facets).every(
    ([name, chosen]) =>
      name === apartFrom ||
      chosen === undefined ||
      (document.facets[name as FacetName] ?? []).some((value) => chosen.includes(value)),
  );

/** The values of each facet, with how many of these documents would be left if it were chosen beside the other facets. */
export const facetsShown = (
  documents: readonly SearchDocument[],
  kind: SearchKind,
  chosen: Sought['facets'],
): readonly FacetShown[] =>
  facetsOf[kind].flatMap((name) => {
    const counts = new Map<string, number>();
    for (const document of documents) {
      const counted = meets(document, chosen, name) ? 1 : 0;
      for (const value of document.facets[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + counted);
    }
    for (const value of chosen[name] ?? []) if (!counts.has(value)) counts.set(value, 0);
    if (counts.size === 0) return [];
    return [
      {
        name,
        values: [...counts]
          .sort(([a], [b]) => facetOrder[name].indexOf(a) - facetOrder[name].indexOf(b))
          .map(([value, count]) => ({ value, count, chosen: chosen[name]?.includes(value) ?? false })),
      },
    ];
  });
