import type { SessionFilter } from './filter';

/**
 * What of a filter stands in the column `terms` of a session, in the words of the database's function `session_terms`, and
 * its knowledge version: a session fits when it has all of these. Cannot fail.
 */
export const termsOf = (filter: SessionFilter): readonly string[] => [
  ...either(filter.signedOff, 'is:signed', 'is:open'),
  ...either(filter.outcomeKnown, 'outcome:known', 'outcome:open'),
  ...either(filter.demonstration, 'is:demonstration', 'is:own'),
  ...filter.complaints.map((id) => `complaint:${id}`),
  ...filter.findings.map((id) => `finding:${id}`),
  ...filter.leading.map((id) => `leading:${id}`),
  ...filter.redFlags.map((id) => `flag:${id}`),
  ...filter.chosen.map((id) => `chosen:${id}`),
  ...filter.outstanding.map((id) => `outstanding:${id}`),
  ...(filter.knowledgeVersion ? [`version:${filter.knowledgeVersion}`] : []),
];

const either = (wanted: boolean | null, yes: string, no: string): readonly string[] =>
  wanted === null ? [] : [wanted ? yes : no];
