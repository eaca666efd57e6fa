'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

interface NotNeededButtonProps {
  readonly sessionId: string;
  readonly investigation: string;
  readonly name: string;
  readonly signed: boolean;
}

const MIN_REASON = 3;

/** Takes an investigation off the work list, with a reason: the session then says that it was declined, and why. */
export const NotNeededButton = ({ sessionId, investigation, name, signed }: NotNeededButtonProps) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const decline = useMutation(
    trpc.followUp.notNeeded.mutationOptions({
      onSuccess: ({ reopened }) => {
        setOpen(false);
        announce(`${name} is declined, with your reason`);
        if (reopened) router.push(`/sessions/${sessionId}`);
        else router.refresh();
      },
      onError: () =>
        setError('It could not be recorded: the server did not answer, or the session was changed meanwhile'),
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const tooShort = reason.trim().length < MIN_REASON;
    setError(tooShort ? 'Please give a reason, in a few words' : null);
    if (!tooShort) decline.mutate({ sessionId, investigation, reason });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="quiet">
          Not needed…<span className="sr-only"> {name}</span>
        </Button>
      }
      title={`No longer needed: ${name}`}
      description={
        signed
          ? 'This session is signed. It opens again as a new version with this reason, for you to sign; the signed one stays.'
          : 'The session will say that it was declined, with your reason.'
      }
    >
      <form onSubmit={submit} noValidate className="grid gap-4 pb-2">
        <TextField
          label="Reason"
          value={reason}
          error={error}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
        <IdentifierWarning text={reason} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" loading={decline.isPending}>
            {signed ? 'Decline and open the session' : 'Decline'}
          </Button>
          <Button onClick={() => setOpen(false)}>Keep waiting</Button>
        </div>
      </form>
    </Dialog>
  );
};
