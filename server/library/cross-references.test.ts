import { describe, expect, test } from 'vitest';
import { assemble } from '@/knowledge/compile';
import { entries } from '@/knowledge/entries';
import { calculatorViewOf } from '../calculators/view';
import { addressOf } from './addresses';
import { handoutView } from './handouts/handout';
import { handoutIndex } from './handouts/handout-index';
import type { HandoutKind } from './handouts/schema';
import { libraryOf } from './library';
import { hrefOf } from './search/href';
import { ashwood } from './testing/ashwood';
import { compareView } from './views/compare';
import { conditionView } from './views/condition';
import { evidenceView } from './views/evidence';
import { findingView } from './views/finding';
import { investigationView } from './views/investigation';
import { leakyGutView } from './views/leaky-gut';
import { sourceView } from './views/source';

describe('from one entry to the others', () => {
  const library = ashwood();

  test('an investigation knows its conditions, with the ratio derived from the counts', () => {
    const [accuracy] = investigationView('leaf-antibody', library)?.accuracy ?? [];
    expect(accuracy?.condition).toEqual({
      href: '/library/conditions/ashwood-enteropathy',
      label: 'Ashwood enteropathy',
    });
    const [positive] = accuracy?.measurements[0]?.levels ?? [];
    expect(positive?.reading).toEqual({ kind: 'options', labels: ['Positive'] });
    expect(positive?.ratio.value).toBeCloseTo(18, 1); // 90/100 over 15/300
    // standard error √(1/90 − 1/100 + 1/15 − 1/300) = 0.2539; 18 × e^(±1.96 × 0.2539)
    expect(positive?.ratio.low).toBeCloseTo(10.94, 1);
    expect(positive?.ratio.high).toBeCloseTo(29.6, 0);
  });

  test('a condition knows its investigations, findings and the red flag that names it', () => {
    const view = conditionView('ashwood-enteropathy', library);
    expect(view?.investigations.map(({ investigation }) => investigation.id)).toEqual(['leaf-antibody']);
    expect(view?.findings.map(({ subject }) => subject.label)).toEqual(['Leaf spots']);
    expect(view?.alarms.map(({ id }) => id)).toEqual(['ash-alarm']);
    expect(view?.recommendations.map(({ id }) => id)).toEqual(['order-leaf-antibody']);
  });

  test('a measurement against the background names the background and its share', () => {
    const view = evidenceView('ashwood-enteropathy/leaf-spots/doe-2019', library);
    expect(view?.kind === 'measurement' && view.background).toEqual({ share: 0.2, of: 200 });
    const background = evidenceView('background/leaf-spots/doe-2019', library);
    expect(background?.kind === 'background' && background.usedBy.map(({ label }) => label)).toEqual([
      'Leaf spots in ashwood enteropathy',
    ]);
  });

  test('a source knows every statement that rests on it, by kind', () => {
    const kinds = sourceView('doe-2019', library)?.statements.map(({ kind, statements }) => [kind, statements.length]);
    expect(kinds).toEqual([
      ['measurement', 2],
      ['pre_test', 1],
      ['background', 1],
      ['rule', 2],
      ['permeability', 1],
      ['next_step', 1],
      ['preparation', 2],
      ['spoils', 2],
      ['guideline', 2],
    ]);
  });

  test('a rule is read as nested lists in the names of its findings', () => {
    const view = evidenceView('order-leaf-antibody', library);
    expect(view?.kind === 'rule' && view.logic).toEqual({
      kind: 'all',
      parts: [
        { kind: 'line', words: ['Leaf spots'] },
        { kind: 'not', part: { kind: 'line', words: ['Sap a day', '<', { value: 5, unit: 'mL' }] } },
      ],
    });
    expect(view?.kind === 'rule' && view.examples[0]?.given).toEqual([
      { name: 'Leaf spots', value: true, unit: '' },
      { name: 'Sap a day', value: 10, unit: 'mL' },
    ]);
  });

  test('REG-04 REG-05 the explanation lists what measures permeability, and what it cannot tell', () => {
    const view = leakyGutView(library);
    expect(view.investigations.map(({ investigation }) => investigation.id)).toEqual(['bark-ratio']);
    expect(view.investigations[0]?.cannotTell).toEqual(['How old the tree is.']);
    expect(view.conditions.map(({ direction }) => direction)).toEqual(['raised']);
    expect(view.claims.map(({ statement }) => statement)).toEqual(['Nobody has shown that leaky gut is a disease.']);
  });

  test('investigations are compared condition by condition; what is not known, or too much, is left aside', () => {
    const view = compareView(['bark-ratio', 'leaf-antibody', 'nobody', 'leaf-antibody'], library);
    expect(view.investigations.map(({ id }) => id)).toEqual(['bark-ratio', 'leaf-antibody']);
    expect(view.conditions.map(({ condition, cells }) => [condition.label, cells.map(({ length }) => length)])).toEqual(
      [['Ashwood enteropathy', [0, 1]]],
    );
    expect(view.others.map(({ id }) => id)).not.toContain('leaf-antibody');
    const real = libraryOf(entries, assemble(entries, 'test'));
    const many = compareView(
      entries.investigations.map(({ id }) => id),
      real,
    );
    expect([many.investigations.length, many.full]).toEqual([4, true]);
  });

  test('nothing is known of an id that is not there', () => {
    for (const id of ['nobody', '', '__proto__', 'constructor', 'a/b/c']) {
      expect([
        investigationView(id, library),
        conditionView(id, library),
        findingView(id, library),
        evidenceView(id, library),
        sourceView(id, library),
      ]).toEqual([null, null, null, null, null]);
    }
  });
});

