import { useEffect } from 'react';
import type { SessionView } from '@/server/sessions/wire/schema';
import { timeWords } from '../numbers/time-text';
import { patientWords } from '../session/patient-words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';

interface KeptSessionsProps {
  readonly owner: string | null;
  readonly sessions: readonly SessionView[];
  readonly waiting: readonly string[];
}

/** Where the page asked for needs the server: the sessions that can be gone on with from this device. */
export const KeptSessions = ({ owner, sessions, waiting }: KeptSessionsProps) => {
  useEffect(() => {
    // Nothing is typed here, so the page that was asked for may come by itself.
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, []);
  return (
    <>
      <PageHeader
        title="The server cannot be reached"
        lead="This page needs it. It opens by itself when the network is back."
        actions={
          <Button variant="primary" onClick={askAgain}>
            Try again
          </Button>
        }
      />
      {owner && sessions.length > 0 ? (
        <Card title="Sessions that go on from this device" padding="none">
          <ul>
            {sessions.map(({ id, localReference, state, updatedAt }) => (
              <li key={id} className="border-line not-first:border-t">
                {/* The whole page anew: without a server there is no other way between pages. */}
                <a
                  href={`/sessions/${id}`}
                  // Whoever is on the way to a session is not pulled back when the network returns just then.
                  onClick={() => window.removeEventListener('online', askAgain)}
                  className="grid gap-0.5 px-4 py-3 hover:bg-sunken sm:px-5"
                >
                  <span className="font-medium">{localReference ?? patientWords(state.patient)}</span>
                  <span className="text-sm text-ink-muted">
                    {localReference && `${patientWords(state.patient)} · `}last saved {timeWords(updatedAt)}
                    {waiting.includes(id) && ' · more waits here to be saved'}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState title="Nothing to go on with here">
          {owner
            ? 'Open sessions are kept on this device, encrypted, once they have been opened here, until you sign out.'
            : 'Nobody is known to be signed in in this browser. What was entered and not saved waits, encrypted, for whoever entered it to sign in.'}
        </EmptyState>
      )}
    </>
  );
};

/** The page that was asked for, from the server. The shell itself is nobody's aim. */
const askAgain = (): void => {
  if (window.location.pathname === '/offline') window.location.assign('/');
  else window.location.reload();
};
