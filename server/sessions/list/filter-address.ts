import { idParts, noFilter, type SessionFilter, sessionFilter } from './filter';

/** Names in the address, part by part; several ids are several values, or one with commas. */
const names = {
  from: 'from',
  to: 'to',
  clinician: 'by',
  complaints: 'complaint',
  findings: 'finding',
  leading: 'leading',
  redFlags: 'flag',
  chosen: 'chosen',
  outstanding: 'outstanding',
  signedOff: 'signed',
  outcomeKnown: 'outcome',
  demonstration: 'demonstration',
  words: 'words',
  knowledgeVersion: 'knowledge',
} as const satisfies Record<keyof SessionFilter, string>;

/** The words of the two-way parts: the first for yes. */
export const switches = {
  signedOff: ['yes', 'no'],
  outcomeKnown: ['known', 'open'],
  demonstration: ['only', 'without'],
} as const;

const isList = (part: string): part is (typeof idParts)[number] => (idParts as readonly string[]).includes(part);
const isSwitch = (part: string): part is keyof typeof switches => part in switches;

/** The filter that an address holds. What cannot be read in it is left out. Cannot fail. */
export const filterIn = (params: URLSearchParams): SessionFilter => {
  let filter = noFilter;
  for (const [part, name] of Object.entries(names)) {
    const given = params.getAll(name).filter(Boolean);
    if (given.length === 0) continue;
    const value = isList(part)
      ? [...new Set(given.flatMap((text) => text.split(',')).filter(Boolean))]
      : isSwitch(part)
        ? { [switches[part][0]]: true, [switches[part][1]]: false }[given[0] ?? '']
        : given[0];
    const read = sessionFilter.safeParse({ ...filter, [part]: value ?? null });
    if (read.success) filter = read.data;
  }
  return filter;
};

/** The list of past sessions with this filter; with none, the bare list. */
export const addressOfFilter = (filter: SessionFilter): string => {
  const params = Object.entries(names).flatMap(([part, name]) => {
    const value = filter[part as keyof SessionFilter];
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const text = isSwitch(part)
      ? switches[part][value ? 0 : 1]
      : Array.isArray(value)
        ? value.join(',')
        : String(value);
    return [`${name}=${text}`];
  });
  return params.length === 0 ? '/sessions' : `/sessions?${params.join('&')}`;
};
