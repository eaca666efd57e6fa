'use client';

import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { HandoutKind, HandoutListed } from '@/server/library/handouts/schema';
import { TextField } from '../ui/text-field';
import { TextLink } from '../ui/text-link';
import { gradeText, handoutWords, kindWords } from './handout-words';

const kinds: readonly HandoutKind[] = ['topics', 'conditions', 'investigations'];

/** Every sheet, narrowed while one types. What is typed stays in the field: a name is no part of the address. */
export const HandoutList = ({ handouts }: { readonly handouts: readonly HandoutListed[] }) => {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean);
  const found = handouts.filter(({ label, names }) => {
    const text = `${label.toLowerCase()} ${names}`;
    return words.every((word) => text.includes(word));
  });
  return (
    <div className="grid gap-6">
      <search className="relative max-w-2xl print:hidden">
        <TextField
          label={handoutWords.filter}
          hint={handoutWords.filterHint}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          className="ps-9"
        />
        <Search aria-hidden="true" className="pointer-events-none absolute start-3 bottom-2.75 size-4 text-ink-muted" />
      </search>
      <p role="status" className="sr-only">
        {words.length > 0 && `${found.length} of ${handouts.length}`}
      </p>
      {found.length === 0 && <p>{handoutWords.none}</p>}
      {kinds.map((kind) => {
        const group = found.filter((handout) => handout.kind === kind);
        return (
          group.length > 0 && (
            <section key={kind} aria-labelledby={kind} className="grid gap-2">
              <h2 id={kind} className="text-xl">
                {kindWords[kind]} <span className="font-normal text-ink-muted">{group.length}</span>
              </h2>
              <ul className="gap-x-10 border-line-strong border-t md:columns-2 xl:columns-3">
                {group.map(({ href, label, clinical, grade }) => (
                  <li
                    key={href}
                    className="relative flex min-h-target break-inside-avoid items-baseline justify-between gap-3 border-line border-b py-1.5 hover:bg-sunken"
                  >
                    <span className="grid">
                      <TextLink
                        href={href}
                        prefetch={false}
                        className="no-underline after:absolute after:inset-0 hover:underline"
                      >
                        {label}
                      </TextLink>
                      {clinical && <span className="text-sm text-ink-muted">{clinical}</span>}
                    </span>
                    <span className="figures shrink-0 text-sm text-ink-muted">
                      {handoutWords.gradeShort} {gradeText(grade)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
};
