import type { RecalledSession } from '@/server/follow-up/schema';
import type { Catalogue } from '@/server/library/schema';
import { nameIn } from '../session/reading-words';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import { RecallParts } from './recall-parts';

interface OlderKnowledgeNoteProps {
  readonly recalled: RecalledSession;
  readonly knowledgeVersion: string;
  readonly catalogue: Catalogue;
}

/** Above an open session: what is shown below is today's, and this is what was otherwise when it was last assessed. */
export const OlderKnowledgeNote = ({ recalled, knowledgeVersion, catalogue }: OlderKnowledgeNoteProps) => {
  const { recall, madeWith, sessionId } = recalled;
  const counts = [
    [recall.flags.length, 'red flag', 'red flags'],
    [recall.suggestions.length, 'investigation', 'investigations'],
    [recall.conditions.length, 'leading condition', 'leading conditions'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`);
  return (
    <aside
      aria-label="Knowledge has changed"
      className="mb-5 rounded-lg border border-line-strong bg-surface px-4 py-2 print:hidden"
    >
      <p>
        Last assessed with {madeWith}. Today’s knowledge ({knowledgeVersion}), which is used below, says otherwise of{' '}
        {said.join(', ')}
        {recall.newFlag && <strong>, with a new red flag</strong>}.
      </p>
      <Disclosure look="inline" summary="What changed">
        <RecallParts recall={recall} name={(id) => nameIn(catalogue, id)} />
        <p className="pt-2 text-sm">
          <TextLink href={`/sessions/${sessionId}/review#today`}>Because of which entries</TextLink>
        </p>
      </Disclosure>
    </aside>
  );
};
