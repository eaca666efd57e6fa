import { fail, ok, type Result } from '@/engine';
import { hadBeenCarriedOver } from '../../sessions/carried-over';
import type { SessionIssue } from '../../sessions/issue';
import type { TravellingEntry, TravellingOutcome } from '../../sessions/schema';
import { type EntryRules, validateEntry, validateOutcome } from '../../sessions/validate-entry';
import type { Refusal } from '../schema';
import { digestOf, newestFile, type SessionFile, sessionFile, upgradedFile } from '../session-file';
import { Place } from './place';
import { whyLeft } from './why-left';

export interface OwnFileRead {
  readonly file: SessionFile;
  readonly entries: readonly TravellingEntry[];
  readonly outcomes: readonly TravellingOutcome[];
  readonly notUsed: ReturnType<Place['notUsed']>;
}

/** Reads a file of our own format: whole and undamaged, or not at all; its entries one by one. */
export const readOwnFile = (value: object, rules: EntryRules): Result<OwnFileRead, Refusal> => {
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > newestFile)
    return fail({ code: 'newer_format', detail: String(version) });
  const parsed = sessionFile.safeParse(upgradedFile(value));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail({ code: 'malformed', detail: issue ? issue.path.join('.').slice(0, 120) : null });
  }
  if (digestOf(value) !== parsed.data.digest) return fail({ code: 'damaged', detail: null });
  const place = Place.root(value, 'session');
  for (const key of Object.keys(value)) place.at(key).use();
  for (const key of ['assessment', 'advice']) place.at(key).leave('thought_anew');
  const session = { startedAt: parsed.data.session.startedAt, entries: parsed.data.entries };
  const entries = fitting(place.at('entries'), parsed.data.entries, ({ at, entry }) => {
    const fits = validateEntry(entry, rules, at);
    return fits.ok ? hadBeenCarriedOver(entry, session) : fits;
  });
  const outcomes = fitting(place.at('outcomes'), parsed.data.outcomes, ({ at, outcome }) =>
    validateOutcome(outcome, rules, at),
  );
  return ok({ file: parsed.data, entries, outcomes, notUsed: place.notUsed() });
};

/** Those of a list that can be taken; each of the others says itself why not. */
const fitting = <One>(
  list: Place,
  parsed: readonly One[],
  fits: (one: One) => Result<true, SessionIssue>,
): readonly One[] => {
  list.forget();
  const items = list.items();
  return parsed.filter((one, index) => {
    const fit = fits(one);
    if (fit.ok) items[index]?.use();
    else items[index]?.leave(whyLeft(fit.issue), 'id' in fit.issue ? fit.issue.id : null);
    return fit.ok;
  });
};
