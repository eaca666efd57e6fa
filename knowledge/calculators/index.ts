import { allergyCalculators } from './allergy';
import { celiacCalculators } from './celiac';
import { dangerAndLifestyleCalculators } from './danger-and-lifestyle';
import { inflammatoryBowelCalculators } from './inflammatory-bowel';
import { irritableBowelCalculators } from './irritable-bowel';
import { lactuloseMannitol } from './lactulose-mannitol';
import type { CalculatorEntry } from './schema';
import { stoolAndBreathCalculators } from './stool-and-breath';

/** Every calculator, those of one group together. */
export const calculators: readonly CalculatorEntry[] = [
  lactuloseMannitol,
  ...irritableBowelCalculators,
  ...inflammatoryBowelCalculators,
  ...celiacCalculators,
  ...allergyCalculators,
  ...stoolAndBreathCalculators,
  ...dangerAndLifestyleCalculators,
];