/** Thousands of pages are made: more than a busy machine does in the usual time. */
const SLOW = 30_000;

describe('the real entries', () => {
  const library = libraryOf(entries, assemble(entries, 'test'));

  const seen = new Map<string, unknown>();
  const shownAt = (path: string): unknown => {
    if (!seen.has(path)) seen.set(path, madeAt(path));
    return seen.get(path);
  };
  const madeAt = (path: string): unknown => {
    const [, area, ...rest] = path.split('/');
    const id = rest.join('/');
    if (area === 'evidence') return evidenceView(id, library);
    if (area === 'sources') return sourceView(id, library);
    const [kind, own = ''] = rest;
    if (area === 'leaky-gut') return leakyGutView(library);
    if (area === 'calculators') return calculatorViewOf(id, library);
    if (area === 'handouts') {
      const [of, sheet = ''] = rest;
      return of === undefined ? handoutIndex(library) : handoutView(of as HandoutKind, sheet, library);
    }
    if (area !== 'library') return null;
    // What is outside the knowledge base has no page of its own.
    if (kind === undefined) return {};
    if (kind === 'investigations') return investigationView(own, library);
    return kind === 'conditions' ? conditionView(own, library) : kind === 'findings' ? findingView(own, library) : null;
  };

  test(
    'every one can be opened, and what is shown is plain JSON',
    () => {
      const addresses = [
        ...entries.investigations.map(({ id }) => addressOf.investigation(id)),
        ...entries.conditions.map(({ id }) => addressOf.condition(id)),
        ...entries.findings.map(({ id }) => addressOf.finding(id)),
        ...entries.sources.map(({ id }) => addressOf.source(id)),
        ...[
          ...entries.findingEvidence,
          ...entries.accuracy,
          ...entries.furtherAccuracy,
          ...entries.priors,
          ...entries.backgrounds,
          ...entries.rules,
          ...entries.method,
        ].map(({ id }) => addressOf.evidence(id)),
      ];
      const views = addresses.map(shownAt);
      expect(addresses.filter((_address, at) => views[at] === null)).toEqual([]);
      expect(() => JSON.stringify(views)).not.toThrow();
    },
    SLOW,
  );

  /** Everything under a key, however deep. */
  const under = (value: unknown, key: string): unknown[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(inner, key)]);

  test(
    'every link on every page leads to a page',
    () => {
      const opened = new Set<string>();
      const broken = new Set<string>();
      const visit = (path: string): void => {
        if (opened.has(path)) return;
        opened.add(path);
        const view = shownAt(path);
        if (view === null) broken.add(path);
        // A statement of our own has no page.
        for (const href of under(view, 'href')) if (href !== null) visit(String(href).split('#')[0] ?? '');
      };
      for (const { kind, id } of library.documents) visit(hrefOf[kind](id));
      expect([...broken]).toEqual([]);
      expect(opened.size).toBeGreaterThanOrEqual(library.documents.length);
    },
    SLOW,
  );

  test(
    'a page that rests on a source is found from that source',
    () => {
      const pages = [
        ...entries.investigations.map(({ id }) => addressOf.investigation(id)),
        ...entries.conditions.map(({ id }) => addressOf.condition(id)),
        ...entries.rules.map(({ id }) => addressOf.evidence(id)),
      ];
      const missing = pages.flatMap((path) => {
        const view = shownAt(path);
        const links = new Set(under(view, 'href').map(String));
        return under(view, 'citation').flatMap((citation) => {
          const source =
            typeof citation === 'object' && citation !== null && 'source' in citation ? citation.source : null;
          const rests = library.statements.get(String(source)) ?? [];
          const back = rests.some(
            ({ href }) => href.split('#')[0] === path || links.has(href) || links.has(href.split('#')[0] ?? ''),
          );
          return source === null || back ? [] : [`${path} ${String(source)}`];
        });
      });
      expect(missing).toEqual([]);
    },
    SLOW,
  );

  test(
    'from a test to its conditions and back; from a finding to its rules and back',
    () => {
      for (const { id } of entries.investigations) {
        const view = investigationView(id, library);
        for (const { condition } of [...(view?.accuracy ?? []), ...(view?.firstIn ?? [])]) {
          const links = under(shownAt(condition.href), 'href');
          expect([id, condition.href, links.includes(addressOf.investigation(id))]).toEqual([id, condition.href, true]);
        }
      }
      for (const { id } of entries.rules) {
        const view = evidenceView(id, library);
        for (const { href } of view?.kind === 'rule' ? view.reads : []) {
          const links = under(shownAt(href), 'href');
          expect([id, href, links.includes(addressOf.evidence(id))]).toEqual([id, href, true]);
        }
      }
    },
    SLOW,
  );

  test('every ratio shown lies between its bounds and is finite', () => {
    const odd = [...library.factors.keys()].filter((id) => {
      const view = evidenceView(id, library);
      return (
        view?.kind !== 'measurement' ||
        view.measurement.levels.some(
          ({ ratio }) =>
            !(Number.isFinite(ratio.high) && 0 < ratio.low && ratio.low <= ratio.value && ratio.value <= ratio.high),
        )
      );
    });
    expect(odd).toEqual([]);
  });
});
