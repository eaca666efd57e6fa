'use client';

import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Case, engineVersion, type KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { useClinicianId } from '@/trpc/react';
import { formatDate } from '../evidence/figure-words';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CopyText } from '../ui/copy-text';
import { resultWords } from './answer-words';
import { type Counted, countedBack } from './counted-back';
import { keepOrderDraft, loadOrderDraft, nothingPlanned, type OrderDraft, withEarlier } from './order-draft';
import { OrderSheet } from './order-sheet';
import { orderGroups, orderText } from './order-text';
import { ResultEntry } from './result-entry';

interface OrderListProps {
  readonly sessionId: string;
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
  /** In the order in which they were chosen. */
  readonly chosen: readonly string[];
}

/** What was chosen, by sample and visit, with its preparation to tick off; to copy or to print; and what came back. */
export const OrderList = ({ sessionId, base, catalogue, patient, state, act, chosen }: OrderListProps) => {
  const [entering, setEntering] = useState<string | null>(null);
  const [printing, print] = usePrinting();
  const today = new Date().toISOString().slice(0, 10);
  const [{ dates, ticked }, plan] = useOrderDraft(sessionId);
  const groups = orderGroups(catalogue, chosen);
  const versions = { engine: engineVersion, knowledge: base.version };
  return (
    <section aria-label="Order list" className="grid gap-3 rounded-md border border-accent-line bg-raised p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold">
          Order list <span className="font-normal text-ink-muted">· {chosen.length} chosen</span>
        </h3>
        <div className="flex flex-wrap items-center gap-1.5 print:hidden">
          <CopyText text={orderText(groups, dates, versions)} size="sm" />
          <Button size="sm" variant="quiet" icon={<Printer aria-hidden="true" />} onClick={print}>
            Print
          </Button>
        </div>
      </div>
      {groups.map(({ id, name, investigations, preparation }) => (
        <div key={id} className="grid gap-1 border-line border-t pt-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h4 className="text-sm font-semibold">{name}</h4>
            <label className="flex items-center gap-2 text-sm text-ink-muted">
              Planned for
              <input
                type="date"
                value={dates[id] ?? ''}
                onChange={(event) => plan({ dates: { [id]: event.target.value } })}
                className="field min-h-control-sm! w-auto! py-1! text-sm print:hidden"
              />
              {/* With the whole walk on paper too a day is written as those counted back from it. */}
              <span className="hidden font-medium text-ink print:inline">
                {dates[id] ? formatDate(dates[id]) : '____________'}
              </span>
            </label>
          </div>
          {dates[id] !== undefined && dates[id] !== '' && dates[id] < today && (
            <p className="text-end text-sm font-medium text-error">This day is past.</p>
          )}
          <ul className="grid">
            {investigations.map(({ id: investigation, name }) => {
              const result = state.results[investigation];
              return (
                <li key={investigation}>
                  <div className="flex flex-wrap items-center justify-between gap-x-4">
                    <span className="before:me-2 before:text-ink-muted before:content-['–']">
                      {name}
                      {result && (
                        <strong className="ms-2 font-semibold">
                          {resultWords(catalogue, investigation, result, state.reported[investigation])}
                        </strong>
                      )}
                    </span>
                    <span className="ms-auto print:hidden">
                      <Button
                        size="sm"
                        variant="quiet"
                        aria-expanded={entering === investigation}
                        onClick={() => setEntering(entering === investigation ? null : investigation)}
                      >
                        {result ? 'Change result' : 'Enter result'}
                        <span className="sr-only"> of {name}</span>
                      </Button>
                    </span>
                  </div>
                  {entering === investigation && (
                    <div className="pt-1 pb-3">
                      <ResultEntry
                        {...{ base, catalogue, patient, state, act, investigation }}
                        onEntered={() => setEntering(null)}
                      />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
          {preparation.length > 0 && (
            <div className="text-sm">
              {preparation.map(({ line, before }) => (
                <div key={line}>
                  <Checkbox
                    label={line}
                    checked={ticked[line] ?? false}
                    onChange={(event) => plan({ ticked: { [line]: event.target.checked } })}
                  />
                  <CountedBackLines counted={countedBack(dates[id] ?? '', before)} today={today} />
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
      {printing && <OrderSheet {...{ groups, dates, today, versions }} />}
    </section>
  );
};

/** Whether a sheet is to be printed, and what prints it: it is on the page only for as long as that takes. */
const usePrinting = (): readonly [boolean, () => void] => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const print = (): void => {
    flushSync(() => setPrinting(true));
    window.print();
  };
  return [printing, print];
};

/** What has to hold from which day on; a day that has gone by leaves less time than the test asks for. */
const CountedBackLines = ({ counted, today }: { readonly counted: readonly Counted[]; readonly today: string }) => (
  <ul className="ps-7 text-ink-muted empty:hidden">
    {counted.map(({ day, when, what }) => (
      <li key={what}>
        {day === null ? (
          when
        ) : (
          <>
            from <time dateTime={day}>{formatDate(day)}</time>
          </>
        )}
        : {what}
        {day !== null && day < today && <strong className="font-medium text-error"> · should have begun</strong>}
      </li>
    ))}
  </ul>
);

/** What was planned, from before a reload too; what has been entered since then goes before it. */
const useOrderDraft = (sessionId: string) => {
  const owner = useClinicianId();
  const [earlier, setEarlier] = useState<OrderDraft | null>(null);
  const [own, setOwn] = useState<OrderDraft | null>(null);
  const draft = useMemo(() => withEarlier(earlier ?? nothingPlanned, own ?? nothingPlanned), [earlier, own]);
  useEffect(() => {
    void loadOrderDraft(owner, sessionId).then(setEarlier);
  }, [owner, sessionId]);
  useEffect(() => {
    // What was kept is read before anything is written over it.
    if (earlier && own) keepOrderDraft(owner, sessionId, draft);
  }, [owner, sessionId, earlier, own, draft]);
  const plan = (change: Partial<OrderDraft>): void =>
    setOwn((now) => withEarlier(now ?? nothingPlanned, { ...nothingPlanned, ...change }));
  return [draft, plan] as const;
};
