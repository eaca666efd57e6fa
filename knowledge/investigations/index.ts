import type { InvestigationEntry } from '../schema';
import { allergyInvestigations } from './allergy';
import { allergyFurtherInvestigations } from './allergy-further';
import { bloodInvestigations } from './blood';
import { bloodFurtherInvestigations } from './blood-further';
import { bowelFurtherInvestigations } from './bowel-further';
import { cancerInvestigations } from './cancer';
import { celiacInvestigations } from './celiac';
import { celiacFurtherInvestigations } from './celiac-further';
import { endoscopyInvestigations } from './endoscopy';
import { gutArteryInvestigations } from './gut-arteries';
import { gutFunctionInvestigations } from './gut-function';
import { imagingInvestigations } from './imaging';
import { infectionInvestigations } from './infection';
import { infectionImmuneInvestigations } from './infection-immune';
import { inflammationInvestigations } from './inflammation';
import { malabsorptionInvestigations } from './malabsorption';
import { notRecommendedInvestigations } from './not-recommended';
import { otherMimicsInvestigations } from './other-mimics';
import { pancreasInvestigations } from './pancreas';
import { permeabilityInvestigations } from './permeability';
import { permeabilityFurtherInvestigations } from './permeability-further';
import { permeabilityMarkersInvestigations } from './permeability-markers';

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
  ...gutArteryInvestigations,
  ...permeabilityFurtherInvestigations,
  ...permeabilityMarkersInvestigations,
  ...gutFunctionInvestigations,
  ...allergyFurtherInvestigations,
  ...celiacFurtherInvestigations,
  ...bowelFurtherInvestigations,
  ...bloodFurtherInvestigations,
];
