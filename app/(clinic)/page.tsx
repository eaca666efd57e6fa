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
      <div className="grid divide-line overflow-hidden rounded-lg border border-line bg-surface max-md:divide-y md:grid-cols-3 md:divide-x">
        <Job
          icon={<ListPlus aria-hidden="true" />}
          title="Work through a patient"
          text="From the complaint to the conditions behind it, and the investigations that would settle the matter."
          action={
            <ButtonLink href="/sessions/new" variant="primary" className={wholePart}>
              New session
            </ButtonLink>
          }
        />
        <Job
          icon={<Search aria-hidden="true" />}
          title="Look up an investigation"
          text="What it is for, how to prepare, how good it is, and what it cannot tell. By name or by question."
          action={
            <ButtonLink href="/library" className={wholePart}>
              Look up
            </ButtonLink>
          }
        />
        <Job
          icon={<FolderClock aria-hidden="true" />}
          title="Review past sessions"
          text="Each one as it looked on the day, with the reasons it gave."
          action={
            <ButtonLink href="/sessions" className={wholePart}>
              Past sessions
            </ButtonLink>
          }
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

const wholePart = 'after:absolute after:inset-0';

const Job = (props: { icon: React.ReactNode; title: string; text: string; action: React.ReactNode }) => (
  // One panel with three parts, each as large as its press; on a phone one under the other without scrolling.
  <section className="relative grid grid-cols-[1.5rem_1fr] grid-rows-[auto_1fr_auto] gap-x-3.5 gap-y-1 px-4 py-3.5 hover:bg-sunken md:p-5 [&>svg]:mt-0.5 [&>svg]:size-6 [&>svg]:text-accent">
    {props.icon}
    <h2 className="text-lg">{props.title}</h2>
    <p className="col-start-2 text-ink-muted max-md:text-sm">{props.text}</p>
    <div className="col-start-2 pt-1.5 md:pt-3">{props.action}</div>
  </section>
);
