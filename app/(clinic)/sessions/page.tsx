import type { Metadata } from 'next';
import { DemonstrationControls } from '@/components/sessions/demonstration-controls';
import { SessionList } from '@/components/sessions/session-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { auditPage } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { listSessions } from '@/server/sessions/list-sessions';

export const metadata: Metadata = { title: 'Past sessions' };

type Props = { readonly searchParams: Promise<{ after?: string; demonstrations?: string }> };

const PAGE = 50;

export default async function SessionsPage({ searchParams }: Props) {
  const clinician = await requireClinician();
  const { after, demonstrations } = await searchParams;
  const page = await listSessions(deps(), clinician, { cursor: typeof after === 'string' ? after : null, limit: PAGE });
  await auditPage(clinician, { action: 'list' });
  const catalogue = currentCatalogue();
  return (
    <>
      <PageHeader
        title="Past sessions"
        actions={
          <>
            <ButtonLink href="/api/interchange/sessions.csv" prefetch={false} download>
              List as CSV
            </ButtonLink>
            <ButtonLink href="/sessions/import">Import</ButtonLink>
            <ButtonLink href="/sessions/new" variant="primary">
              New session
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-5">
        <DemonstrationControls
          loadNow={demonstrations === 'load'}
          loaded={page.sessions.some(({ demonstration }) => demonstration)}
          none={page.sessions.length === 0}
        />
        {page.sessions.length > 0 && <SessionList sessions={page.sessions} catalogue={catalogue} />}
        {page.sessions.length === 0 && (
          <EmptyState title={after ? 'No older sessions' : 'No sessions yet'}>
            A session is kept from its first answer on, and can be read here exactly as it looked.
          </EmptyState>
        )}
        {page.nextCursor && (
          <div>
            <ButtonLink href={`/sessions?after=${encodeURIComponent(page.nextCursor)}`}>Older sessions</ButtonLink>
          </div>
        )}
        {page.sessions.length > 0 && (
          <p className="text-sm">
            <TextLink href="/record">Verify the record</TextLink>
          </p>
        )}
      </div>
    </>
  );
}
