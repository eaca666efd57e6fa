'use client';

import { type FormEvent, useState } from 'react';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

const MIN_REASON = 3;

/** A reason, kept with the decision. */
export const DeclineForm = ({ onReason }: { readonly onReason: (reason: string) => void }) => {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < MIN_REASON) setError('Please give a reason, in a few words');
    else onReason(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="mt-2 flex flex-wrap items-end gap-2 border-line border-t pt-2.5">
      <div className="min-w-56 flex-1">
        <TextField
          label="Why not"
          value={reason}
          error={error}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        <IdentifierWarning text={reason} />
      </div>
      <Button type="submit" size="sm">
        Decline
      </Button>
    </form>
  );
};
