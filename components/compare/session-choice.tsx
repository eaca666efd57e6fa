import type { Catalogue } from '@/server/library/schema';
import type { SessionSummary } from '@/server/sessions/wire/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { TimeText } from '../numbers/time-text';
import { patientWords } from '../session/patient-words';
import { nameIn } from '../session/reading-words';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { TextLink } from '../ui/text-link';

interface SessionChoiceProps {
  readonly title: string;
  readonly note?: string;
  readonly catalogue: Catalogue;
  readonly sessions: readonly SessionSummary[];
  /** Where choosing one leads. */
  readonly hrefOf: (id: string) => string;
}

/** Sessions to choose one from. */
export const SessionChoice = ({ title, note, catalogue, sessions, hrefOf }: SessionChoiceProps) => (
  <Card title={title} note={note} padding="none">
    <ul>
      {sessions.map(({ id, createdAt, closedAt, demonstration, localReference, outline }) => {
        const [leading] = outline.leading;
        return (
          <li
            key={id}
            className="relative grid gap-x-6 gap-y-0.5 border-line border-b px-4 py-2.5 last:border-b-0 hover:bg-sunken sm:px-5 md:grid-cols-[minmax(0,4fr)_minmax(0,3fr)_auto]"
          >
            <span>
              <TextLink href={hrefOf(id)} className="after:absolute after:inset-0">
                {outline.complaints.map((finding) => nameIn(catalogue, finding)).join(', ') || 'No complaint yet'}
              </TextLink>
              <span className="block text-sm text-ink-muted">
                {patientWords(outline)}
                {localReference && ` · ${localReference}`}
              </span>
            </span>
            <span className="text-sm">
              {leading && (
                <>
                  {nameIn(catalogue, leading.condition)}{' '}
                  <span className="figures text-ink-muted">{formatPercentRange(leading)}</span>
                </>
              )}
            </span>
            <span className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
              <TimeText at={createdAt} />
              <Badge>{closedAt ? 'finished' : 'open'}</Badge>
              {demonstration && <Badge tone="info">demonstration</Badge>}
            </span>
          </li>
        );
      })}
    </ul>
  </Card>
);
