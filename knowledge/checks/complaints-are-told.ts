import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/**
 * What rests on being a complaint is one. Told unasked: only what may be the reason for coming is, and of what follows from
 * other answers nobody tells, unless a word of theirs says it too. Raising no suspicion: only a complaint may, or a sign could be kept from its red flag.
 */
export const complaintsAreTold = (entries: Entries): readonly KnowledgeIssue[] =>
  entries.findings.flatMap(({ id, complaint, volunteered, raisesNoSuspicion, derivedFrom, alsoAsked }) => {
    const say = (message: string): KnowledgeIssue => ({ check: 'complaints-are-told', entry: id, message });
    return [
      ...(volunteered && !complaint ? [say('is volunteered, and is no complaint')] : []),
      ...(volunteered && derivedFrom !== undefined && !alsoAsked
        ? [say('is volunteered, and only follows from other answers')]
        : []),
      ...(raisesNoSuspicion && !complaint ? [say('raises no suspicion, and is no complaint')] : []),
    ];
  });
