import { matchesText } from './match-text';

export interface ComboboxItem {
  readonly id: string;
  readonly label: string;
  /** Other names it is found by; the one that matched is shown. */
  readonly synonyms?: readonly string[];
  /** Items of one group stand together under its name, in the order in which the groups first appear. */
  readonly group?: string;
  /** At the end of the line: a unit, a code, "answered". */
  readonly note?: string;
  readonly disabled?: boolean;
}

export interface ComboboxHit<Item extends ComboboxItem> {
  readonly item: Item;
  /** The other name by which it was found, when its label alone would not show why. */
  readonly synonym?: string | undefined;
}

/** Every typed word begins a word of the label, or else of one synonym. Those found by label come first. */
export const searchItems = <Item extends ComboboxItem>(
  items: readonly Item[],
  query: string,
): readonly ComboboxHit<Item>[] => {
  const byLabel: ComboboxHit<Item>[] = [];
  const bySynonym: ComboboxHit<Item>[] = [];
  for (const item of items) {
    if (matchesText(item.label, query)) byLabel.push({ item });
    else {
      const synonym = item.synonyms?.find((name) => matchesText(name, query));
      if (synonym) bySynonym.push({ item, synonym });
    }
  }
  return [...byLabel, ...bySynonym];
};

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
