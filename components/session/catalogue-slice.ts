import type { Catalogue } from '@/server/library/schema';

/** The part of the catalogue that speaks of these: what a page hands to the browser travels with it. */
export const catalogueSlice = (catalogue: Catalogue, ids: Iterable<string>): Catalogue => {
  const wanted = new Set(ids);
  const only = <Entry>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => wanted.has(id)));
  return {
    findings: only(catalogue.findings),
    conditions: only(catalogue.conditions),
    investigations: only(catalogue.investigations),
    rules: only(catalogue.rules),
    contradictions: catalogue.contradictions,
    knownIllnesses: catalogue.knownIllnesses,
    workUp: only(catalogue.workUp),
    evidence: only(catalogue.evidence),
  };
};
