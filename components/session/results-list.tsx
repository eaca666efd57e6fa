'use client';

import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Case, KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { resultWords } from './answer-words';
import { ResultEntry } from './lazy-parts';
import { nameIn } from './reading-words';
import { ResultMeaning } from './result-meaning';
import { onResultRequest } from './result-request';

interface ResultsListProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
}

/** Results entered so far; and a way to enter one that nobody suggested, such as what the patient brought along. */
export const ResultsList = ({ base, patient, catalogue, state, act }: ResultsListProps) => {
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const entry = useRef<HTMLElement>(null);
  const items = useMemo(
    () =>
      Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs, specimen }]) => ({
        id,
        label: name,
        synonyms: alsoKnownAs,
        note: specimen,
      })),
    [catalogue],
  );
  const results = Object.entries(state.results);
  const close = (): void => {
    setChosen(null);
    setAdding(false);
    entry.current?.focus();
  };
  useEffect(() => {
    // A list of results outstanding leads here. The address after # stays in this browser (SEC-19).
    const sought = /^#result-([a-z0-9-]+)$/.exec(window.location.hash)?.[1];
    if (sought === undefined || !(sought in catalogue.investigations)) return;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    setAdding(true);
    setChosen(sought);
    entry.current?.scrollIntoView({ block: 'center' });
    entry.current?.focus();
  }, [catalogue]);
  useEffect(() => onResultRequest(() => setAdding(true)), []);
  return (
    <section id="walk-results" ref={entry} tabIndex={-1} aria-label="Results" className="grid gap-2 outline-none">
      {results.length > 0 && (
        <dl className="grid">
          {results.map(([id, result]) => (
            <div key={id} className="flex flex-wrap items-center justify-between gap-x-3 border-line border-b py-1.5">
              <dt>{nameIn(catalogue, id)}</dt>
              <dd className="flex items-center gap-1">
                <strong>{resultWords(catalogue, id, result, state.reported[id])}</strong>
                <Button size="sm" variant="quiet" onClick={() => act({ type: 'result_withdrawn', investigation: id })}>
                  Take back<span className="sr-only"> the result of {nameIn(catalogue, id)}</span>
                </Button>
              </dd>
              <ResultMeaning {...{ base, catalogue, patient }} id={id} />
            </div>
          ))}
        </dl>
      )}
      {adding ? (
        <div className="grid gap-2">
          <Combobox
            label="Which investigation?"
            items={items}
            autoFocus={chosen === null}
            placeholder="For example: calprotectin"
            onSelect={({ id }) => setChosen(id)}
          />
          {chosen && (
            <ResultEntry
              key={chosen}
              {...{ base, catalogue, patient, state, act }}
              investigation={chosen}
              onEntered={close}
            />
          )}
          <div>
            <Button size="sm" variant="quiet" onClick={close}>
              Not now
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
            Enter a result
          </Button>
        </div>
      )}
    </section>
  );
};
