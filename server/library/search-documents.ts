import type { Entries } from '@/knowledge/entries';
import type { InvestigationEntry, SourceEntry } from '@/knowledge/schema';
import type { HandoutKind } from './handouts/schema';
import { facetOrder } from './search/facets';
import type { FacetName, SearchDocument, SearchKind } from './search/schema';
import { foldedWord, isGeneral, isIdle, termsOf, wordsIn } from './search/words';
import type { StatementShown } from './shown/schema';

type Statements = ReadonlyMap<string, readonly StatementShown[]>;

/** Everything that can be found, kind by kind, each kind in the order in which it is listed. */
export const searchDocuments = (entries: Entries, statements: Statements): readonly SearchDocument[] =>
  Object.values(documentsOf).flatMap((make) => make(entries, statements));

/** A new kind of thing to find is a name in `searchKinds` and a line here. */
const documentsOf: Readonly<Record<SearchKind, (entries: Entries, statements: Statements) => SearchDocument[]>> = {
  investigation: ({ investigations, rules, workUp }) =>
    listed(
      investigations.map((entry) => {
        const asked =
          workUp.filter((other) => other.investigation === entry.id).length +
          rules.filter(
            (rule) =>
              rule.kind === 'recommendation' && rule.direction === 'order' && rule.investigations.includes(entry.id),
          ).length;
        return { ...investigation(entry), ...(asked > 0 && { asked }) };
      }),
      'specimen',
      'role',
    ),
  condition: ({ conditions }) =>
    listed(
      conditions.map((entry) => ({
        kind: 'condition',
        id: entry.id,
        title: entry.name,
        detail: entry.definition,
        names: [...entry.alsoKnownAs, ...entry.codes.map(({ code }) => code)],
        facets: {
          missed: entry.cannotMiss ? ['yes'] : [],
          permeability: [entry.permeability.direction],
        },
      })),
    ),
  finding: ({ findings }) =>
    listed(
      findings.map((entry) => ({
        kind: 'finding',
        id: entry.id,
        title: entry.label,
        detail: entry.definition,
        names: entry.alsoKnownAs,
        asks: [entry.question],
        facets: { section: [entry.section], reason: entry.complaint ? ['yes'] : [] },
      })),
      'section',
    ),
  calculator: ({ calculators }) =>
    listed(
      calculators.map(({ id, title, purpose, alsoKnownAs }) => ({
        kind: 'calculator',
        id,
        title,
        detail: purpose,
        names: alsoKnownAs,
        facets: {},
      })),
    ),
  sheet: ({ topicHandouts, conditionHandouts, investigationHandouts }) =>
    listed([
      ...sheets('topics', topicHandouts),
      ...sheets('conditions', conditionHandouts),
      ...sheets('investigations', investigationHandouts),
    ]),
  rule: ({ rules }) =>
    listed(
      rules.map((entry) => ({
        kind: 'rule',
        id: entry.id,
        title: entry.title,
        detail: entry.action,
        more: entry.body,
        facets: {
          rule: [entry.kind],
          urgency: 'urgency' in entry ? [entry.urgency] : [],
          grade: [entry.grade],
          read: [entry.readFrom],
        },
      })),
      'rule',
    ),
  source: ({ sources }, statements) =>
    listed(
      // A report that only lent a patient to try the method on backs no statement: it is listed with the accuracy.
      sources.flatMap((entry) => {
        const rests = statements.get(entry.id) ?? [];
        if (rests.every(({ kind }) => kind === 'case')) return [];
        const each = <Value extends string>(of: (statement: StatementShown) => Value | null): Value[] => [
          ...new Set(rests.flatMap((statement) => of(statement) ?? [])),
        ];
        return {
          kind: 'source',
          id: entry.id,
          title: entry.title,
          detail: `${firstOf(entry.authors)}. ${entry.publishedIn}${dated(entry) ? '' : `, ${entry.year}`}`,
          names: [...(entry.doi ? [entry.doi] : []), ...(entry.pmid ? [entry.pmid] : [])],
          facets: { type: [entry.kind], grade: each(({ grade }) => grade), read: each(({ readFrom }) => readFrom) },
        };
      }),
      'type',
    ),
};

const sheets = (kind: HandoutKind, of: readonly { readonly id: string; readonly name: string }[]): SearchDocument[] =>
  of.map(({ id, name }) => ({
    kind: 'sheet',
    id: `${kind}/${id}`,
    title: name,
    detail: 'In words for patients, to read and to print',
    more: 'handout leaflet patient information',
    facets: {},
  }));

const investigation = (entry: InvestigationEntry): SearchDocument => ({
  kind: 'investigation',
  id: entry.id,
  title: entry.name,
  detail: entry.purpose,
  names: [...entry.alsoKnownAs, ...(entry.typedAs ?? [])],
  asks: entry.answers,
  more: [
    entry.specimen,
    specimenWords[entry.specimen] ?? '',
    entry.role === 'permeability' ? 'permeability' : '',
    ...wordsOfUse(entry),
  ]
    .filter(Boolean)
    .join(' '),
  facets: {
    role: [entry.role],
    specimen: [entry.specimen],
    invasiveness: [`${entry.burden.invasiveness}`],
    wait: [waitOf(entry.burden.waitDays)],
    cost: [`${entry.burden.cost}`],
  },
});

/**
 * The words of its preparation and of what disturbs a result, each once, without those it is found by anyway: as sentences
 * they would double what travels.
 */
const wordsOfUse = (entry: InvestigationEntry): string[] => {
  const { name, alsoKnownAs, typedAs = [], answers, purpose, preparation, spoiledBy } = entry;
  const known = new Set(termsOf([name, ...alsoKnownAs, ...typedAs, ...answers, purpose].join(' ')));
  const statements = [...preparation, ...spoiledBy].map(({ statement }) => statement).join(' ');
  return wordsIn(statements).filter((word) => {
    const term = foldedWord(word);
    if (isIdle(word) || isGeneral(term) || known.has(term) || /^\d/.test(term)) return false;
    known.add(term);
    return true;
  });
};

/** Three names are enough to know it by. */
const firstOf = (authors: string): string => {
  const names = authors.split(', ');
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} et al.` : authors.replace(/\.$/, '');
};

const dated = ({ publishedIn, year }: Pick<SourceEntry, 'publishedIn' | 'year'>): boolean =>
  year === null || publishedIn.includes(`${year}`);

const waitOf = (days: number): string => (days < 1 ? 'day' : days <= 7 ? 'week' : 'longer');

/** What people call the specimen. */
const specimenWords: Readonly<Record<string, string>> = {
  blood: 'serum plasma bloods',
  stool: 'faeces faecal poo poop',
  urine: 'pee wee',
  tissue: 'biopsy histology',
  imaging: 'scan picture x-ray',
  endoscopy: 'scope camera',
  challenge: 'provocation diet',
};

/** By what a list is headed by and by further facets, each in its order, then by title. */
const listed = (documents: readonly SearchDocument[], ...by: readonly FacetName[]): SearchDocument[] => {
  const place = (document: SearchDocument, name: FacetName): number =>
    facetOrder[name].indexOf(document.facets[name]?.[0] ?? '');
  return [...documents].sort((a, b) => {
    for (const name of by) {
      const apart = place(a, name) - place(b, name);
      if (apart !== 0) return apart;
    }
    return a.title.localeCompare(b.title, 'en', { ignorePunctuation: true });
  });
};
