import type { SessionIssue } from '../../sessions/issue';
import type { NotUsedCode } from '../schema';

/** Why something that a file says was not taken, as the report has it. */
export const whyLeft = ({ code }: SessionIssue): NotUsedCode => {
  if (code === 'unknown_id' || code === 'wrong_kind_of_answer' || code === 'out_of_range') return code;
  // The figure of a report is not what is said to have been worked out from it.
  if (code === 'conversion_differs') return 'conflict';
  return code === 'date_not_possible' || code === 'date_in_future' ? 'out_of_range' : 'not_understood';
};
