import type { Metadata } from 'next';
import { SessionsNav } from '@/components/follow-up/sessions-nav';
import { DemonstrationControls } from '@/components/sessions/demonstration-controls';
import { choosableIn, listNamesOf } from '@/components/sessions/list-names';
import { listWords } from '@/components/sessions/list-words';
import { PastSessions } from '@/components/sessions/past-sessions';
import { SessionsExport } from '@/components/sessions/sessions-export';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { auditPage } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { noFilter, sizeOf } from '@/server/sessions/list/filter';
import { filterIn } from '@/server/sessions/list/filter-address';
import { listSessions } from '@/server/sessions/list/list-sessions';
import { wordsOf } from '@/server/sessions/list/seek-words';

export const metadata: Metadata = { title: 'Past sessions' };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const PAGE = 50;

export default async function SessionsPage({ searchParams }: Props) {
  const clinician = await requireClinician();
  const given = await searchParams;
  const params = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
  const filter = filterIn(params);
  const made = deps();
  const [first, wordsText, knowledgeVersions, sharers, demonstrations] = await Promise.all([
    listSessions(made, clinician, { filter, cursor: params.get('after'), limit: PAGE }),
    filter.words ? wordsOf(made, clinician, filter.words) : null,
    made.list.knowledgeVersions(clinician),
    made.list.sharers(clinician),
    made.list.page(clinician, { filter: { ...noFilter, demonstration: true }, after: null, limit: 1 }),
  ]);
  await auditPage(clinician, { action: filter.words ? 'search' : 'list' });
  const catalogue = currentCatalogue();
  const none = first.sessions.length === 0 && sizeOf(filter) === 0;
  return (
    <>
      <PageHeader
        title="Past sessions"
        actions={
          <>
            <SessionsExport />
            <ButtonLink href="/sessions/import">Import</ButtonLink>
            <ButtonLink href="/sessions/new" variant="primary">
              New session
            </ButtonLink>
          </>
        }
      />
      <SessionsNav at="list" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <DemonstrationControls
          loadNow={params.get('demonstrations') === 'load'}
          loaded={demonstrations.length > 0}
          none={none}
        />
        <PastSessions
          first={first}
          shownFor={filter}
          wordsText={wordsText ?? ''}
          choosable={choosableIn(catalogue)}
          knowledgeVersions={knowledgeVersions}
          clinicians={[{ id: clinician.id, name: listWords.clinicianMine }, ...sharers]}
          {...listNamesOf(catalogue)}
        />
        {!none && (
          <p className="flex flex-wrap gap-x-6 text-sm">
            <TextLink href="/sessions/compare">Compare two sessions</TextLink>
            <TextLink href="/record">Verify the record</TextLink>
          </p>
        )}
      </div>
    </>
  );
}
