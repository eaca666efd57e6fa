import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { placeWords, valueWords } from './place-words';
import { type Place, SIGN_OFF } from './places';

interface EntryListProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly places: readonly Place[];
}

/** What was entered at these places, to be read and copied. */
export const EntryList = ({ catalogue, state, places }: EntryListProps) => (
  <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
    {places
      .filter((place) => place !== SIGN_OFF)
      .map((place) => (
        <div key={place} className="contents">
          <dt className="text-ink-muted">{placeWords(catalogue, place)}</dt>
          <dd className="font-medium wrap-anywhere whitespace-pre-wrap">{valueWords(catalogue, state, place)}</dd>
        </div>
      ))}
  </dl>
);
