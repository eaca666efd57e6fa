'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { cleanText } from '@/server/sessions/clean-text';
import { useTRPC } from '@/trpc/client';
import { useClinicianId } from '@/trpc/react';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-field';
import { keepNoteDraft, loadNoteDraft, type NoteDraft } from './note-draft';

interface NoteEditorProps {
  readonly session: { readonly id: string; readonly lastEventNumber: number; readonly closedAt: string | null };
  /** As it is written from the session. */
  readonly written: string;
  /** The one that was kept as the session’s note, if that is one. */
  readonly kept: string | null;
  /** Of the release that new entries are recorded with. */
  readonly knowledgeVersion: string;
}

/** The lines that somebody has written; what the session says itself needs no looking through. */
const addedTo = (written: string, text: string): string => {
  const own = new Set(written.split('\n'));
  return text
    .split('\n')
    .filter((line) => !own.has(line))
    .join('\n');
};

const LONGEST = 10_000;
const PAUSE_MS = 400;

/**
 * The consultation note, to be changed and copied. What is changed is the clinician’s and is stored only when they say so;
 * until then a reload does not lose it, and leaving asks first.
 */
export const NoteEditor = ({ session, written, kept, knowledgeVersion }: NoteEditorProps) => {
  const begun = kept ?? written;
  /** What somebody has made of it; `null` while it is as the session says it, and goes on saying it. */
  const [own, setOwn] = useState<NoteDraft | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = own?.text ?? begun;
  const edited = text !== begun;
  // A result or an outcome that came meanwhile is not in what was changed before.
  const behind = edited && own !== null && own.begun !== begun;
  const { id } = session;
  const owner = useClinicianId();

  // What was being written before a reload.
  useEffect(() => {
    void loadNoteDraft(owner, id).then((draft) => {
      if (draft !== null) setOwn(draft);
      setReady(true);
    });
  }, [owner, id]);

  useEffect(() => {
    // What was kept is read before anything is written over it.
    if (!ready) return;
    const draft = edited ? own : null;
    const timer = setTimeout(() => void keepNoteDraft(owner, id, draft), PAUSE_MS);
    const leaving = (event: BeforeUnloadEvent): void => {
      void keepNoteDraft(owner, id, draft);
      if (edited) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [owner, id, own, edited, ready]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied');
    } catch {
      field.current?.select();
      say('This browser does not let the page copy. The text is selected: copy it with your keyboard.');
    }
  };
  const say = (words: string): void => {
    setSaid(words);
    announce(words);
  };

  // One key, wherever the focus is on the page.
  const copyNow = useRef(copy);
  useEffect(() => {
    copyNow.current = copy;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyC') return;
      event.preventDefault();
      void copyNow.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  return (
    <div className="grid gap-3">
      <TextArea
        ref={field}
        label="Consultation note"
        hint="Written from the session. Change it as you like: it is not stored unless you save it."
        value={text}
        rows={14}
        // Waking up puts the field back to what the page was made with, and what was kept replaces that: neither may meet typing.
        readOnly={!ready}
        className="max-h-[32rem] font-mono text-sm"
        onChange={(event) => {
          setOwn({ text: event.target.value, begun: own ? own.begun : begun });
          setSaid(null);
        }}
      />
      <IdentifierWarning text={addedTo(written, text)} />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" aria-keyshortcuts="Alt+C" onClick={() => void copy()}>
          Copy note
        </Button>
        <span className="me-2 text-sm text-ink-muted">or Alt + C</span>
        {!session.closedAt && (
          <SaveNote
            {...{ session, text, knowledgeVersion }}
            onSaid={say}
            onSaved={() => void keepNoteDraft(owner, id, null)}
          />
        )}
        {text !== written && (
          <Button variant="quiet" onClick={() => setOwn(kept === null ? null : { text: written, begun })}>
            Write it anew
          </Button>
        )}
      </div>
      {behind && (
        <p role="status" className="text-soon">
          The session has changed since you began to change this note: what came later is not in it. “Write it anew”
          takes what the session says now.
        </p>
      )}
      <p className="min-h-5 text-sm text-ink-muted">
        {said ??
          (edited
            ? 'Changed, not saved.'
            : session.closedAt
              ? 'The session is finished: copy the note, it can no longer be saved in it.'
              : '')}
      </p>
    </div>
  );
};

interface SaveNoteProps extends Pick<NoteEditorProps, 'session' | 'knowledgeVersion'> {
  readonly text: string;
  readonly onSaid: (words: string) => void;
  readonly onSaved: () => void;
}

/** Keeps the text as the session’s note. Pressing again after a lost reply saves it once. */
const SaveNote = ({ session, text, knowledgeVersion, onSaid, onSaved }: SaveNoteProps) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [attempt, setAttempt] = useState({ text: '', key: '' });
  const save = useMutation(
    trpc.sessions.record.mutationOptions({
      onSuccess: () => {
        onSaid('Saved as the session’s note');
        onSaved();
        router.refresh();
      },
      onError: () =>
        onSaid('Not saved: the server did not take it. Reload the page and try again; your text stays here.'),
    }),
  );
  const press = (): void => {
    if (text.length > LONGEST) {
      onSaid(
        `A note holds ${LONGEST.toLocaleString('en')} characters; this one has ${text.length.toLocaleString('en')}.`,
      );
      return;
    }
    const key = attempt.text === text ? attempt.key : crypto.randomUUID();
    setAttempt({ text, key });
    save.mutate({
      sessionId: session.id,
      lastEventNumber: session.lastEventNumber,
      idempotencyKey: key,
      knowledgeVersion,
      entry: { type: 'note_written', text: cleanText(text) },
    });
  };
  return (
    <Button loading={save.isPending} onClick={press}>
      Save as the session’s note
    </Button>
  );
};
