import type { Entry, SessionState } from '@/server/sessions/schema';
import { placesOf, valueAt } from './places';
import type { SaveQueueDeps } from './save-deps';
import type { Pending } from './saving';

/** An entry that waits to be saved, with what stood before at each place that it changes. */
export const pendingEntry = (
  entry: Entry,
  state: SessionState,
  { newKey, now }: Pick<SaveQueueDeps, 'newKey' | 'now'>,
): Pending => {
  const before = Object.fromEntries(placesOf(entry, state).map((place) => [place, valueAt(state, place)]));
  return { entry, idempotencyKey: newKey(), at: now(), before };
};
