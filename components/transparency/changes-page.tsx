import type { Change, ChangesView } from '@/server/transparency/schema';
import { Disclosure } from '../ui/disclosure';
import { AboutFrame } from './about-frame';
import { EntryChanges } from './entry-changes';

/** What has changed in app, engine and content, each on its own. */
export const ChangesPage = ({ view }: { readonly view: ChangesView }) => (
  <AboutFrame
    here="/about/changes"
    title="What has changed"
    lead={`This installation: app ${view.versions.app}, engine ${view.versions.engine}, content ${view.versions.knowledge}. Each has its own log.`}
    parts={[
      {
        id: 'content',
        title: 'Content',
        note: 'No clinician with a licence has reviewed any of it. What a past session showed stays as it was; its page shows beside it what has changed since.',
        children: <Log changes={view.knowledge} />,
      },
      {
        id: 'entries',
        title: 'Content, entry by entry',
        note: 'Worked out from the entries themselves, so that none is left out.',
        children: <EntryChanges releases={view.releases} />,
      },
      { id: 'engine', title: 'Engine', children: <Log changes={view.engine} /> },
      { id: 'app', title: 'App', children: <Log changes={view.app} /> },
    ]}
  />
);

/** The newest stands open; those before it wait, and are printed and searched all the same. */
const Log = ({ changes: [newest, ...earlier] }: { readonly changes: readonly Change[] }) =>
  newest && (
    <div className="grid gap-5">
      <section className="grid max-w-reading gap-2">
        <h3 className="font-semibold">{newest.title}</h3>
        <Entry change={newest} />
      </section>
      <div>
        {earlier.map((change) => (
          <Disclosure key={change.title} summary={<h3 className="text-base font-medium">{change.title}</h3>}>
            <div className="grid max-w-reading gap-2">
              <Entry {...{ change }} />
            </div>
          </Disclosure>
        ))}
      </div>
    </div>
  );

const Entry = ({ change: { paragraphs, points } }: { readonly change: Change }) => (
  <>
    {paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {points.length > 0 && (
      <ul className="grid list-disc gap-1 ps-5">
        {points.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )}
  </>
);
