import type { Library } from '../library/library';
import type { SourceAttributeKey } from '../library/views/source-attributes';
import { personalKeysOf, sourceAttributeKeys, sourceAttributesOf } from '../library/views/source-attributes';

/** Those of the thirteen that say what is read about a person. */
const personalKeys = sourceAttributeKeys.slice(4);

export interface PersonalUse {
  readonly key: SourceAttributeKey;
  /** Which rules read it, by id and title. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly use: string }[];
  /** Which measurements of the ranking read it: what they measure, and in which condition. */
  readonly measurements: readonly { readonly id: string; readonly title: string; readonly use: string }[];
}

/** What rules and measurements read about a person, attribute by attribute; one that nothing reads has empty lists. Cannot fail. */
export const personalUseOf = (library: Library): readonly PersonalUse[] => {
  const all = library.entries.rules.map((rule) => ({ rule, attributes: sourceAttributesOf(rule, library) }));
  const measured = library.entries.findingEvidence.map(({ id, finding, condition }) => ({
    id,
    title: library.findings.get(finding)?.label ?? finding,
    use: library.conditions.get(condition)?.name ?? condition,
    keys: personalKeysOf(finding, library),
  }));
  return personalKeys.map((key) => ({
    key,
    measurements: measured.filter(({ keys }) => keys.includes(key)).map(({ keys: _, ...shown }) => shown),
    rules: all.flatMap(({ rule: { id, title }, attributes }) =>
      attributes[key].startsWith('Used') ? [{ id, title, use: attributes[key] }] : [],
    ),
  }));
};
