import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { dayOf } from '@/components/numbers/time-text';
import { KnowledgeAhead } from '@/components/session/knowledge-ahead';
import { ownFirstCookie, ownFirstOf } from '@/components/session/own-first';
import { StartSessionForm } from '@/components/sessions/start-session-form';
import { PageHeader } from '@/components/ui/page-header';
import { auditPage, sessionRead } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { openSession } from '@/server/sessions/open-session';

export const metadata: Metadata = { title: 'New session' };

type Props = { readonly searchParams: Promise<{ follows?: string }> };

export default async function NewSessionPage({ searchParams }: Props) {
  const clinician = await requireClinician();
  const { follows } = await searchParams;
  const ownFirst = ownFirstOf((await cookies()).get(ownFirstCookie)?.value);
  const ahead = <KnowledgeAhead digest={deps().release.digest} />;
  if (follows === undefined) {
    return (
      <>
        <PageHeader title="New session" lead="One session is one patient with one presentation." />
        <StartSessionForm ownFirst={ownFirst} />
        {ahead}
      </>
    );
  }
  const earlier = await openSession(deps(), clinician, follows);
  await auditPage(clinician, sessionRead(follows, earlier.ok));
  if (!earlier.ok) notFound();
  const { id, createdAt, localReference, state } = earlier.value;
  return (
    <>
      <PageHeader
        title="Follow-up"
        lead={`A new session of the same patient. It begins with the answers and results of ${dayOf(createdAt)}, marked as carried over; durations are asked anew, and notes and decisions stay where they are.`}
        back={{ href: `/sessions/${id}/review`, label: 'The earlier session' }}
      />
      <StartSessionForm ownFirst={ownFirst} follows={{ id, localReference, patient: state.patient }} />
      {ahead}
    </>
  );
}
