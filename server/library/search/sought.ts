import { type FacetName, facetNames, type SearchKind, type Sought, searchKinds } from './schema';

/** What is sought, and its address: everything the look-up shows can be linked to and gone back to. */

export const nothingSought: Sought = { query: '', kind: null, facets: {} };

const LONGEST_QUERY = 200;

/** What an address asks for; whatever it says that is not known is left aside. */
export const soughtIn = (params: URLSearchParams): Sought => {
  const kind = params.get('kind');
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(params.getAll(name))].filter((value) => /^[a-z0-9_]{1,40}$/.test(value));
    if (values.length > 0) facets[name] = values;
  }
  return {
    query: (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY),
    kind: isKind(kind) ? kind : null,
    facets: isKind(kind) ? facets : {},
  };
};

const isKind = (value: string | null): value is SearchKind => searchKinds.some((kind) => kind === value);

/** The other way round. */
export const addressOfSought = ({ query, kind, facets }: Sought): string => {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (kind) {
    params.set('kind', kind);
    for (const name of facetNames) for (const value of facets[name] ?? []) params.append(name, value);
  }
  const said = params.toString();
  return said === '' ? '/library' : `/library?${said}`;
};

/** The same with one value of one facet chosen, or no longer. */
export const toggled = (sought: Sought, name: FacetName, value: string): Sought => {
  const chosen = sought.facets[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [name]: _old, ...others } = sought.facets;
  return { ...sought, facets: next.length > 0 ? { ...others, [name]: next } : others };
};
