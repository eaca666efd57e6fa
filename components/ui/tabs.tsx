'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabItem {
  readonly value: string;
  readonly label: ReactNode;
  /** How many things the panel holds. */
  readonly count?: number;
  readonly panel: ReactNode;
}

export interface TabsProps {
  /** Names the row of tabs. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onValueChange?: (value: string) => void;
}

/** One panel at a time on screen; on paper all of them, one after the other. */
export const Tabs = ({ label, items, defaultValue, value, onValueChange }: TabsProps) => (
  <Base.Root
    {...(value === undefined ? { defaultValue: defaultValue ?? items[0]?.value } : { value })}
    {...(onValueChange && { onValueChange: (next: string) => onValueChange(next) })}
  >
    <Base.List aria-label={label} className="-mx-1 flex overflow-x-auto border-line border-b px-1 pt-1 print:hidden">
      {items.map((item) => (
        <Base.Tab
          key={item.value}
          value={item.value}
          className="relative flex min-h-control shrink-0 items-center gap-2 rounded-t-md px-3 font-medium text-ink-muted outline-offset-[-2px] hover:text-ink data-active:text-ink data-active:shadow-[inset_0_-3px_0_var(--color-accent)] forced-colors:data-active:border-b-4"
        >
          {item.label}
          {item.count !== undefined && (
            <span className="figures rounded-sm bg-sunken px-1.5 text-xs font-semibold text-ink-muted">
              {item.count}
            </span>
          )}
        </Base.Tab>
      ))}
    </Base.List>
    {items.map((item) => (
      <Base.Panel key={item.value} value={item.value} keepMounted className="pt-4">
        <p aria-hidden="true" className="hidden pb-1 font-semibold print:block">
          {item.label}
        </p>
        {item.panel}
      </Base.Panel>
    ))}
  </Base.Root>
);
