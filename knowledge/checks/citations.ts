import type { Entries } from '../entries';

/** Every citation in the knowledge base, with the entry that makes it. */
export const citationsIn = (entries: Entries): readonly { readonly entry: string; readonly source: string }[] => {
  const found: { entry: string; source: string }[] = [];
  const visit = (value: unknown, entry: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (key === 'source' && isCitation(child)) found.push({ entry, source: child.id });
        else visit(child, entry);
      }
    }
  };
  for (const list of Object.values(entries) as (readonly { id: string }[])[]) {
    for (const entry of list) visit(entry, entry.id);
  }
  return found;
};

const isCitation = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'locator' in value;
