import { type ReactNode, useState } from 'react';
import type { Person } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldError } from '../ui/field-error';
import { refusalWords } from './clinic-words';
import { ReasonField } from './reason-field';
import { useProvenChange } from './use-proven-change';

interface PersonDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export const DisableDialog = ({ person, onClose, onDone }: PersonDialogProps) => {
  const trpc = useTRPC();
  const { change, pending, dialog } = useProvenChange(trpc.clinic.disable.mutationOptions());
  return (
    <Confirm
      title={`Disable ${person.name}?`}
      action="Disable"
      pending={pending}
      proof={dialog}
      onClose={onClose}
      onConfirm={(reason, onError) => void change({ clinicianId: person.id, reason }, { onDone, onError })}
    >
      They are signed out at once, on every device, and cannot sign in again until they are enabled. Nothing that they
      recorded is changed; what they own stays theirs.
    </Confirm>
  );
};

export const EndSignInsDialog = ({ person, self, onClose, onDone }: PersonDialogProps & { readonly self: string }) => {
  const trpc = useTRPC();
  const { change, pending, dialog } = useProvenChange(trpc.clinic.endSignIns.mutationOptions());
  return (
    <Confirm
      title={`Sign ${person.id === self ? 'yourself' : person.name} out everywhere?`}
      action="Sign out everywhere"
      pending={pending}
      proof={dialog}
      onClose={onClose}
      onConfirm={(reason, onError) => void change({ clinicianId: person.id, reason }, { onDone, onError })}
    >
      Every open sign-in ends with its next request. What has not been saved yet waits in that browser.
    </Confirm>
  );
};

interface ConfirmProps {
  readonly title: string;
  readonly action: string;
  readonly pending: boolean;
  /** Asks who somebody is, over this dialog, which stays as it was filled in. */
  readonly proof: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string, onError: (error: unknown) => void) => void;
}

const Confirm = ({ title, action, pending, proof, children, onClose, onConfirm }: ConfirmProps) => {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (error: unknown): void => {
    setRefusal(refusalWords(error));
    announce(refusalWords(error));
  };
  return (
    <Dialog
      open
      size="sm"
      title={title}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button variant="danger" loading={pending} onClick={() => onConfirm(reason, refuse)}>
            {action}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="grid gap-4 pb-2">
        <p className="max-w-reading">{children}</p>
        <ReasonField value={reason} onChange={setReason} />
        {refusal && <FieldError id="change-refused">{refusal}</FieldError>}
      </div>
      {proof}
    </Dialog>
  );
};
