'use client';

import { useMutation } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '@/trpc/client';
import { Button } from '../ui/button';
import { FieldFrame, useFieldWiring } from '../ui/field-frame';
import { listWords } from './list-words';

interface WordsFieldProps {
  /** What is sought now. */
  readonly text: string;
  readonly onSought: (words: string | null, text: string) => void;
}

/** Sends the words in the body of a request; what comes back is an id, and that alone goes into the address (SEC-19). */
export const WordsField = ({ text, onSought }: WordsFieldProps) => {
  const trpc = useTRPC();
  const [typed, setTyped] = useState(text);
  const seek = useMutation(
    trpc.filters.seekWords.mutationOptions({
      onSuccess: ({ words }, sent) => {
        if (words) onSought(words, sent.text);
      },
    }),
  );
  const error = seek.isError ? listWords.failedNote : seek.data?.words === null ? listWords.nothingToSeek : undefined;
  const wiring = useFieldWiring({ hint: listWords.wordsHint, error });
  const clear = (): void => {
    setTyped('');
    seek.reset();
    onSought(null, '');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted === '') clear();
    else seek.mutate({ text: wanted });
  };
  return (
    <search>
      {/* Posted, so that without a script nothing typed would end up in the address. */}
      <form method="post" onSubmit={submit}>
        <FieldFrame label={listWords.words} hint={listWords.wordsHint} error={error} id={wiring.id}>
          <span className="flex gap-2">
            <span className="relative block flex-1">
              <input
                {...wiring}
                type="text"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                autoComplete="off"
                spellCheck={false}
                enterKeyHint="search"
                maxLength={200}
                className="field pe-9"
              />
              {(typed || text) && (
                <button
                  type="button"
                  onClick={clear}
                  className="absolute end-0 top-0 grid h-full min-w-control place-items-center rounded-md text-ink-muted hover:text-ink"
                >
                  <X aria-hidden="true" className="size-4" />
                  <span className="sr-only">{listWords.clearWords}</span>
                </button>
              )}
            </span>
            <Button type="submit" iconOnly icon={<Search aria-hidden="true" />} loading={seek.isPending}>
              {listWords.search}
            </Button>
          </span>
        </FieldFrame>
      </form>
    </search>
  );
};
