import type { InvestigationEntry } from '@/knowledge/schema';
import { loinc } from './systems';

interface Code {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/**
 * Investigations whose first LOINC code measures one of several things that the entry stands for: the code may name the
 * request, never the value.
 */
const codeOfAPart: ReadonlySet<string> = new Set([
  'specific-ige', // that of peanut; each food has its own
  'immunoglobulins', // that of IgG; the entry is IgG, IgA and IgM
  'lipase-amylase', // that of lipase
]);

/** The LOINC code an investigation is asked for by: the first that the knowledge base has for it. */
export const requestCode = ({ codes }: InvestigationEntry): Code | null => {
  const first = codes.find(({ system }) => system === 'loinc');
  return first ? { system: loinc, code: first.code, display: first.display } : null;
};

/**
 * The LOINC code of the value itself; `null` where there is none. Panels and outcomes in our own words have none, and
 * neither has a multiple of the laboratory’s upper limit, which is not the quantity that the code stands for.
 */
export const valueCode = (entry: InvestigationEntry): Code | null =>
  entry.result.type === 'quantity' && entry.result.unit !== '{ULN}' && !codeOfAPart.has(entry.id)
    ? requestCode(entry)
    : null;

/** The LOINC code whose value can be turned into that of the entry by the reference range that stands beside it. */
export const multipleOfLimitCode = (entry: InvestigationEntry): Code | null =>
  entry.result.type === 'quantity' && entry.result.unit === '{ULN}' && !codeOfAPart.has(entry.id)
    ? requestCode(entry)
    : null;
