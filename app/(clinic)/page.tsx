import { FolderClock, ListPlus, Search } from 'lucide-react';
import { OtherHome } from '@/components/clinic/other-home';
import { listNamesOf } from '@/components/sessions/list-names';
import { SessionList } from '@/components/sessions/session-list';
import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { auditPage } from '@/server/audit/audit-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { listSessions } from '@/server/sessions/list/list-sessions';
import { holds } from '@/server/tenancy/store-for';

const SHOWN_SESSIONS = 5;

/** The three jobs, and where one left off. */
export default async function HomePage() {
  const somebody = await requireSignedIn();
  if (!holds(somebody, ['clinician'])) return <OtherHome roles={somebody.roles} />;
  const { sessions } = await listSessions(deps(), somebody, { cursor: null, limit: SHOWN_SESSIONS });
  await auditPage(somebody, { action: 'list' });
  return (
    <div className="grid gap-8">
      <h1 className="max-w-reading text-2xl sm:text-3xl">From gut symptoms to a cause</h1>
      <div className="grid gap-4 md:grid-cols-3">
        <Job
          icon={<ListPlus aria-hidden="true" />}
          title="Work through a patient"
          text="From the complaint to the conditions behind it, and the investigations that would settle the matter."
          action={
            <ButtonLink href="/sessions/new" variant="primary">
              New session
            </ButtonLink>
          }
        />
        <Job
          icon={<Search aria-hidden="true" />}
          title="Look up an investigation"
          text="What it is for, how to prepare, how good it is, and what it cannot tell. By name or by question."
          action={<ButtonLink href="/library">Look up</ButtonLink>}
        />
        <Job
          icon={<FolderClock aria-hidden="true" />}
          title="Review past sessions"
          text="Each one as it looked on the day, with the reasons it gave."
          action={<ButtonLink href="/sessions">Past sessions</ButtonLink>}
        />
      </div>
      {holds(somebody, ['administrator', 'auditor']) && (
        <p className="flex flex-wrap gap-x-4 sm:hidden">
          {holds(somebody, ['administrator']) && (
            <TextLink href="/administration">People and settings of the clinic</TextLink>
          )}
          {holds(somebody, ['auditor']) && <TextLink href="/audit">The audit</TextLink>}
        </p>
      )}
      {sessions.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">Latest sessions</h2>
          <SessionList sessions={sessions} {...listNamesOf(currentCatalogue())} />
        </section>
      )}
    </div>
  );
}

const Job = (props: { icon: React.ReactNode; title: string; text: string; action: React.ReactNode }) => (
  // On a phone one under the other without scrolling: the sign beside the words.
  <section className="grid grid-cols-[1.5rem_1fr] gap-x-3.5 gap-y-1 rounded-lg border border-line bg-surface px-4 py-3.5 md:flex md:flex-col md:gap-2 md:p-5 [&>svg]:size-6 [&>svg]:text-accent">
    {props.icon}
    <h2 className="text-lg">{props.title}</h2>
    <p className="col-start-2 flex-1 text-ink-muted max-md:text-sm">{props.text}</p>
    <div className="col-start-2 pt-1.5 md:pt-2">{props.action}</div>
  </section>
);
