'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { libraryWords } from './words';

/** Long enough to let a word be finished, short enough to feel at once. */
const PAUSE_MS = 140;

/** A plain form that asks for the page again; where scripts run, results come while typing. */
export const SearchField = ({ query }: { readonly query: string }) => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => () => clearTimeout(timer.current), []);
  // Back and forward change the words; what is being typed is left alone.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = query;
  }, [query]);

  const seek = (typed: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const words = typed.trim();
      const address = words === '' ? '/library' : `/library?q=${encodeURIComponent(words)}`;
      startTransition(() => router.replace(address, { scroll: false }));
    }, PAUSE_MS);
  };

  return (
    <Form action="/library" role="search" className="grid max-w-2xl gap-1 print:hidden">
      <label htmlFor="q" className="w-fit font-medium">
        {libraryWords.searchLabel}
      </label>
      <p id="q-hint" className="text-sm text-ink-muted">
        {libraryWords.searchHint}
      </p>
      <div className="flex gap-2">
        <div className="relative flex-1">
          <Search
            aria-hidden="true"
            className={cx(
              'pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-muted',
              pending && 'animate-breathe',
            )}
          />
          <input
            ref={field}
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            onChange={(event) => seek(event.target.value)}
            aria-describedby="q-hint"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            className="field ps-9"
          />
        </div>
        <Button type="submit">{libraryWords.search}</Button>
      </div>
    </Form>
  );
};
