'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

interface DueDayButtonProps {
  readonly sessionId: string;
  readonly investigation: string;
  readonly name: string;
  readonly dueOn: string | null;
  /** It is a day that was set already. */
  readonly set: boolean;
}

/** Another day for a result than the one worked out from the usual wait, and the way back to that. */
export const DueDayButton = ({ sessionId, investigation, name, dueOn, set }: DueDayButtonProps) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(dueOn ?? '');
  const [error, setError] = useState<string | null>(null);
  const keep = useMutation(
    trpc.followUp.expectResult.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        announce(`The day for ${name} is kept`);
        router.refresh();
      },
      onError: () => setError('It could not be kept. Is it a day within five years?'),
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setError(day === '' ? 'Please give a day' : null);
    if (day !== '') keep.mutate({ sessionId, investigation, expectedOn: day });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="quiet">
          Set day<span className="sr-only"> for {name}</span>
        </Button>
      }
      title={`When is the result due? ${name}`}
      description="A note for your work list. It changes nothing in the session."
    >
      <form onSubmit={submit} noValidate className="grid gap-4 pb-2">
        <TextField
          label="Due on"
          type="date"
          value={day}
          error={error}
          onChange={(event) => setDay(event.target.value)}
          className="w-auto!"
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" loading={keep.isPending}>
            Keep this day
          </Button>
          {set && (
            <Button
              disabled={keep.isPending}
              onClick={() => keep.mutate({ sessionId, investigation, expectedOn: null })}
            >
              Back to the usual wait
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
