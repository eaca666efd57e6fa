import type { CurrentClinician } from '../../auth/clinician';
import type { Deps } from '../../deps';
import { newWordsId } from '../../ids';
import { wordsIn } from '../../library/search/words';
import { marksOfSession } from './session-marks';

const purpose = 'sought-words';
const BATCH = 200;

/** Whose sessions this process has seen to be marked. */
const caughtUp = new WeakMap<Deps['filters'], Set<string>>();

/**
 * Keeps the words, sealed, and gives the id that a filter names them by; `null` when there is nothing in them to be sought.
 * They travel in the body of a request and never in an address.
 */
export const seekWords = async (deps: Deps, clinician: CurrentClinician, text: string): Promise<string | null> => {
  const keys = await deps.keys.of(clinician.clinicId);
  // A word is marked by all its beginnings: to have the longest is to have them all, and the database looks for fewer.
  const marks = [...new Set(wordsIn(text).flatMap((word) => keys.marksOf(word).slice(-1)))];
  if (marks.length === 0) return null;
  await catchUp(deps, clinician);
  const id = newWordsId();
  await deps.filters.keepWords(clinician, { id, sealed: keys.seal(text, purpose), marks, at: deps.clock.now() });
  return id;
};

/** What was typed, for the field; `null` for words of somebody else, or that are no longer kept. */
export const wordsOf = async (deps: Deps, clinician: CurrentClinician, id: string): Promise<string | null> => {
  const sealed = await deps.filters.sealedWords(clinician, id);
  return sealed && (await deps.keys.of(clinician.clinicId)).open(sealed, purpose);
};

/** Marks sessions that were recorded before there were marks: once, before the first search that would miss them. */
const catchUp = async (deps: Deps, clinician: CurrentClinician): Promise<void> => {
  const done = caughtUp.get(deps.filters) ?? new Set();
  caughtUp.set(deps.filters, done);
  if (done.has(clinician.id)) return;
  for (;;) {
    const sessions = await deps.filters.unmarked(clinician, BATCH);
    await deps.filters.mark(
      clinician,
      await Promise.all(
        sessions.map(async ({ id, ...said }) => ({ id, marks: await marksOfSession(deps, clinician, said) })),
      ),
    );
    if (sessions.length < BATCH) break;
  }
  done.add(clinician.id);
};
