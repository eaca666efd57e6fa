import { useMutation } from '@tanstack/react-query';
import { Eye, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Access, Sharing } from '@/server/sharing/schema';
import { useTRPC } from '@/trpc/client';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SegmentedControl } from '../ui/segmented-control';
import { accessWords } from './access-words';

interface ShareDialogProps {
  readonly sessionId: string;
  readonly sharing: Sharing;
  readonly onSharing: (sharing: Sharing) => void;
  readonly onClose: () => void;
}

const options = [
  { value: 'read', label: accessWords.read, icon: <Eye />, tone: 'plain' },
  { value: 'write', label: accessWords.write, icon: <PenLine />, tone: 'plain' },
] as const;

/** Where the owner of a session says who else may read it or write in it. */
export const ShareDialog = ({ sessionId, sharing, onSharing, onClose }: ShareDialogProps) => {
  const { grants, colleagues } = sharing;
  const trpc = useTRPC();
  const [failed, setFailed] = useState(false);
  const done = {
    onSuccess: (reply: { sharing: Sharing }) => {
      onSharing(reply.sharing);
      setFailed(false);
    },
    onError: () => setFailed(true),
  };
  const share = useMutation(trpc.sharing.share.mutationOptions(done));
  const unshare = useMutation(trpc.sharing.unshare.mutationOptions(done));

  const give = (colleagueId: string, name: string, access: Access): void => {
    const onSuccess = (): void => announce(`${name}: ${accessWords[access]}`);
    share.mutate({ sessionId, colleagueId, access }, { onSuccess });
  };
  const take = (colleagueId: string, name: string): void => {
    unshare.mutate({ sessionId, colleagueId }, { onSuccess: () => announce(`No longer shared with ${name}`) });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Share this session"
      description="With colleagues of your clinic who see patients. Taken back, it is closed to them with their next request; what they wrote stays, under their name."
    >
      <ul className="grid divide-y divide-line pb-3">
        {grants.map(({ colleague, access }) => (
          <li key={colleague.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2">
            <span className="font-medium">{colleague.name}</span>
            <div className="flex flex-wrap items-center gap-2">
              <SegmentedControl
                legend={`What ${colleague.name} may do`}
                legendHidden
                fit
                size="sm"
                options={options}
                value={access}
                onValueChange={(next) => give(colleague.id, colleague.name, next)}
              />
              <Button size="sm" onClick={() => take(colleague.id, colleague.name)}>
                Take back
                <span className="sr-only"> from {colleague.name}</span>
              </Button>
            </div>
          </li>
        ))}
        {colleagues.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2">
            <span>{name}</span>
            <div className="flex flex-wrap gap-2">
              {options.map(({ value, label, icon }) => (
                <Button key={value} size="sm" icon={icon} onClick={() => give(id, name, value)}>
                  {label}
                  <span className="sr-only"> (share with {name})</span>
                </Button>
              ))}
            </div>
          </li>
        ))}
        {grants.length + colleagues.length === 0 && (
          <li className="py-2 text-ink-muted">
            Nobody else in your clinic sees patients yet. An administrator can invite them.
          </li>
        )}
      </ul>
      {failed && (
        <p role="alert" className="pb-3 text-error">
          That was not changed: the server did not answer, or the colleague is not there any more. Open this again.
        </p>
      )}
    </Dialog>
  );
};
