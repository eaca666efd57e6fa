import type { Urgency } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { IdPart, SessionFilter } from '@/server/sessions/list/filter';
import type { ComboboxItem } from '../ui/combobox-items';
import { listWords } from './list-words';

/** What the list needs of the catalogue: names by id, and what can be chosen to filter by. */
export interface ListNames {
  readonly names: Readonly<Record<string, string>>;
  readonly urgency: Readonly<Record<string, Urgency>>;
}

/** Somebody whose sessions may be among those listed. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface FilterChoice extends ComboboxItem {
  readonly part: IdPart;
  readonly of: string;
}

export interface Choosable {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly parts: readonly IdPart[];
}

/** Names of what these sessions show. */
export const listNamesOf = ({ findings, conditions, investigations, rules }: Catalogue): ListNames => ({
  names: Object.fromEntries([
    ...Object.entries(findings).map(([id, { label }]) => [id, label]),
    ...Object.entries(conditions).map(([id, { name }]) => [id, name]),
    ...Object.entries(investigations).map(([id, { name }]) => [id, name]),
    ...Object.entries(rules).flatMap(([id, { kind, title }]) => (kind === 'alarm' ? [[id, title]] : [])),
  ]),
  urgency: Object.fromEntries(
    Object.entries(rules).flatMap(([id, { kind, urgency }]) => (kind === 'alarm' && urgency ? [[id, urgency]] : [])),
  ),
});

/** What a filter can be made of, as it travels to the browser: each thing once, with the parts it can stand in. */
export const choosableIn = ({ findings, conditions, investigations, rules }: Catalogue): readonly Choosable[] => [
  // Of two that are equally near, the condition: “celiac” is the disease before what somebody has been asked about it.
  ...Object.entries(conditions).map(
    ([id, { name, alsoKnownAs }]): Choosable => ({ id, label: name, synonyms: alsoKnownAs, parts: ['leading'] }),
  ),
  ...Object.entries(findings).flatMap(([id, { label, alsoKnownAs, complaint, kind }]): Choosable[] =>
    kind.type === 'presence'
      ? [{ id, label, synonyms: alsoKnownAs, parts: complaint ? ['complaints', 'findings'] : ['findings'] }]
      : [],
  ),
  ...Object.entries(rules).flatMap(([id, { kind, title }]): Choosable[] =>
    kind === 'alarm' ? [{ id, label: title, synonyms: [], parts: ['redFlags'] }] : [],
  ),
  ...Object.entries(investigations).map(
    ([id, { name, alsoKnownAs }]): Choosable => ({
      id,
      label: name,
      synonyms: alsoKnownAs,
      parts: ['chosen', 'outstanding'],
    }),
  ),
];

/** As the field offers them: one line for each part, those that the filter has already left out. */
export const choicesOf = (choosable: readonly Choosable[], filter: SessionFilter): readonly FilterChoice[] =>
  choosable.flatMap(({ id, label, synonyms, parts }) =>
    parts.flatMap((part) =>
      filter[part].includes(id)
        ? []
        : [{ id: `${part}:${id}`, label, synonyms, part, of: id, group: listWords.parts[part] }],
    ),
  );
