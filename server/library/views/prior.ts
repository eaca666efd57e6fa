import { type LogOdds, type Prior, probabilityOfLogOdds } from '@/engine';
import type { PriorEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import type { Library } from '../library';
import type { PriorShown } from '../shown/schema';
import { priorFiguresOf } from './figures';
import { conditionPointer, gateShownOf, provenanceOf } from './provenance';

export const priorShownOf = (entry: PriorEntry, library: Library): PriorShown => ({
  ...provenanceOf(entry, library),
  id: entry.id,
  href: addressOf.evidence(entry.id),
  condition: conditionPointer(entry.condition, library),
  settings: entry.settings,
  presentation: entry.presentation,
  gate: gateShownOf(entry.gate),
  population: entry.population,
  figures: priorFiguresOf(entry.measure),
  estimate: estimateOf(library.enginePriors.get(entry.id)),
  judgement: entry.measure.kind === 'judgement',
});

const Z95 = 1.96;

/** The probability the engine starts from, with its 95 % bounds. */
const estimateOf = (prior: Prior | undefined): PriorShown['estimate'] => {
  const at = (errors: number): number =>
    prior ? probabilityOfLogOdds((prior.logOdds + errors * prior.standardError) as LogOdds) : Number.NaN;
  return { point: at(0), low: at(-Z95), high: at(Z95) };
};
