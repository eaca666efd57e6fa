import type { Library } from '../library/library';
import type { SourceAttributeKey } from '../library/views/source-attributes';
import { sourceAttributeKeys, sourceAttributesOf } from '../library/views/source-attributes';

/** Those of the thirteen that say what is read about a person. */
const personalKeys = sourceAttributeKeys.slice(4);

export interface PersonalUse {
  readonly key: SourceAttributeKey;
  /** Which rules read it, by id and title. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly use: string }[];
}

/** What the rules read about a person, attribute by attribute; one that nothing reads has an empty list. Cannot fail. */
export const personalUseOf = (library: Library): readonly PersonalUse[] => {
  const all = library.entries.rules.map((rule) => ({ rule, attributes: sourceAttributesOf(rule, library) }));
  return personalKeys.map((key) => ({
    key,
    rules: all.flatMap(({ rule: { id, title }, attributes }) =>
      attributes[key].startsWith('Used') ? [{ id, title, use: attributes[key] }] : [],
    ),
  }));
};
