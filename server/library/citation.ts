import type { SourceEntry } from '@/knowledge/schema';
import type { Citation } from './schema';

/** A surname before initials: "Doe J", "van der Roe AB". */
const person = /^\p{L}[\p{L}'’ -]* \p{Lu}{1,4}$/u;

/** Bodies whose letters are better known than their names. */
const bodies: readonly (readonly [name: RegExp, letters: string])[] = [
  [/National Institute for Health and Care Excellence/i, 'NICE'],
  [/World Health Organi[sz]ation/i, 'WHO'],
];

/**
 * A source in a few words: the first author, or the body, and the year. Where nobody is named, the journal and the
 * year; the title of a report of patients, since one journal has many, and where journal or year are not known.
 * @example shortNameOf({ authors: 'Doe J, Roe K', year: 2019, … }) // 'Doe and Roe 2019'
 */
export const shortNameOf = (
  source: Pick<SourceEntry, 'authors' | 'title' | 'year' | 'kind' | 'publishedIn'>,
): string => {
  if (source.kind === 'judgement') return 'Our estimate';
  const named = !/\bnot (?:seen|shown|given|stated|named)\b/i.test(source.authors);
  const who = named ? whoOf(source.authors) : (journalOf(source) ?? beginningOf(source.title));
  return `${who}${source.year === null ? ', undated' : ` ${source.year}`}`;
};

/** A name alone or before its year, without a word on what was not seen: “PLoS One 2020”, “Gut 2011;60:1”. */
const journal =
  /^(?!.*\b(?:abstract|article|record|repository|read|seen)\b)(\p{Lu}[\p{L} &-]*?)(?: (?:19|20)\d{2}\b.*)?$/iu;

const journalOf = ({
  kind,
  publishedIn,
  year,
}: Pick<SourceEntry, 'kind' | 'publishedIn' | 'year'>): string | undefined =>
  kind === 'case_report' || year === null ? undefined : journal.exec(publishedIn)?.[1];

/** The first words of a title, in quotes. */
const beginningOf = (title: string): string => {
  const words = title.split(' ');
  return words.length <= 6
    ? `“${title}”`
    : `“${words
        .slice(0, 5)
        .join(' ')
        .replace(/[,:;]$/, '')} …”`;
};

const more = /,? (?:et al\.?|and others)$/;

const whoOf = (authors: string): string => {
  const names = authors
    .replace(/;.*$/, '')
    .replace(more, '')
    .split(/[,;] | and /)
    .map((name) => name.trim());
  if (!names.every((name) => person.test(name))) return bodyOf(authors);
  const [first = '', second = ''] = names.map((name) => name.replace(/ \p{Lu}{1,4}$/u, ''));
  if (more.test(authors) || names.length > 2) return `${first} et al.`;
  return names.length === 2 ? `${first} and ${second}` : first;
};

/** Whom it follows is told where the source is told in full. */
const bodyOf = (name: string): string =>
  bodies.find(([pattern]) => pattern.test(name))?.[1] ?? name.replace(/, after .*$/, '');

/** The citation of a statement. A source nobody has written down yet is named by its id. */
export const citationOf = (
  { id, locator }: { readonly id: string; readonly locator: string },
  sources: ReadonlyMap<string, SourceEntry>,
): Citation => {
  const source = sources.get(id);
  return { source: id, short: source ? shortNameOf(source) : id, locator };
};
