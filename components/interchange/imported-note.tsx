import type { SessionEvent } from '@/server/sessions/schema';
import { timeWords } from '../numbers/time-text';
import { formatWords } from './import-words';

interface ImportedNoteProps {
  readonly events: readonly { readonly at: string; readonly event: SessionEvent }[];
}

/** Where a session began with a file: what came with it, so that nobody takes it for asked here. */
export const ImportedNote = ({ events }: ImportedNoteProps) => {
  const brought = events.find(({ event }) => event.type === 'entries_imported');
  if (brought?.event.type !== 'entries_imported') return null;
  const { source, entries, outcomes } = brought.event;
  return (
    <p className="mb-5 rounded-lg border border-line border-dashed px-4 py-2.5 text-sm">
      {entries.length === 1 ? 'One entry' : `${entries.length} entries`} of this session came with a file (
      {formatWords[source.format]}), imported on {timeWords(brought.at)}
      {source.origin && `, from a session of ${timeWords(source.origin.startedAt)}`}.{' '}
      {outcomes && 'So did the outcome. '}
      {source.notUsed > 0 && 'Parts of the file were not used. '}The assessment was worked out here.
    </p>
  );
};
