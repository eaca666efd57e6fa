import type { AttributesView } from '@/server/transparency/schema';
import { FactGrid } from '../evidence/fact-grid';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import { AboutFrame } from './about-frame';

/** What the app rests on and what it reads about a person, attribute by attribute. */
export const AttributesPage = ({ view }: { readonly view: AttributesView }) => (
  <AboutFrame
    here="/about/attributes"
    title="Source attributes"
    lead="The questions that an American rule asks of decision support (45 CFR 170.315(b)(11)), answered for the whole app. The thirteen of each rule stand on its own page."
    parts={[
      {
        id: 'person',
        title: 'What is read about a person',
        note: `By ${view.rules} rules and by the measurements behind the ranking. What nothing reads is said as well; health stands for everything else that rules read.`,
        children: (
          <div>
            {view.personal.map(({ name, rules, measurements }) =>
              rules.length + measurements.length === 0 ? (
                <p key={name} className="flex min-h-control items-center border-line border-t">
                  <span className="ps-5.5 font-medium">{name}</span>
                  <span className="ms-auto text-sm text-ink-muted">not used</span>
                </p>
              ) : (
                <Disclosure
                  key={name}
                  summary={name}
                  note={`${counted(rules.length, 'rule')}, ${counted(measurements.length, 'measurement')}`}
                >
                  <ul className="grid gap-1">
                    {[...measurements, ...rules].map(({ href, title, use }) => (
                      <li key={href} className="text-sm">
                        <TextLink href={href} prefetch={false}>
                          {title}
                        </TextLink>{' '}
                        <span className="text-ink-muted">{use.replace(/^Used: /, '')}</span>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              ),
            )}
          </div>
        ),
      },
      ...view.groups.map(({ id, title, attributes }) => ({
        id,
        title,
        children: <FactGrid facts={attributes.map((one) => ({ term: one.title, fact: one.text }))} />,
      })),
    ]}
  />
);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
