import type { Basis } from '@/server/transparency/schema';
import { FactGrid } from '../evidence/fact-grid';
import type { PagePart } from '../library/page-section';
import { TextList } from '../library/text-list';
import { ReportProblem, type ReportProblemProps } from '../problems/report-problem';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';

/** Where a line of advice leads in one step (REG-06): one part of the page of what it is about. */
export const basisPart = (
  basis: Basis,
  { intendedUse, place }: ReportProblemProps & { readonly intendedUse: string },
): PagePart => ({
  id: 'basis',
  title: 'What a line about this rests on',
  note: 'Purpose, users, inputs, logic, sources, validation and limits, in one place.',
  children: (
    <>
      <FactGrid
        facts={[
          { term: 'Purpose', fact: basis.purpose },
          { term: 'For whom', fact: intendedUse },
          {
            term: 'Inputs used',
            fact: (
              <>
                {basis.inputs.summary}
                {basis.inputs.names.length > 0 && (
                  <div className="print:hidden">
                    <Disclosure look="inline" summary="Which they are">
                      <p className="text-sm">{basis.inputs.names.join(' · ')}</p>
                    </Disclosure>
                  </div>
                )}
              </>
            ),
          },
          { term: 'Logic', fact: basis.logic },
          { term: 'Sources', fact: basis.sources },
          {
            term: 'Validation',
            fact: (
              <>
                {basis.validation} <TextLink href="/about/accuracy">All figures and misses</TextLink>
              </>
            ),
          },
          {
            term: 'Known limits',
            fact: (
              <>
                <TextList texts={basis.limits} />
                <TextLink href="/about/hazards">Hazards and their controls</TextLink>
              </>
            ),
          },
        ]}
      />
      <div className="print:hidden">
        <ReportProblem place={place} />
      </div>
    </>
  ),
});
