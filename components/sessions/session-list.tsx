import type { SessionSummary } from '@/server/sessions/wire/schema';
import type { ListNames } from './list-names';
import { SessionRow } from './session-row';

interface SessionListProps extends ListNames {
  readonly sessions: readonly SessionSummary[];
}

/** A few past sessions, newest first. */
export const SessionList = ({ sessions, names, urgency }: SessionListProps) => (
  <ul className="grid overflow-hidden rounded-lg border border-line border-b-0 bg-surface">
    {sessions.map((session) => (
      <li key={session.id}>
        <SessionRow session={session} names={names} urgency={urgency} />
      </li>
    ))}
  </ul>
);
