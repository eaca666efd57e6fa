import type { Role } from '@/server/clinics/schema';
import { whole } from '../numbers/whole';
import { Banner } from '../ui/banner';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';
import { RecordCheck } from './record-check';

interface RecordPageProps {
  /** Of the clinic. */
  readonly sessions: number;
  /** Months after the last event, `null` for without end; and how many sessions that has removed. */
  readonly retention: { readonly months: number | null; readonly removed: number };
  readonly canChangeEvents: boolean;
  /** Whether the reader has sessions to go back to, and an audit to go on to. */
  readonly roles: readonly Role[];
}

/** Whether what was recorded is still what is there. */
export const RecordPage = ({ sessions, retention, canChangeEvents, roles }: RecordPageProps) => (
  <div className="grid gap-5">
    <PageHeader
      title="The record"
      lead="Everything entered in a session is kept as events that follow one another like links of a chain. A link that was changed, removed or added by other means than this app shows here."
      {...(roles.includes('clinician') && { back: { href: '/sessions', label: 'Past sessions' } })}
      {...(roles.includes('auditor') && { actions: <ButtonLink href="/audit">Read the audit</ButtonLink> })}
    />
    {canChangeEvents && (
      <Banner tone="soon" toneLabel="Caution" title="This installation could change its own record">
        <p>
          The app uses the database as its owner, so nothing but its own code keeps it from changing events. The remedy,
          a role of its own, is described in the operations guide for whoever runs this installation.
        </p>
      </Banner>
    )}
    <Card
      title="Verify all sessions"
      note={`The sessions of your whole clinic, ${whole(sessions)} at present, without showing anything of what is in them.`}
    >
      <RecordCheck sessions={sessions} />
    </Card>
    <Card title="What this can tell, and what not">
      <ul className="grid max-w-reading list-disc gap-1.5 ps-5">
        <li>
          Each event carries a SHA-256 over its contents, its author, its time and the link before it. A change to one
          event is found at that event; events cut off at the end are found too.
        </li>
        <li>
          The app signs in to the database with a role that can add events and neither change nor remove them. Only the
          owner of the database could, and would have to work out every later link of that session again.
        </li>
        <li>
          Sessions leave the record whole or not at all: demonstrations when their clinician removes them, others when
          their period is over. {retentionWords(retention)}
        </li>
      </ul>
    </Card>
  </div>
);

const retentionWords = ({ months, removed }: RecordPageProps['retention']): string => {
  const period =
    months === null
      ? 'They are kept without end here.'
      : `They are kept for ${months} months after the last event here.`;
  return removed === 0 ? period : `${period} So far ${whole(removed)} were removed; ids and times of them remain.`;
};
