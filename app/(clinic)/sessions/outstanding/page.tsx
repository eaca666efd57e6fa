import type { Metadata } from 'next';
import { followUpWords } from '@/components/follow-up/follow-up-words';
import { OutstandingList } from '@/components/follow-up/outstanding-list';
import { SessionsNav } from '@/components/follow-up/sessions-nav';
import { WhoseNav } from '@/components/follow-up/whose-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { auditPage } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { listOutstanding } from '@/server/follow-up/list-outstanding';
import { whoseIn } from '@/server/follow-up/whose';
import { currentCatalogue } from '@/server/library/current-catalogue';

export const metadata: Metadata = { title: followUpWords.outstanding };

const addressOf = (ever: boolean, whose: string | null): string => {
  const params = [...(ever ? ['begun=ever'] : []), ...(whose ? [`by=${whose}`] : [])].join('&');
  return `/sessions/outstanding${params && `?${params}`}`;
};

type Props = { readonly searchParams: Promise<{ begun?: string; by?: string }> };

export default async function OutstandingPage({ searchParams }: Props) {
  const clinician = await requireClinician();
  await auditPage(clinician, { action: 'list' });
  const { begun, by } = await searchParams;
  const within = begun === 'ever' ? 'all' : 'year';
  const sharers = await deps().list.sharers(clinician);
  const shown = whoseIn(by, clinician, sharers);
  const sessions = await listOutstanding(deps(), clinician, within, shown);
  const results = sessions.flatMap((session) => session.results);
  const overdue = results.filter(({ overdueDays }) => overdueDays > 0).length;
  return (
    <>
      <PageHeader
        title={followUpWords.outstanding}
        lead={
          results.length > 0 &&
          `${results.length} ${results.length === 1 ? 'result' : 'results'} of ${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'}, ${overdue === 0 ? 'none' : overdue} overdue.`
        }
      />
      <SessionsNav at="outstanding" />
      <div className="grid gap-5">
        <WhoseNav {...{ sharers, shown }} me={clinician.id} hrefOf={(whose) => addressOf(within === 'all', whose)} />
        {sessions.length > 0 ? (
          <OutstandingList
            {...{ sessions }}
            catalogue={currentCatalogue()}
            knowledgeVersion={deps().release.knowledge.version}
          />
        ) : (
          <EmptyState title="No result is outstanding">
            What is chosen in a session’s plan stands here until its result is entered.
          </EmptyState>
        )}
        <p className="max-w-reading text-sm text-ink-muted">
          {within === 'year' ? (
            <>
              Of sessions that began within a year.{' '}
              <TextLink href={addressOf(true, shown)}>Look at all of them</TextLink>.
            </>
          ) : (
            <>
              Of all sessions. <TextLink href={addressOf(false, shown)}>Only those that began within a year</TextLink>.
            </>
          )}{' '}
          A day is counted from when it was chosen, by the usual wait of the knowledge base, which is an estimate: your
          laboratory may be faster or slower. The app orders nothing and asks no laboratory.
        </p>
      </div>
    </>
  );
}
