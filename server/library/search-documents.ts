import type { Entries } from '@/knowledge/entries';
import { addressOf } from '../addresses';
import { shortNameOf } from '../citation';
import type { SearchHit, SearchKind } from './schema';

/** One thing that can be found, with the words it is found by. */
export interface SearchDocument extends SearchHit {
  readonly key: string;
  readonly names: string;
  readonly questions: string;
  readonly text: string;
  readonly asks: readonly string[];
}

/** Everything that can be found. */
export const searchDocuments = (entries: Entries): readonly SearchDocument[] => [
  ...entries.investigations.map((entry) =>
    documentOf('investigation', entry.id, addressOf.investigation(entry.id), {
      title: entry.name,
      names: entry.alsoKnownAs,
      asks: entry.answers,
      detail: entry.purpose,
      text: [entry.specimen, specimenWords[entry.specimen] ?? '', entry.role === 'permeability' ? 'permeability' : ''],
      role: entry.role,
      specimen: entry.specimen,
    }),
  ),
  ...entries.conditions.map((entry) =>
    documentOf('condition', entry.id, addressOf.condition(entry.id), {
      title: entry.name,
      names: [...entry.alsoKnownAs, ...entry.codes.map(({ code }) => code)],
      detail: entry.definition,
    }),
  ),
  ...entries.findings.map((entry) =>
    documentOf('finding', entry.id, addressOf.finding(entry.id), {
      title: entry.label,
      names: entry.alsoKnownAs,
      asks: [entry.question],
      detail: entry.definition,
    }),
  ),
  ...entries.rules.map((entry) =>
    documentOf('rule', entry.id, addressOf.evidence(entry.id), {
      title: entry.title,
      names: [],
      detail: entry.action,
      text: [entry.body],
    }),
  ),
  ...entries.sources.map((entry) =>
    documentOf('source', entry.id, addressOf.source(entry.id), {
      title: entry.title,
      names: [entry.authors, entry.doi ?? '', entry.pmid ?? ''],
      detail: `${shortNameOf(entry)}. ${entry.publishedIn}`,
    }),
  ),
];

/** What people call the specimen. */
const specimenWords: Readonly<Record<string, string>> = {
  blood: 'serum plasma bloods',
  stool: 'faeces faecal poo',
  urine: 'pee',
  tissue: 'biopsy histology',
  imaging: 'scan picture',
  endoscopy: 'scope camera',
  challenge: 'provocation diet',
};

interface Written {
  readonly title: string;
  readonly names: readonly string[];
  readonly detail: string;
  readonly asks?: readonly string[];
  readonly text?: readonly string[];
  readonly role?: SearchHit['role'];
  readonly specimen?: SearchHit['specimen'];
}

const documentOf = (kind: SearchKind, id: string, href: string, written: Written): SearchDocument => ({
  key: `${kind}:${id}`,
  kind,
  id,
  href,
  title: written.title,
  detail: written.detail,
  role: written.role ?? null,
  specimen: written.specimen ?? null,
  names: written.names.join('. '),
  questions: (written.asks ?? []).join(' '),
  asks: written.asks ?? [],
  text: [written.detail, ...(written.text ?? [])].join(' '),
});
