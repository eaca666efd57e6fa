import { addressOf } from '../library/addresses';
import { library } from '../library/library';
import { currentAttributes } from './current';
import { personalUseOf } from './personal-use';
import { predictiveGroups } from './predictive-attributes';
import { type AttributesView, attributeNames } from './schema';

const linked = ({ id, title, use }: { readonly id: string; readonly title: string; readonly use: string }) => ({
  href: addressOf.evidence(id),
  title,
  use,
});

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
    personal: personalUseOf(all).map(({ key, rules, measurements }) => ({
      name: attributeNames[key],
      rules: rules.map(linked),
      measurements: measurements.map(linked),
    })),
  };
};
