'use client';

import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Catalogue } from '@/server/library/schema';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CopyText } from '../ui/copy-text';
import { orderGroups, orderText } from './order-text';

interface OrderListProps {
  readonly catalogue: Catalogue;
  /** In the order in which they were chosen. */
  readonly chosen: readonly string[];
}

/** What was chosen, by sample and visit, with its preparation to tick off; to copy or to print. */
export const OrderList = ({ catalogue, chosen }: OrderListProps) => {
  const [dates, setDates] = useState<Readonly<Record<string, string>>>({});
  const groups = orderGroups(catalogue, chosen);
  return (
    <section aria-label="Order list" className="grid gap-3 rounded-md border border-accent-line bg-raised p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold">
          Order list <span className="font-normal text-ink-muted">· {chosen.length} chosen</span>
        </h3>
        <div className="flex flex-wrap items-center gap-1.5 print:hidden">
          <CopyText text={orderText(groups, dates)} size="sm" />
          <Button size="sm" variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
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
                onChange={(event) => setDates({ ...dates, [id]: event.target.value })}
                className="field w-auto!"
              />
            </label>
          </div>
          <ul className="list-disc ps-5">
            {investigations.map((investigation) => (
              <li key={investigation}>{investigation}</li>
            ))}
          </ul>
          {preparation.length > 0 && (
            <div className="text-sm">
              {preparation.map((line) => (
                <Checkbox key={line} label={line} />
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  );
};
