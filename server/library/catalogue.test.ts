import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { catalogueOf } from './catalogue';
import { library } from './library';
import { ashwoodEntries } from './testing/ashwood';
import { evidenceView } from './views/evidence';

describe('catalogueOf', () => {
  const catalogue = catalogueOf(ashwoodEntries);

  test('is plain JSON: nothing is lost on the way to the browser', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  test('the same entries give the same bytes', () => {
    expect(JSON.stringify(catalogueOf(ashwoodEntries))).toBe(JSON.stringify(catalogue));
  });

  test('a finding that follows from others is not asked', () => {
    expect(catalogue.findings['leaf-spots']?.asked).toBe(true);
    expect(catalogue.findings['sap-per-day']?.asked).toBe(false);
  });

  test('a quantity without shortcuts has none', () => {
    expect(catalogue.findings['sap-per-day']?.kind).toEqual({
      type: 'quantity',
      unit: 'mL',
      otherUnits: [],
      min: 0,
      max: 100,
      shortcuts: [],
    });
  });

  test('every drawing that a choice names is there', () => {
    const pictures = Object.values(catalogueOf(entries).findings).flatMap(({ kind }) =>
      kind.type === 'choice' ? kind.choices.flatMap(({ picture }) => picture ?? []) : [],
    );
    expect(pictures).toHaveLength(7);
    expect(pictures.filter((picture) => !existsSync(`public${picture}`))).toEqual([]);
  });

  test('REG-09 every rule and measurement carries its source and the place in it', () => {
    expect(catalogue.evidence['ashwood-enteropathy/leaf-antibody/doe-2019']).toBe('Doe et al. 2019');
    expect(catalogue.evidence['ashwood-enteropathy/prior/doe-2019']).toBe('Doe et al. 2019');
    expect(catalogue.rules['ash-alarm']?.asks?.citation).toEqual({ short: 'Doe et al. 2019' });
    // The place stands on the page that the walk leads to.
    const real = catalogueOf(entries);
    for (const { id, kind, source } of entries.rules) {
      const page = evidenceView(id, library());
      const citation = page?.kind === 'rule' ? page.rule.citation : null;
      expect(citation).toMatchObject({ source: source.id, locator: source.locator });
      if (kind === 'alarm') expect(real.rules[id]?.asks?.citation?.short).toBe(citation?.short);
    }
  });

  test('what disturbs a result is found by its id', () => {
    expect(catalogue.investigations['leaf-antibody']?.spoiledBy).toEqual({
      frost: { effect: 'false_negative', statement: 'Frost hides it.' },
    });
  });

  test('the real entries: as many of each as there are, plain JSON', () => {
    const real = catalogueOf(entries);
    expect(Object.keys(real.findings)).toHaveLength(entries.findings.length);
    expect(Object.keys(real.investigations)).toHaveLength(entries.investigations.length);
    expect(Object.keys(real.evidence)).toHaveLength(
      entries.findingEvidence.length + entries.accuracy.length + entries.priors.length,
    );
    expect(JSON.parse(JSON.stringify(real))).toEqual(real);
  });
});
