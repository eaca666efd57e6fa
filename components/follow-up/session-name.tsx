import type { NamedSession } from '@/server/follow-up/schema';
import type { Catalogue } from '@/server/library/schema';
import { patientWords } from '../session/patient-words';
import { nameIn } from '../session/reading-words';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';

interface SessionNameProps {
  readonly session: NamedSession;
  readonly catalogue: Catalogue;
  readonly headingLevel?: 2 | 3;
}

/** Which session it is: by the clinician's own reference first, then by the complaint. */
export const SessionName = ({ session, catalogue, headingLevel = 2 }: SessionNameProps) => {
  const { sessionId, localReference, complaints, signed, demonstration } = session;
  const Heading = `h${headingLevel}` as const;
  const complaint = complaints.map((id) => nameIn(catalogue, id)).join(', ') || 'No complaint yet';
  return (
    <div className="grid gap-0.5">
      <Heading className="text-lg">
        <TextLink href={signed ? `/sessions/${sessionId}/review` : `/sessions/${sessionId}`}>
          {localReference ?? complaint}
        </TextLink>
      </Heading>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-muted">
        {[localReference && complaint, patientWords(session)].filter(Boolean).join(' · ')}
        <Badge>{signed ? 'signed' : 'open'}</Badge>
        {demonstration && <Badge tone="info">demonstration</Badge>}
      </p>
    </div>
  );
};
