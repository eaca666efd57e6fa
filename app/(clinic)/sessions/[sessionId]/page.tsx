import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { OlderKnowledgeNote } from '@/components/follow-up/older-knowledge-note';
import { putKnowledgeHere } from '@/components/session/knowledge-here';
import { modeCookie, modeOf } from '@/components/session/mode';
import { ownFirstCookie, ownFirstOf } from '@/components/session/own-first';
import { Walk } from '@/components/session/walk';
import { ShareControl } from '@/components/sharing/share-control';
import { auditPage, sessionRead } from '@/server/audit/audit-page';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { recallOfOne } from '@/server/follow-up/check-recall';
import { currentCatalogue, currentReleaseFile } from '@/server/library/current-catalogue';
import { openSession } from '@/server/sessions/open-session';

export const metadata: Metadata = { title: 'Session' };

type Props = {
  readonly params: Promise<{ sessionId: string }>;
  /** `unsaved`: this browser still has something that was entered before the session was signed. */
  readonly searchParams: Promise<{ unsaved?: string }>;
};

export default async function SessionPage({ params, searchParams }: Props) {
  const clinician = await requireClinician();
  const { sessionId } = await params;
  const opened = await openSession(deps(), clinician, sessionId);
  // A finished one is read, and written down, where it is shown.
  const unsaved = Boolean((await searchParams).unsaved);
  if (opened.ok && opened.value.closedAt && !unsaved) redirect(`/sessions/${sessionId}/review`);
  await auditPage(clinician, sessionRead(sessionId, opened.ok));
  if (!opened.ok) notFound();
  const sharing = await deps().grants.of(clinician, sessionId);
  // Whoever may only read it sees it as it is recorded.
  if (!sharing || sharing.mine === 'read' || (opened.value.closedAt && !unsaved))
    redirect(`/sessions/${sessionId}/review`);
  const { digest, knowledge } = deps().release;
  const older = opened.value.knowledgeVersion !== knowledge.version;
  const recalled = older ? await recallOfOne(deps(), clinician, sessionId) : null;
  // The walk comes drawn: what is dangerous stands on the page before this browser can think for itself.
  putKnowledgeHere(digest, currentReleaseFile());
  const kept = await cookies();
  const mode = modeOf(kept.get(modeCookie)?.value);
  const ownFirst = ownFirstOf(kept.get(ownFirstCookie)?.value);
  return (
    <>
      <link rel="preload" as="fetch" href={`/knowledge/${digest}`} crossOrigin="anonymous" />
      {recalled && (
        <OlderKnowledgeNote {...{ recalled }} knowledgeVersion={knowledge.version} catalogue={currentCatalogue()} />
      )}
      <Walk
        session={opened.value}
        {...{ digest, mode, ownFirst }}
        sharing={<ShareControl sessionId={opened.value.id} first={sharing} />}
      />
    </>
  );
}
