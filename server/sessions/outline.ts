import type { Assessment } from '@/engine';
import type { SessionOutline, SessionState } from './schema';

const SHOWN_LEADING = 3;

/**
 * What the list of past sessions shows and finds: who, with what, where the thought stood (best explanation first, as the
 * walk has it), which banners were up.
 */
export const outlineOf = (state: SessionState, assessment: Assessment): SessionOutline => ({
  version: 2,
  ...state.patient,
  complaints: state.complaints,
  answered: Object.keys(state.answers).length,
  leading: [...assessment.ranking]
    .sort((a, b) => b.explains - a.explains)
    .slice(0, SHOWN_LEADING)
    .map(({ condition, posterior: { point, low, high } }) => ({ condition, point, low, high })),
  redFlags: assessment.redFlags
    .filter((flag) => flag.state === 'fires' && flag.strength !== 'check_first' && !(flag.rule in state.setAside))
    .map(({ rule }) => rule),
  chosen: chosenIn(state),
  findings: Object.entries(state.answers).flatMap(([id, answer]) =>
    answer.kind === 'state' && answer.state === 'present' ? [id] : [],
  ),
  outstanding: chosenIn(state).filter((id) => !(id in state.results)),
});

const chosenIn = (state: SessionState): string[] =>
  Object.entries(state.decisions).flatMap(([id, { choice }]) => (choice === 'chosen' ? [id] : []));
