import type { BackgroundEntry } from '../schema';
import { acuteSignBackgrounds } from './acute-signs';
import { cardinalBackgrounds } from './cardinal';
import { estimateBackgrounds } from './estimates';
import { gastroenterologyClinicBackgrounds } from './gastroenterology-clinic';
import { generalPopulationBackgrounds } from './general-population';
import { inclusiveBackgrounds } from './inclusive';
import { otherGroupBackgrounds } from './other-groups';
import { primaryCareBackgrounds } from './primary-care';

/** How common each finding is in people with gut symptoms who have none of the conditions, or the nearest to it. */
export const backgrounds: readonly BackgroundEntry[] = [
  ...primaryCareBackgrounds,
  ...gastroenterologyClinicBackgrounds,
  ...otherGroupBackgrounds,
  ...generalPopulationBackgrounds,
  ...estimateBackgrounds,
  ...cardinalBackgrounds,
  ...acuteSignBackgrounds,
  ...inclusiveBackgrounds,
];
