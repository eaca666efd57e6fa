'use client';

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ProblemKind, type ProblemPlace, problemKinds } from '@/server/problems/schema';
import { useTRPC } from '@/trpc/client';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { FieldError } from '../ui/field-error';
import { TextArea } from '../ui/text-field';
import { problemKindWords } from './problem-words';

const SESSION = /^\/sessions\/(ses_[0-9a-f-]+)/;
const MIN_WORDS = 3;

interface ReportDialogProps {
  readonly place: ProblemPlace;
  readonly onClose: () => void;
}

/** What is wrong, in one press; words only when they are asked for, with what becomes of them. */
export const ReportDialog = ({ place, onClose }: ReportDialogProps) => {
  const trpc = useTRPC();
  const sessionId = SESSION.exec(window.location.pathname)?.[1] ?? null;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<ProblemKind | null>(null);
  const [ticked, setTicked] = useState(false);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const report = useMutation(
    trpc.problems.report.mutationOptions({ retry: 2, onSuccess: () => announce('The report is kept.') }),
  );
  const wordsMissing = ticked && text.trim().length < MIN_WORDS;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!kind || wordsMissing) return;
    report.mutate({ idempotencyKey, kind, place, sessionId, words: ticked ? { text, mayBeClinical: true } : null });
  };
  if (report.isSuccess) {
    return (
      <Dialog
        open
        size="sm"
        onOpenChange={(open) => !open && onClose()}
        title="Thank you: the report is kept"
        description="It stands in the inbox, with the versions of app, engine and content."
        actions={
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        }
      >
        <p>
          <a className="text-accent underline underline-offset-3" href="/about/problems">
            Open the inbox
          </a>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Report a problem"
      description={`Kept with it: the place, the versions${sessionId ? ', and the number of this session' : ''}. Nothing that was entered about the patient.`}
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <fieldset className="grid" aria-describedby={tried && !kind ? 'report-kind-error' : undefined}>
          <legend className="pb-1 font-medium">What is wrong?</legend>
          {tried && !kind && <FieldError id="report-kind-error">Choose what is wrong</FieldError>}
          {problemKinds.map((value) => (
            <label key={value} className="flex min-h-control-sm items-center gap-2.5">
              <input
                type="radio"
                name="kind"
                checked={kind === value}
                onChange={() => setKind(value)}
                className="size-5 shrink-0 accent-accent"
              />
              {problemKindWords[value]}
            </label>
          ))}
        </fieldset>
        <Checkbox
          label="Add words of my own"
          hint="They are kept as you write them, and read by whoever looks after the inbox. Name nobody, and leave out what is not needed."
          checked={ticked}
          onChange={(event) => setTicked(event.target.checked)}
        />
        {ticked && (
          <>
            <TextArea
              label="What you noticed"
              value={text}
              maxLength={2000}
              error={tried && wordsMissing ? 'Please say it in a few words, or take the tick away' : null}
              onChange={(event) => setText(event.target.value)}
            />
            <IdentifierWarning text={text} />
          </>
        )}
        {report.isError && <p role="alert">It could not be kept: the server did not answer. Try again.</p>}
        <div className="flex gap-2 pb-2">
          <Button type="submit" variant="primary" loading={report.isPending}>
            Send
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
};
