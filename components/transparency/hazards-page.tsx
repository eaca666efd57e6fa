import type { HazardShown, HazardsView } from '@/server/transparency/schema';
import { FactGrid } from '../evidence/fact-grid';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { Table } from '../ui/table';
import type { Tone } from '../ui/tone';
import { AboutFrame } from './about-frame';

/** What could harm somebody, what is done about it, and which test fails when that does not work. */
export const HazardsPage = ({ view }: { readonly view: HazardsView }) => (
  <AboutFrame
    here="/about/hazards"
    title="Hazards and their controls"
    lead="What could harm somebody, what is done about it, the test that fails when that does not work, and what is left."
    parts={[
      {
        id: 'scale',
        title: 'How they are scored',
        children: (
          <>
            <p className="max-w-reading">
              Consequence times likelihood, from 1 to 5, by the matrix of the English standard DCB0129. The scores are
              the authors’ own judgement: no clinical safety officer has confirmed them, and no permission to use this
              on patients follows from them. {view.tests} different tests prove the controls.
            </p>
            <Table
              caption="Hazards by risk, before and after their controls"
              captionHidden
              rows={view.scale}
              rowKey={({ risk }) => `${risk}`}
              columns={[
                { key: 'risk', header: 'Risk', rowHeader: true, cell: ({ risk, words }) => `${risk}: ${words}` },
                { key: 'before', header: 'Before', numeric: true, cell: ({ before }) => before },
                { key: 'after', header: 'After', numeric: true, cell: ({ after }) => after },
              ]}
            />
          </>
        ),
      },
      ...view.themes.map(({ id, title, hazards }) => ({
        id,
        title,
        children: (
          <div>
            {hazards.map((hazard) => (
              <Hazard key={hazard.id} hazard={hazard} />
            ))}
          </div>
        ),
      })),
    ]}
  />
);

const tones: Readonly<Record<number, Tone>> = { 5: 'emergency', 4: 'urgent', 3: 'soon' };

const Risk = ({ score }: { readonly score: HazardShown['before'] }) => {
  const tone = tones[score.risk];
  return <Badge {...(tone && { tone })}>risk {score.risk}</Badge>;
};

const Hazard = ({ hazard }: { readonly hazard: HazardShown }) => (
  <Disclosure
    id={hazard.id}
    summary={hazard.hazard}
    note={
      <span className="flex items-center gap-1">
        <Risk score={hazard.before} /> <span className="sr-only">before,</span>
        <span aria-hidden="true">→</span> <Risk score={hazard.after} /> <span className="sr-only">after</span>
      </span>
    }
  >
    <FactGrid
      facts={[
        { term: 'Cause', fact: hazard.cause },
        { term: 'Effect', fact: hazard.effect },
        {
          term: 'Before and after',
          fact: `${hazard.before.severity} × ${hazard.before.likelihood}, then ${hazard.after.severity} × ${hazard.after.likelihood}`,
        },
        {
          term: 'Controls',
          fact: (
            <ul className="grid gap-1.5">
              {hazard.controls.map(({ what, test, file }) => (
                <li key={`${file} ${test}`}>
                  {what}
                  <span className="block text-sm text-ink-muted">
                    Proved by “{test}”, <code className="font-mono text-xs break-all">{file}</code>
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: 'Measured', fact: hazard.measured },
        { term: 'Left', fact: hazard.left },
        { term: 'Owner', fact: hazard.owner },
      ]}
    />
  </Disclosure>
);
