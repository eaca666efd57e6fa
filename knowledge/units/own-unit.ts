import type { OwnUnit } from '@/engine';
import { otherUnits } from './other-units';

/** The other units of each finding and investigation that has some, by its id. */
export const otherUnitsById: ReadonlyMap<string, OwnUnit['otherUnits']> = otherUnits.reduce(
  (byId, { of, unit, times, plus = 0 }) => byId.set(of, [...(byId.get(of) ?? []), { unit, times, plus }]),
  new Map<string, OwnUnit['otherUnits']>(),
);
