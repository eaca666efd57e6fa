import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintVersion } from '@/components/frame/print-version';
import { ExportPanel } from '@/components/interchange/export-panel';
import { ImportedNote } from '@/components/interchange/imported-note';
import { SessionReview } from '@/components/session/session-review';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { intendedUse } from '@/server/library/intended-use';
import { reviewSession } from '@/server/sessions/review-session';

export const metadata: Metadata = { title: 'Session summary' };

type Props = { readonly params: Promise<{ sessionId: string }> };

export default async function ReviewPage({ params }: Props) {
  const clinician = await requireClinician();
  const { sessionId } = await params;
  const review = await reviewSession(deps(), clinician, sessionId);
  if (!review.ok) notFound();
  const { session, events, consultation, release } = review.value;
  const catalogue = release?.catalogue ?? currentCatalogue();
  return (
    <>
      <PrintVersion version={consultation.assessment.knowledgeVersion} />
      <ImportedNote events={events} />
      <SessionReview
        session={session}
        consultation={consultation}
        events={events.map(({ number, at, event }) => ({ number, at, event }))}
        knowledge={{ base: release?.base ?? null, catalogue }}
      />
      <ExportPanel
        {...{ session, consultation, catalogue, intendedUse }}
        knowledgeVersion={deps().release.knowledge.version}
      />
    </>
  );
}
