import type { Change, ChangesView } from '@/server/transparency/schema';
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

const Log = ({ changes }: { readonly changes: readonly Change[] }) => (
  <div className="grid gap-5">
    {changes.map(({ title, paragraphs, points }) => (
      <section key={title} className="grid max-w-reading gap-2">
        <h3 className="font-semibold">{title}</h3>
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
      </section>
    ))}
  </div>
);
