import { timeWords } from '../numbers/time-text';
import { TextLink } from '../ui/text-link';

interface RelatedSessionsProps {
  readonly id: string;
  /** `here` unless it was removed since, or is the session of a file that came from elsewhere. */
  readonly follows: { readonly from: string; readonly startedAt: string; readonly here: boolean } | null;
  readonly followUps: readonly { readonly id: string; readonly createdAt: string }[];
}

/** The session that this one follows, and those that follow it, each with the way to it and to a comparison. */
export const RelatedSessions = ({ id, follows, followUps }: RelatedSessionsProps) => {
  if (!follows && followUps.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm">
      {follows?.here && (
        <li>
          Follows{' '}
          <TextLink href={`/sessions/${follows.from}/review`}>the session of {timeWords(follows.startedAt)}</TextLink> ·{' '}
          <TextLink href={`/sessions/compare?a=${follows.from}&b=${id}`}>compare with it</TextLink>
        </li>
      )}
      {follows && !follows.here && (
        <li>Follows a session of {timeWords(follows.startedAt)}, which is not kept here.</li>
      )}
      {followUps.map((one) => (
        <li key={one.id}>
          Followed up by{' '}
          <TextLink href={`/sessions/${one.id}/review`}>the session of {timeWords(one.createdAt)}</TextLink> ·{' '}
          <TextLink href={`/sessions/compare?a=${id}&b=${one.id}`}>compare with it</TextLink>
        </li>
      ))}
    </ul>
  );
};
