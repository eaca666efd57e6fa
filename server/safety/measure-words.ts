import type { Accuracy } from '@/knowledge/accuracy';
import type { Proportion } from '@/knowledge/evaluation/statistics';
import type { Measure } from './schema';

const share = ({ count, of }: Proportion): string => `${count} of ${of}`;

/** What was measured of a hazard with this release, of all that was unseen, its two groups, and the tuning cases. Cannot fail. */
export const measureWords = (measure: Measure, { groups, influence }: Accuracy): string => {
  const told = (of: (group: Accuracy['groups'][number]) => string): string =>
    [...groups]
      .reverse()
      .map((group) => `${of(group)} (${group.group} cases)`)
      .join('; ');
  switch (measure) {
    case 'danger_signs':
      return `Danger signs raised where there were some: ${told(({ summary }) => share(summary.redFlagSensitivity))}. None raised where there were none: ${told(({ summary }) => share(summary.redFlagSpecificity))}.`;
    case 'first_three':
      return `An acceptable condition in first place: ${told(({ summary }) => share(summary.top1.anyAcceptable))}. Among three: ${told(({ summary }) => share(summary.top3.anyAcceptable))}.`;
    case 'outside':
      return `Outside the subject, and said so: ${told(({ summary }) => share(summary.outOfScopeRecall))}. Inside it, and doubted: ${told(({ summary }) => share(summary.outOfScopeFalse))}.`;
    case 'calibration':
      return `Mean distance between what was stated and what happened: ${told(({ summary }) => summary.calibrationError?.toFixed(3) ?? 'unknown')}.`;
    case 'urgency':
      return `Urgency as expected: ${told(({ summary }) => share(summary.urgencyExact))}.`;
    case 'estimates':
      return `Of the movement of the rankings, ${Math.round(100 * influence.shareSeen)} % rests on measurements that were seen in a source; of the ${influence.most} most influential, ${influence.mostSeen} are.`;
  }
};
