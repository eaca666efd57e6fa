'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/react';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

interface AmendButtonProps {
  readonly sessionId: string;
  readonly lastEventNumber: number;
  readonly knowledgeVersion: string;
  /** What is pressed. */
  readonly label?: string;
  /** What it is about, for whoever does not see where it stands. */
  readonly about?: string;
  /** Where it leads on the page of the walk. */
  readonly to?: `#${string}`;
  /** What is offered as the reason, and can be changed. */
  readonly because?: string;
}

const MIN_REASON = 3;

/** Opens a signed session again as another version, with a reason. */
export const AmendButton = ({ sessionId, lastEventNumber, knowledgeVersion, ...look }: AmendButtonProps) => {
  const { label = 'Amend…', about, to = '', because = '' } = look;
  const trpc = useTRPC();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(because);
  const [error, setError] = useState<string | null>(null);
  // One for each opening of the form: pressed twice, or again after a lost reply, it amends once.
  const [idempotencyKey, setKey] = useState('');
  const amend = useMutation(
    trpc.sessions.record.mutationOptions({
      retry: 2,
      onSuccess: () => router.push(`/sessions/${sessionId}${to}`),
      onError: () => setError('It could not be opened again: the server did not answer, or it was changed meanwhile'),
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < MIN_REASON) {
      setError('Please give a reason, in a few words');
      return;
    }
    setError(null);
    const entry = { type: 'session_amended', reason } as const;
    amend.mutate({ sessionId, lastEventNumber, idempotencyKey, knowledgeVersion, entry });
  };
  const toggle = (next: boolean): void => {
    setOpen(next);
    setKey(crypto.randomUUID());
  };
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      trigger={
        <Button size="sm">
          {label}
          {about && <span className="sr-only"> {about}</span>}
        </Button>
      }
      title="Amend this session"
      description="It opens again as a new version. What was signed stays readable as it is."
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
          <Button type="submit" variant="primary" loading={amend.isPending || amend.isSuccess}>
            Open version to amend
          </Button>
          <Button onClick={() => toggle(false)}>Leave it signed</Button>
        </div>
      </form>
    </Dialog>
  );
};
