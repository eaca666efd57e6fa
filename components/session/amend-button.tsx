'use client';

import { type FormEvent, useState } from 'react';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { type Amended, useAmend } from './use-amend';

const MIN_REASON = 3;
/** What it mostly is: a press instead of a sentence, and it can be said otherwise. */
const usual = ['A result arrived', 'The patient told more', 'An entry was wrong'] as const;

/** Opens a signed session again as another version, with a reason. */
export const AmendButton = (session: Amended) => {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [idempotencyKey, setKey] = useState('');
  const { amend, working, error, setError } = useAmend(session, '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < MIN_REASON) setError('Please give a reason, in a few words');
    else amend(reason, idempotencyKey);
  };
  const toggle = (next: boolean): void => {
    setOpen(next);
    setKey(crypto.randomUUID());
  };
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      trigger={<Button size="sm">Amend…</Button>}
      title="Amend this session"
      description="It opens again as a new version. What was signed stays readable as it is."
    >
      <form onSubmit={submit} noValidate className="grid gap-4 pb-2">
        <div className="grid gap-2">
          <TextField
            label="Reason"
            value={reason}
            error={error}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setReason(event.target.value)}
          />
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">Usual reasons</legend>
            {usual.map((one) => (
              <Button key={one} size="sm" aria-pressed={reason === one} onClick={() => setReason(one)}>
                {one}
              </Button>
            ))}
          </fieldset>
        </div>
        <IdentifierWarning text={reason} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" loading={working}>
            Open version to amend
          </Button>
          <Button onClick={() => toggle(false)}>Leave it signed</Button>
        </div>
      </form>
    </Dialog>
  );
};
