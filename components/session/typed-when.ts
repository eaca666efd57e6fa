const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** When it was, or how regularly: beside a length of time there is no place for it. */
const atEnd = new RegExp(
  String.raw`\s+(?:(?:last|this|earlier this|on)\s+(?:night|morning|evening|week(?:end)?|month|year|${day})|yesterday|today|now and then|daily|nightly|every\s+(?:day|night|week|month)|regularly|occasionally|sometimes|often|intermittently|prn|as needed|bd|tds|od|qds|(?:once|twice)\s+(?:daily|weekly|a\s+(?:day|week)))\s*$`,
  'i',
);

/** What was typed without when or how regularly it was; `null` where nothing of that ends it. Cannot fail. */
export const withoutWhen = (query: string): { readonly rest: string; readonly when: string } | null => {
  const found = atEnd.exec(query);
  if (!found || found.index === 0) return null;
  return { rest: query.slice(0, found.index), when: found[0].trim() };
};
