import { type FormEvent, useState } from 'react';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextField } from '../ui/text-field';
import { EntryList } from './entry-list';
import type { Place } from './places';

interface ClosedElsewhereProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  /** What was entered here and is not in the signed version. */
  readonly places: readonly Place[];
  readonly onAmend: (reason: string) => void;
}

const SHORTEST = 3;

/** The session was signed elsewhere: what was entered here can go into another version of it. */
export const ClosedElsewhere = ({ catalogue, state, places, onAmend }: ClosedElsewhereProps) => {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < SHORTEST) setProblem('Please give a reason, in a few words');
    else onAmend(reason);
  };
  return (
    <Card title="Not in the signed version">
      <form onSubmit={submit} noValidate className="grid gap-4">
        <EntryList {...{ catalogue, state, places }} />
        <TextField
          label="Why the session is amended"
          hint="The signed version stays as it is. This begins another one, with what is listed here."
          value={reason}
          maxLength={500}
          error={problem}
          onChange={(event) => setReason(event.target.value)}
        />
        <IdentifierWarning text={reason} />
        <p>
          <Button type="submit" variant="primary">
            Amend the session and add it
          </Button>
        </p>
      </form>
    </Card>
  );
};
