import { useState } from 'react';
import type { Person, Role } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { refusalWords } from './clinic-words';
import { ReasonField } from './reason-field';
import { RoleFields } from './role-fields';
import { rolesText } from './role-words';
import { useProvenChange } from './use-proven-change';

interface RolesDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** What somebody may do from their next request on. */
export const RolesDialog = ({ person, onClose, onDone }: RolesDialogProps) => {
  const trpc = useTRPC();
  const [chosen, setChosen] = useState<readonly Role[]>(person.roles);
  const [error, setError] = useState<string>();
  const [reason, setReason] = useState('');
  const { change, pending, dialog } = useProvenChange(trpc.clinic.setRoles.mutationOptions());

  const save = (): void => {
    if (chosen.length === 0) {
      setError('Choose at least one role, or disable the account');
      return;
    }
    const outcome = {
      onDone: () => {
        onDone(`${person.name} is now: ${rolesText(chosen)}.`);
        onClose();
      },
      onError: (refusal: unknown) => setError(refusalWords(refusal)),
    };
    void change({ clinicianId: person.id, roles: [...chosen], reason }, outcome);
  };

  return (
    <Dialog
      open
      title={`Roles of ${person.name}`}
      description="They count from the next request on. Sessions that somebody owns stay theirs, and open again with the role."
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button variant="primary" loading={pending} onClick={save}>
            Save roles
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="grid gap-4 pb-1">
        <RoleFields id="person-roles" chosen={chosen} onChange={setChosen} error={error} />
        <ReasonField value={reason} onChange={setReason} />
      </div>
      {dialog}
    </Dialog>
  );
};
