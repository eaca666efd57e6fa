import type { Consultation } from '@/engine';
import type { SessionState } from '../../sessions/schema';
import { percentInFiles } from '../percent-text';
import { systems } from '../systems';
import type { Place } from './place';
import { codeIn } from './values';

/** What a Bundle of ours shows of an assessment, in lines that can be compared: ranking, red flags, suggestions. */
type Shown = readonly string[];

/** As it stands in the file. */
export const shownIn = (of: (type: string) => readonly Place[]): Shown => [
  ...of('RiskAssessment')
    .flatMap((risk) => risk.at('prediction').items())
    .map((prediction) => {
      const range = prediction.at('probabilityRange');
      const [low, high] = ['low', 'high'].map((end) => range.at(end).at('value').number());
      return ranked(codeIn(prediction.at('outcome'), systems.condition), low ?? null, high ?? null);
    })
    .sort(),
  // One that no longer fires and was only set aside has no severity.
  ...of('DetectedIssue')
    .filter((issue) => issue.at('severity').exists())
    .map((issue) => raised(codeIn(issue.at('code'), systems.rule), issue.at('status').text()))
    .sort(),
  ...of('ServiceRequest')
    .filter((request) => request.at('category').items().some(isSuggested))
    .map((request) => `suggested ${codeIn(request.at('code'), systems.investigation)}`),
];

/** As it is worked out here. */
export const shownBy = ({ assessment, advice }: Consultation, { decisions }: SessionState): Shown => [
  ...assessment.ranking
    .map(({ condition, posterior }) => ranked(condition, percentInFiles(posterior.low), percentInFiles(posterior.high)))
    .sort(),
  ...assessment.redFlags.map(({ rule, state }) => raised(rule, state === 'fires' ? 'final' : 'preliminary')).sort(),
  ...advice.suggestions
    .filter(({ tier, investigation }) => tier !== 'avoid' && !(investigation in decisions))
    .map(({ investigation }) => `suggested ${investigation}`),
];

const ranked = (condition: string | null, low: number | null, high: number | null): string =>
  `ranked ${condition} ${low} ${high}`;
const raised = (rule: string | null, status: string | null): string => `raised ${rule} ${status}`;
const isSuggested = (category: Place): boolean => codeIn(category, systems.decision) === 'suggested';
