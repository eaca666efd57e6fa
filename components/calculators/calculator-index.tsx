'use client';

import { Search } from 'lucide-react';
import { useState } from 'react';
import type { CalculatorOutline } from '@/server/calculators/schema';
import { EmptyState } from '../ui/empty-state';
import { TextField } from '../ui/text-field';
import { TextLink } from '../ui/text-link';
import { groupWords, calculatorWords as words } from './calculator-words';

/** Every calculator by what it is for; a field that narrows the list as one types, in the page alone. */
export const CalculatorIndex = ({ calculators }: { readonly calculators: readonly CalculatorOutline[] }) => {
  const [sought, setSought] = useState('');
  const found = calculators.filter((calculator) => hasWords(calculator, sought));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <div className="grid gap-6">
      <search className="relative max-w-2xl print:hidden">
        <TextField
          label={words.search}
          hint={words.searchHint}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          className="ps-9"
        />
        <Search aria-hidden="true" className="pointer-events-none absolute bottom-2.75 start-3 size-4 text-ink-muted" />
      </search>
      {found.length === 0 && <EmptyState title={words.none} />}
      <div className="gap-x-10 lg:columns-2">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`} className="break-inside-avoid pb-6">
            <h2 id={`group-${group}`} className="border-line-strong border-b pb-1 text-lg">
              {groupWords[group] ?? group}
            </h2>
            <ul>
              {found
                .filter((calculator) => calculator.group === group)
                .map(({ id, href, title, purpose }) => (
                  <li key={id} className="relative grid gap-0.5 border-line border-b py-2 hover:bg-sunken">
                    <TextLink
                      href={href}
                      prefetch={false}
                      className="w-fit font-medium no-underline after:absolute after:inset-0 hover:underline"
                    >
                      {title}
                    </TextLink>
                    <span className="text-sm text-ink-muted">{purpose}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
};

/** Every word that is sought stands somewhere in its names, its group or what it is for. */
const hasWords = ({ title, alsoKnownAs, purpose, group }: CalculatorOutline, sought: string): boolean => {
  const text = plain([title, ...alsoKnownAs, purpose, groupWords[group] ?? ''].join(' '));
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('–', '-').replaceAll('’', "'").toLowerCase().trim();
