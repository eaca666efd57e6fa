import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SessionReview } from '@/components/session/session-review';
import { SignOffCard } from '@/components/session/sign-off-card';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { reviewSession } from '@/server/sessions/review-session';

export const metadata: Metadata = { title: 'Session summary' };

type Props = {
  readonly params: Promise<{ sessionId: string }>;
  readonly searchParams: Promise<{ version?: string }>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const clinician = await requireClinician();
  const { sessionId } = await params;
  const { version: wanted } = await searchParams;
  const review = await reviewSession(deps(), clinician, sessionId, wanted === undefined ? undefined : Number(wanted));
  if (!review.ok) notFound();
  const { session, events, consultation, release, versions, version, outcome } = review.value;
  const catalogue = release?.catalogue ?? currentCatalogue();
  return (
    <SessionReview
      session={session}
      consultation={consultation}
      events={events.map(({ number, at, event }) => ({ number, at, event }))}
      knowledge={{ base: release?.base ?? null, catalogue }}
      signOff={
        <SignOffCard
          session={session}
          catalogue={currentCatalogue()}
          versions={versions}
          shown={version.version}
          outcome={outcome}
          knowledgeVersion={deps().release.knowledge.version}
        />
      }
    />
  );
}
