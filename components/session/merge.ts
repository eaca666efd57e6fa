import type { Entry, Patient, SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';
import { type Place, placesOf, SIGN_OFF, valueAt } from './places';
import type { Pending } from './saving';

/** Which of two it shall be; `both` is for notes, one under the other. */
export type Choice = 'theirs' | 'mine' | 'both';
export type Choices = Readonly<Record<Place, Choice>>;

/**
 * The places where what waits here and what the record says meanwhile differ: it was changed there after it was last
 * seen here, and to something that nobody entered here. Everything else goes on top by itself. A sign-off is held as
 * soon as the record is not the one that was signed, or something else is held. Cannot fail.
 */
export const clashesOf = (theirs: SessionState, pending: readonly Pending[]): readonly Place[] => {
  const seen = new Map<Place, { readonly before: string; readonly mine: string[] }>();
  let state = theirs;
  let unlikeSigned = false;
  for (const { entry, at, before } of pending) {
    if (entry.type === 'session_closed') unlikeSigned ||= valueAt(state, SIGN_OFF) !== before[SIGN_OFF];
    state = applyEntry(state, entry, at);
    for (const place of Object.keys(before)) {
      if (place === SIGN_OFF) continue;
      const earlier = seen.get(place);
      if (earlier) earlier.mine.push(valueAt(state, place));
      else seen.set(place, { before: before[place] ?? '', mine: [valueAt(state, place)] });
    }
  }
  const changed = [...seen].flatMap(([place, { before, mine }]) => {
    const now = valueAt(theirs, place);
    return now === before || mine.includes(now) || (place === 'note' && goesOn(mine.at(-1) ?? '', now)) ? [] : [place];
  });
  const signs = pending.some(({ entry }) => entry.type === 'session_closed');
  return signs && (unlikeSigned || changed.length > 0) ? [...changed, SIGN_OFF] : changed;
};

/** A note that has the other in it says all that the other says. */
const goesOn = (mine: string, theirs: string): boolean => theirs !== '' && mine.includes(theirs);

/** The same entries, parted into what goes on top by itself, which comes first, and what is held. */
export const partedAt = (
  theirs: SessionState,
  pending: readonly Pending[],
  clashing: readonly Place[],
  newKey: () => string,
): readonly Pending[] => {
  const parted = pending.flatMap((one) => {
    const places = Object.keys(one.before);
    const held = places.filter((place) => clashing.includes(place));
    const free = places.filter((place) => !held.includes(place));
    if (held.length === 0 || free.length === 0) return [one];
    return [free, held].map((part) => narrowed(one, part, newKey()));
  });
  const isHeld = ({ before }: Pending): boolean => Object.keys(before).some((place) => clashing.includes(place));
  return onTop(theirs, [...parted.filter((one) => !isHeld(one)), ...parted.filter(isHeld)], newKey);
};

/** What waits once the clinician has chosen: what was taken from there is no longer entered, what was kept goes on top. */
export const chosen = (
  theirs: SessionState,
  pending: readonly Pending[],
  choices: Choices,
  newKey: () => string,
): readonly Pending[] => {
  const lastNote = pending.findLast(({ entry }) => entry.type === 'note_written');
  const left = pending.flatMap((one): readonly Pending[] => {
    const { entry } = one;
    if (choices['note'] === 'both' && entry.type === 'note_written') {
      if (one !== lastNote) return [];
      const both: Entry = { ...entry, text: bothNotes(theirs.note, entry.text) };
      return [{ ...one, entry: both, idempotencyKey: newKey(), before: { note: theirs.note } }];
    }
    const places = Object.keys(one.before);
    const kept = places.filter((place) => choices[place] !== 'theirs');
    if (places.length > 0 && kept.length === 0) return [];
    const mine = kept.filter((place) => choices[place] === 'mine');
    if (mine.length === 0 && kept.length === places.length) return [one];
    // A key of its own: under the old one the server may have this already, from before it was changed there.
    const narrow = narrowed(one, kept, newKey());
    const seen = Object.fromEntries(mine.map((place) => [place, valueAt(theirs, place)]));
    return [{ ...narrow, before: { ...narrow.before, ...seen } }];
  });
  const rebased = onTop(theirs, left, newKey);
  return choices[SIGN_OFF] === 'mine' ? signedAsItIs(theirs, rebased) : rebased;
};

/** Two notes, one under the other. */
export const bothNotes = (theirs: string, mine: string): string => `${theirs}\n\n${mine}`;

/** The entry as far as it speaks of these places. The fields of a patient are told apart when it is put on top. */
const narrowed = (one: Pending, places: readonly Place[], idempotencyKey: string): Pending => ({
  ...one,
  idempotencyKey,
  entry: entryAt(one.entry, places),
  before: Object.fromEntries(places.map((place) => [place, one.before[place] ?? ''])),
});

const entryAt = (entry: Entry, places: readonly Place[]): Entry => {
  const isMeant = (finding: string): boolean => places.includes(`answer:${finding}`);
  if (entry.type === 'questions_answered') {
    return { ...entry, answers: entry.answers.filter(({ finding }) => isMeant(finding)) };
  }
  if (entry.type === 'carried_over_restored') {
    const results = entry.results.filter(({ investigation }) => places.includes(`result:${investigation}`));
    return { ...entry, answers: entry.answers.filter(({ finding }) => isMeant(finding)), results };
  }
  if (entry.type === 'answers_withdrawn') return { ...entry, findings: entry.findings.filter(isMeant) };
  return entry;
};

/** An entry about the patient says every field: those that were not changed by it are what they are by then. */
const onTop = (theirs: SessionState, pending: readonly Pending[], newKey: () => string): readonly Pending[] => {
  let state = theirs;
  return pending.map((one) => {
    const done = one.entry.type === 'patient_described' ? withFieldsOf(one, one.entry.patient, state, newKey) : one;
    state = applyEntry(state, done.entry, done.at);
    return done;
  });
};

const withFieldsOf = (one: Pending, mine: Patient, state: SessionState, newKey: () => string): Pending => {
  const from = (field: keyof Patient): Patient => (`patient:${field}` in one.before ? mine : state.patient);
  const patient: Patient = {
    setting: from('setting').setting,
    ageYears: from('ageYears').ageYears,
    sex: from('sex').sex,
  };
  const entry: Entry = { type: 'patient_described', patient };
  const same = placesOf(entry, { ...state, patient: mine }).length === 0;
  return same ? one : { ...one, entry, idempotencyKey: newKey() };
};

/** The sign-off is of what the record will be by then, which has been seen now. */
const signedAsItIs = (theirs: SessionState, pending: readonly Pending[]): readonly Pending[] => {
  let state = theirs;
  return pending.map((one) => {
    if (one.entry.type === 'session_closed') return { ...one, before: { [SIGN_OFF]: valueAt(state, SIGN_OFF) } };
    state = applyEntry(state, one.entry, one.at);
    return one;
  });
};
