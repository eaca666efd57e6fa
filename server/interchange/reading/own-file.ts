import { fail, ok, type Result } from '@/engine';
import type { TravellingEntry } from '../../sessions/schema';
import { type EntryRules, validateEntry } from '../../sessions/validate-entry';
import type { Refusal } from '../schema';
import { digestOf, type SessionFile, sessionFile } from '../session-file';
import { Place } from './place';

export interface OwnFileRead {
  readonly file: SessionFile;
  readonly entries: readonly TravellingEntry[];
  readonly notUsed: ReturnType<Place['notUsed']>;
}

/** Reads a file of our own format: whole and undamaged, or not at all; its entries one by one. */
export const readOwnFile = (value: object, rules: EntryRules): Result<OwnFileRead, Refusal> => {
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > 1) return fail({ code: 'newer_format', detail: String(version) });
  const parsed = sessionFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail({ code: 'malformed', detail: issue ? issue.path.join('.').slice(0, 120) : null });
  }
  if (digestOf(value) !== parsed.data.digest) return fail({ code: 'damaged', detail: null });
  const place = Place.root(value, 'session');
  for (const key of Object.keys(value)) place.at(key).use();
  for (const key of ['assessment', 'advice']) place.at(key).leave('thought_anew');
  // What is left of the entries says so itself.
  const list = place.at('entries');
  list.forget();
  const entries = parsed.data.entries.filter((travelling, index) => {
    const fits = validateEntry(travelling.entry, rules, travelling.at);
    const item = list.items()[index];
    if (fits.ok) item?.use();
    else {
      const { issue } = fits;
      item?.leave(
        issue.code === 'unknown_id' || issue.code === 'wrong_kind_of_answer' || issue.code === 'out_of_range'
          ? issue.code
          : 'not_understood',
        'id' in issue ? issue.id : null,
      );
    }
    return fits.ok;
  });
  return ok({ file: parsed.data, entries, notUsed: place.notUsed() });
};
