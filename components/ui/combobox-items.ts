import type { Named, NameHit } from '@/server/library/search/by-name';

export interface ComboboxItem extends Named {
  /** Items of one group stand together under its name, in the order in which the groups first appear. */
  readonly group?: string;
  /** At the end of the line: a unit, a code, "answered". */
  readonly note?: string;
  readonly disabled?: boolean;
}

export type ComboboxHit<Item extends ComboboxItem> = NameHit<Item>;

export interface ComboboxGroup<Item extends ComboboxItem> {
  readonly name: string;
  readonly items: readonly ComboboxHit<Item>[];
}

/** Hits by group, groups in order of first appearance; one nameless group when items carry none. */
export const groupHits = <Item extends ComboboxItem>(hits: readonly ComboboxHit<Item>[]): ComboboxGroup<Item>[] => {
  const groups = new Map<string, ComboboxHit<Item>[]>();
  for (const hit of hits) {
    const name = hit.item.group ?? '';
    const group = groups.get(name);
    if (group) group.push(hit);
    else groups.set(name, [hit]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
};
