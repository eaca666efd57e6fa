import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompareSessionsPage } from '@/components/compare/compare-sessions-page';
import { SessionChoice } from '@/components/compare/session-choice';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { auditPage, sessionRead } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { loadComparison } from '@/server/review/load-comparison';
import { listSessions } from '@/server/sessions/list/list-sessions';
import { openSession } from '@/server/sessions/open-session';

export const metadata: Metadata = { title: 'Compare two sessions' };

type Props = { readonly searchParams: Promise<{ a?: string; b?: string; after?: string }> };

const PAGE = 25;

export default async function CompareSessions({ searchParams }: Props) {
  const clinician = await requireClinician();
  const { a, b, after } = await searchParams;
  const catalogue = currentCatalogue();
  if (a && b) {
    const loaded = await loadComparison(deps(), clinician, [a, b]);
    for (const id of [a, b]) await auditPage(clinician, sessionRead(id, loaded !== null));
    if (!loaded) notFound();
    const sideOf = ({ session, release }: typeof loaded.before) => ({
      session,
      catalogue: release?.catalogue ?? catalogue,
    });
    return (
      <CompareSessionsPage before={sideOf(loaded.before)} after={sideOf(loaded.after)} comparison={loaded.comparison} />
    );
  }
  if (a) {
    const { ok } = await openSession(deps(), clinician, a);
    await auditPage(clinician, sessionRead(a, ok));
    if (!ok) notFound();
  }
  const same = a ? await deps().related.withSameReference(clinician, a) : [];
  const page = await listSessions(deps(), clinician, {
    // Given twice it is a list, and a cursor that cannot be read begins at the beginning.
    cursor: typeof after === 'string' ? after : null,
    limit: PAGE,
  });
  await auditPage(clinician, { action: 'list' });
  const others = page.sessions.filter(({ id }) => id !== a && !same.some((one) => one.id === id));
  const hrefOf = (id: string): string => (a ? `/sessions/compare?a=${a}&b=${id}` : `/sessions/compare?a=${id}`);
  const next = new URLSearchParams({ ...(a && { a }), after: page.nextCursor ?? '' });
  return (
    <>
      <PageHeader
        title={a ? 'Compare with which session?' : 'Compare two sessions'}
        lead={a ? undefined : 'Choose the first; then the second.'}
        back={
          a ? { href: `/sessions/${a}/review`, label: 'The session' } : { href: '/sessions', label: 'Past sessions' }
        }
      />
      <div className="grid gap-5">
        {same.length > 0 && !after && (
          <SessionChoice title="With the same local reference" {...{ catalogue, hrefOf }} sessions={same} />
        )}
        <SessionChoice
          title={same.length > 0 ? 'Other sessions' : 'Sessions'}
          {...{ catalogue, hrefOf }}
          sessions={others}
        />
        {page.nextCursor && (
          <div>
            <ButtonLink href={`/sessions/compare?${next}`}>Older sessions</ButtonLink>
          </div>
        )}
      </div>
    </>
  );
}
