import type { NamedSession } from '@/server/follow-up/schema';
import { patientWords } from '../session/patient-words';
import { SharedBadge } from '../sharing/shared-badge';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';

interface SessionNameProps {
  readonly session: NamedSession;
  readonly name: (id: string) => string;
}

/** Which session it is: by the clinician's own reference first, then by the complaint. */
export const SessionName = ({ session, name }: SessionNameProps) => {
  const { sessionId, localReference, complaints, signed, demonstration, shared } = session;
  const complaint = complaints.map(name).join(', ') || 'No complaint yet';
  return (
    <div className="grid content-start gap-0.5">
      <h2 className="text-lg">
        <TextLink href={signed ? `/sessions/${sessionId}/review` : `/sessions/${sessionId}`}>
          {localReference ?? complaint}
        </TextLink>
      </h2>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
        {[localReference && complaint, patientWords(session)].filter(Boolean).join(' · ')}
        <Badge>{signed ? 'signed' : 'open'}</Badge>
        {demonstration && <Badge tone="info">demonstration</Badge>}
        <SharedBadge shared={shared} />
      </p>
    </div>
  );
};
