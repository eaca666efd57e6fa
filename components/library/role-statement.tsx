import type { InvestigationView } from '@/server/library/views/schema';
import { CitedList } from '../evidence/cited-list';
import { RuleList } from '../evidence/rule-list';
import { Banner } from '../ui/banner';
import { TextLink } from '../ui/text-link';
import { libraryWords, roleWords } from './words';

/** What a permeability test is not; why another should not be ordered. Nothing for the rest. */
export const RoleStatement = ({ view }: { readonly view: InvestigationView }) => {
  if (view.role === 'permeability') {
    return (
      <Banner tone="soon" toneLabel="Not a diagnosis" title="It measures a finding, not a diagnosis">
        <p>{view.cannotTell[0]}</p>
        <p>
          <TextLink href="/leaky-gut">{libraryWords.leakyGutTitle}</TextLink>
        </p>
      </Banner>
    );
  }
  if (view.role !== 'not_recommended') return null;
  return (
    <Banner tone="urgent" toneLabel={roleWords.not_recommended.badge} title="Do not order it: the reasons">
      {view.advisedAgainstBy.length > 0 ? (
        <RuleList rules={view.advisedAgainstBy} />
      ) : (
        <CitedList statements={view.guidelines} />
      )}
    </Banner>
  );
};
