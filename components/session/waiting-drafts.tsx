import { usePathname } from 'next/navigation';
import { TextLink } from '../ui/text-link';

/** What was entered here and could not be saved by then: opening the session saves it, or asks where it has to. */
export const WaitingDrafts = ({ sessions }: { readonly sessions: readonly string[] }) => {
  const path = usePathname();
  const elsewhere = sessions.filter((id) => path !== `/sessions/${id}`);
  if (elsewhere.length === 0) return null;
  return (
    <div role="status" className="mb-5 rounded-lg border border-line-strong bg-surface px-4 py-2.5 print:hidden">
      {elsewhere.length === 1
        ? 'Something you entered in this browser is not saved yet: '
        : `Something you entered in ${elsewhere.length} sessions in this browser is not saved yet: `}
      {elsewhere.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TextLink href={`/sessions/${id}?unsaved=1`}>
            {elsewhere.length === 1 ? 'open the session' : `session ${index + 1}`}
          </TextLink>
        </span>
      ))}
    </div>
  );
};
