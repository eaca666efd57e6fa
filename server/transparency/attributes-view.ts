import { addressOf } from '../library/addresses';
import { library } from '../library/library';
import { currentAttributes } from './current';
import { personalUseOf } from './personal-use';
import { predictiveGroups } from './predictive-attributes';
import { type AttributesView, attributeNames } from './schema';

/** The attributes of this release as their page lists them. Cannot fail. */
export const attributesView = (): AttributesView => {
  const all = library();
  const attributes = currentAttributes();
  return {
    rules: all.entries.rules.length,
    groups: predictiveGroups.map(([id, title]) => ({
      id,
      title,
      attributes: attributes.filter(({ group }) => group === id),
    })),
    personal: personalUseOf(all).map(({ key, rules }) => ({
      name: attributeNames[key],
      rules: rules.map((rule) => ({ href: addressOf.evidence(rule.id), title: rule.title, use: rule.use })),
    })),
  };
};
