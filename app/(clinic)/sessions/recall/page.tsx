import type { Metadata } from 'next';
import { followUpWords } from '@/components/follow-up/follow-up-words';
import { RecallCheck } from '@/components/follow-up/recall-check';
import { SessionsNav } from '@/components/follow-up/sessions-nav';
import { WhoseNav } from '@/components/follow-up/whose-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { auditPage } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { countRecall } from '@/server/follow-up/check-recall';
import { whoseIn } from '@/server/follow-up/whose';
import { currentCatalogue } from '@/server/library/current-catalogue';

export const metadata: Metadata = { title: followUpWords.recall };

/** Names alone go along to the browser: any entry may be among what changed. */
const names = (): Readonly<Record<string, string>> => {
  const { findings, conditions, investigations, rules } = currentCatalogue();
  return Object.fromEntries([
    ...Object.entries(findings).map(([id, { label }]) => [id, label]),
    ...Object.entries({ ...conditions, ...investigations }).map(([id, { name }]) => [id, name]),
    ...Object.entries(rules).map(([id, { title }]) => [id, title]),
  ]);
};

type Props = { readonly searchParams: Promise<{ by?: string }> };

export default async function RecallPage({ searchParams }: Props) {
  const clinician = await requireClinician();
  await auditPage(clinician, { action: 'list' });
  const sharers = await deps().list.sharers(clinician);
  const shown = whoseIn((await searchParams).by, clinician, sharers);
  const sessions = await countRecall(deps(), clinician, shown);
  const { release } = deps();
  return (
    <>
      <PageHeader
        title={followUpWords.recall}
        lead={`Open sessions whose advice is otherwise with today’s knowledge, ${release.knowledge.version.split('+')[0]}.`}
      />
      <SessionsNav at="recall" />
      <div className="grid gap-5">
        <WhoseNav
          {...{ sharers, shown }}
          me={clinician.id}
          hrefOf={(whose) => `/sessions/recall${whose ? `?by=${whose}` : ''}`}
        />
        {sessions > 0 ? (
          <RecallCheck key={shown} clinician={shown} sessions={sessions} names={names()} />
        ) : (
          <EmptyState title="Every open session is of today’s knowledge">
            After a new release, those that were assessed before it are thought of again here.
          </EmptyState>
        )}
        <p className="max-w-reading text-sm text-ink-muted">
          Each is thought of again as a whole, whatever entries changed. Listed are red flags, investigations that a
          guideline asks for or speaks against, and conditions among the first three. Signed sessions stay as they were
          signed; their summaries show what today’s knowledge would say.
        </p>
      </div>
    </>
  );
}
