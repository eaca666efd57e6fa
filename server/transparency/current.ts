import { accuracy } from '@/knowledge/accuracy';
import { appVersion } from '../app-version';
import { library } from '../library/library';
import { aboutView } from '../library/views/about';
import { modelCardOf } from './model-card';
import { personalUseOf } from './personal-use';
import { type PredictiveAttribute, type PredictiveFacts, predictiveAttributes } from './predictive-attributes';
import { attributeNames } from './schema';

const factsOf = (): PredictiveFacts => {
  const all = library();
  return {
    about: aboutView(all),
    accuracy,
    personal: personalUseOf(all).map(({ key, rules, measurements }) => ({
      name: attributeNames[key].toLowerCase(),
      rules: rules.length,
      measurements: measurements.length,
    })),
    rules: all.entries.rules.length,
  };
};

/** The thirty-one attributes of this release. */
export const currentAttributes = (): readonly PredictiveAttribute[] => predictiveAttributes(factsOf());

/** The model card of this release. */
export const currentModelCard = () => modelCardOf({ ...factsOf(), appVersion });
