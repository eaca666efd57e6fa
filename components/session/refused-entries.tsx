import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { applyEntry } from '@/server/sessions/state';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EntryList } from './entry-list';
import type { Pending } from './saving';

interface RefusedEntriesProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly refused: readonly Pending[];
  readonly onDiscard: () => void;
}

/** What the server did not take, in the words it was entered in: not counted, not lost. */
export const RefusedEntries = ({ catalogue, state, refused, onDiscard }: RefusedEntriesProps) => (
  <Card title="Not accepted" actions={<Button onClick={onDiscard}>Discard</Button>}>
    <EntryList
      catalogue={catalogue}
      state={refused.reduce((before, { entry, at }) => applyEntry(before, entry, at), state)}
      places={[...new Set(refused.flatMap(({ before }) => Object.keys(before)))]}
    />
  </Card>
);
