import type { FindingEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import type { Library } from '../library';
import type { Pointer } from '../shown/schema';
import { investigationPointer } from './investigation';

export const findingPointer = ({ id, label }: Pick<FindingEntry, 'id' | 'label'>): Pointer => ({
  href: addressOf.finding(id),
  label,
});

/** The finding or the investigation that a rule calls by this id; none for what is neither, such as the age. */
export const pointerTo = (id: string, library: Library): readonly Pointer[] => {
  const finding = library.findings.get(id);
  if (finding) return [findingPointer(finding)];
  const investigation = library.investigations.get(id);
  return investigation ? [investigationPointer(investigation)] : [];
};
