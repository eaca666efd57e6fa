import type { Provenance } from '@/server/library/shown/schema';
import { EvidenceGrade } from './evidence-grade';
import { FactGrid } from './fact-grid';
import { formatDate } from './figure-words';
import { evidenceWords, readFromWords } from './words';

/** How sure a statement is and how it came here, spelt out. */
export const ProvenanceFacts = ({ provenance }: { readonly provenance: Provenance }) => (
  <FactGrid
    facts={[
      { term: 'Place in the source', fact: provenance.citation.locator },
      {
        term: 'Certainty',
        fact: (
          <>
            <EvidenceGrade grade={provenance.grade} className="font-medium" />
            <span className="block">{provenance.gradeReason}</span>
          </>
        ),
      },
      { term: 'How it was read', fact: readFromWords[provenance.readFrom].long },
      { term: 'Caveat', fact: provenance.caveat },
      { term: 'Clinical review', fact: `Not yet. ${evidenceWords.notReviewedLong}` },
      {
        term: 'Last looked at by its authors',
        fact: <time dateTime={provenance.reviewedOn}>{formatDate(provenance.reviewedOn)}</time>,
      },
    ]}
  />
);
