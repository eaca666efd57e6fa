import { type FormEvent, useState } from 'react';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

const MIN_REASON = 3;

interface SetAsideDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

/** A red flag leaves the banner only with a reason, which stays on the record. */
export const SetAsideDialog = (props: SetAsideDialogProps) => {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim().length < MIN_REASON) setError('Please give a reason, in a few words');
    else props.onReason(reason.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={`Set aside: ${props.title}`}
      description="It leaves the banner but stays on the record, with your reason."
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          label="Reason"
          value={reason}
          error={error}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        <IdentifierWarning text={reason} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            Set aside
          </Button>
          <Button onClick={props.onClose}>Keep it</Button>
        </div>
      </form>
    </Dialog>
  );
};
