import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RelatedSessions } from '@/components/compare/related-sessions';
import { TodaysKnowledge } from '@/components/compare/todays-knowledge';
import { PrintVersion } from '@/components/frame/print-version';
import { ExportPanel } from '@/components/interchange/export-panel';
import { ImportedNote } from '@/components/interchange/imported-note';
import { PrintNote } from '@/components/session/print-note';
import { SessionReview } from '@/components/session/session-review';
import { SignOffCard } from '@/components/session/sign-off-card';
import { ShareControl } from '@/components/sharing/share-control';
import { auditPage, sessionRead } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { currentCatalogue } from '@/server/library/current-catalogue';
import { intendedUse } from '@/server/library/intended-use';
import { withTodaysKnowledge } from '@/server/review/with-todays-knowledge';
import { openSession } from '@/server/sessions/open-session';
import { reviewSession } from '@/server/sessions/review-session';

export const metadata: Metadata = { title: 'Session summary' };

type Props = {
  readonly params: Promise<{ sessionId: string }>;
  readonly searchParams: Promise<{ version?: string; entry?: string }>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const clinician = await requireClinician();
  const { sessionId } = await params;
  const { version: wanted, entry } = await searchParams;
  const review = await reviewSession(deps(), clinician, sessionId, wanted === undefined ? undefined : Number(wanted));
  await auditPage(clinician, sessionRead(sessionId, review.ok));
  if (!review.ok) notFound();
  const { session, events, consultation, release, versions, version, outcome } = review.value;
  const catalogue = release?.catalogue ?? currentCatalogue();
  const follows = session.state.followsUp;
  const { version: knowledgeVersion } = deps().release.knowledge;
  const sharing = await deps().grants.of(clinician, sessionId);
  return (
    <>
      <PrintVersion
        version={consultation.assessment.knowledgeVersion}
        engine={consultation.assessment.engineVersion}
        app={session.appVersion}
      />
      <PrintNote sessionId={session.id} />
      <ImportedNote events={events} />
      <SessionReview
        session={session}
        consultation={consultation}
        events={events.map(({ number, at, event }) => ({ number, at, event }))}
        walk={{
          initial: /^\d{1,5}$/.test(entry ?? '') ? Number(entry) - 1 : null,
          address: `/sessions/${sessionId}/review${wanted === undefined ? '' : `?version=${version.version}`}`,
        }}
        knowledge={{ base: release?.base ?? null, catalogue }}
        related={
          <RelatedSessions
            id={session.id}
            follows={follows && { ...follows, here: (await openSession(deps(), clinician, follows.from)).ok }}
            followUps={await deps().related.followUpsOf(clinician, session.id)}
          />
        }
        sharing={sharing && <ShareControl sessionId={session.id} first={sharing} />}
        signOff={
          // Whoever may only read it signs and adds nothing.
          <fieldset disabled={sharing?.mine === 'read'} className="contents">
            <SignOffCard
              {...{ session, versions, outcome, knowledgeVersion }}
              catalogue={currentCatalogue()}
              shown={version.version}
            />
          </fieldset>
        }
      />
      <div className="mt-5">
        <TodaysKnowledge
          {...withTodaysKnowledge(deps(), review.value)}
          catalogues={{ thatDay: catalogue, today: currentCatalogue() }}
        />
      </div>
      <ExportPanel
        {...{ session, consultation, outcome, catalogue, intendedUse, knowledgeVersion }}
        signedBy={version.signedBy}
      />
    </>
  );
}
