import type { InvestigationEntry } from '../schema';
import { allergyInvestigations } from './allergy';
import { bloodInvestigations } from './blood';
import { cancerInvestigations } from './cancer';
import { celiacInvestigations } from './celiac';
import { endoscopyInvestigations } from './endoscopy';
import { imagingInvestigations } from './imaging';
import { infectionInvestigations } from './infection';
import { infectionImmuneInvestigations } from './infection-immune';
import { inflammationInvestigations } from './inflammation';
import { malabsorptionInvestigations } from './malabsorption';
import { notRecommendedInvestigations } from './not-recommended';
import { otherMimicsInvestigations } from './other-mimics';
import { pancreasInvestigations } from './pancreas';
import { permeabilityInvestigations } from './permeability';

/** Every investigation the app can suggest, read or warn of. */
export const investigations: readonly InvestigationEntry[] = [
  ...permeabilityInvestigations,
  ...celiacInvestigations,
  ...inflammationInvestigations,
  ...bloodInvestigations,
  ...endoscopyInvestigations,
  ...imagingInvestigations,
  ...allergyInvestigations,
  ...infectionInvestigations,
  ...cancerInvestigations,
  ...pancreasInvestigations,
  ...notRecommendedInvestigations,
  ...malabsorptionInvestigations,
  ...infectionImmuneInvestigations,
  ...otherMimicsInvestigations,
];
