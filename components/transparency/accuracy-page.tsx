import { Fragment } from 'react';
import type { AccuracyGroupShown, AccuracyView } from '@/server/transparency/schema';
import type { PagePart } from '../library/page-section';
import { shareWords } from '../numbers/share-words';
import { Banner } from '../ui/banner';
import { Table } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { AboutFrame } from './about-frame';
import { CalibrationPlot } from './calibration-plot';
import { Misses } from './misses';

const groupWords: Readonly<Record<AccuracyGroupShown['group'], string>> = {
  unseen: 'Unseen',
  sealed: 'Sealed',
  teaching: 'Teaching',
  tuning: 'Tuning',
};

/** What it gets right, what it misses, and on what that was measured. */
export const AccuracyPage = ({ view }: { readonly view: AccuracyView }) => (
  <AboutFrame
    here="/about/accuracy"
    title="Accuracy and known limits"
    lead="Measured on published case reports, coded from what was known at first contact. Every miss is named."
    parts={partsOf(view)}
  />
);

const partsOf = (view: AccuracyView): readonly PagePart[] => {
  const { groups, measuredOn, current, influence } = view;
  const [unseen] = groups;
  const danger = unseen?.figures.find(({ id }) => id === 'danger')?.figure;
  return [
    {
      id: 'misses-first',
      title: 'What it misses',
      children: (
        <div className="grid gap-3">
          {unseen && danger && (
            <Banner
              tone="soon"
              toneLabel="Known limit"
              title={
                danger.of === 0
                  ? 'No unseen case has been run on this release yet'
                  : `No red flag in ${unseen.dangerMissed.length} of ${danger.of} unseen cases with a danger sign`
              }
            >
              {danger.of === 0 && (
                <p>
                  The figures below are of cases by which the numbers of the method were set. Expect less on patients it
                  has not seen.
                </p>
              )}
              <ul className="list-disc ps-5">
                {unseen.dangerMissed.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </Banner>
          )}
          <p className="max-w-reading">
            A list without the right condition is always possible, and so is a dangerous patient without a red flag.
            What you see and hear in front of you counts for more than what is, or is not, on this screen.
          </p>
        </div>
      ),
    },
    {
      id: 'figures',
      title: 'In figures',
      note: 'Count, share, and 95 % bounds (Wilson). Numbers of the method were set on the tuning cases; the others were run when the release was made and not before: sealed ones are told of patients, teaching ones were written to show a typical picture, unseen are both together. What was changed afterwards stands under “What has changed”.',
      children: (
        <Table
          caption="Accuracy on published cases"
          captionHidden
          rows={unseen?.figures ?? []}
          rowKey={({ id }) => id}
          columns={[
            { key: 'what', header: 'What', rowHeader: true, cell: ({ label }) => label },
            ...groups.map(({ group, cases, figures }) => ({
              key: group,
              header: <ShareText words={`${groupWords[group]} (${cases} cases)`} />,
              cell: ({ id }: { readonly id: string }) => {
                const found = figures.find((figure) => figure.id === id);
                return found && <ShareText words={shareWords(found.figure)} />;
              },
            })),
          ]}
        />
      ),
    },
    ...(view.readCases === 0
      ? []
      : [
          {
            id: 'read',
            title: 'Beside readers without it',
            note: `${view.readCases} of the unseen patients, as coded, were also read by readers who knew neither how it ended nor what is expected, and had guidelines but not this app. None of them is licensed. Where they miss what is expected too, it may not be on the sheet, or the guidelines leave room.`,
            children: <ReadBeside view={view} />,
          },
        ]),
    {
      id: 'calibration',
      title: 'Does it happen as often as it says?',
      note: 'Each circle is a tenth of the scale; on the dashed line, what was stated is what happened. Case reports hold more of the unusual than a clinic does, so this speaks of reports.',
      children: groups.filter(hasCases).map((group) => (
        <section key={group.group} className="grid gap-2">
          <h3 className="font-semibold">
            {groupWords[group.group]} cases: on average {group.calibrationError?.toFixed(3)} off, Brier score{' '}
            {group.brier?.toFixed(4)}
          </h3>
          <CalibrationPlot group={group} />
        </section>
      )),
    },
    {
      id: 'conditions',
      title: 'By condition',
      note: 'How many stood in first place, how many among the first three, of all with it.',
      children: <ByCondition view={view} />,
    },
    ...groups
      .filter((group) => hasCases(group) && group.group !== 'unseen')
      .map((group) => ({
        id: `missed-${group.group}`,
        title: `Missed: ${group.group} cases`,
        ...(group.group === 'tuning' && {
          folded: group.missed.length + group.investigationsMissed.length + group.urgencyMissed.length,
        }),
        children: <Misses group={group} />,
      })),
    {
      id: 'rests',
      title: 'What this rests on',
      children: (
        <div className="grid max-w-reading gap-2">
          <p>
            Measured with engine {measuredOn.engine} and knowledge {measuredOn.knowledge}.{' '}
            {measuredOn.knowledge === current
              ? 'That is the content of this installation.'
              : `The content of this installation is ${current}: it has changed since, and these figures are of before.`}
          </p>
          <p>
            Of the movement of the rankings, {Math.round(100 * influence.shareSeen)}&nbsp;% rests on measurements that
            were seen in a source; of the {influence.most} most influential measurements, {influence.mostSeen} were. The
            rest are estimates, marked as such wherever they are shown.
          </p>
          <p>
            Not measured at all: patients of a clinic, ordinary practice, groups by ancestry, language or circumstances,
            and what using it leads to.
          </p>
        </div>
      ),
    },
  ];
};

/** Of a group without a case nothing can be told. */
const hasCases = ({ cases }: AccuracyGroupShown): boolean => cases > 0;

/** Breaks before what stands in brackets, and not within it. */
const ShareText = ({ words }: { readonly words: string }) => (
  <span className="figures">
    {words.split(/ (?=\()/).map((part, place) => (
      <Fragment key={part}>
        {place > 0 && ' '}
        <span className="whitespace-nowrap">{part}</span>
      </Fragment>
    ))}
  </span>
);

const ReadBeside = ({ view }: { readonly view: AccuracyView }) => (
  <Table
    caption="The app and readers without it, on the same patients"
    captionHidden
    rows={view.read}
    rowKey={({ id }) => id}
    columns={[
      { key: 'what', header: 'What', rowHeader: true, cell: ({ label }) => label },
      {
        key: 'engine',
        header: 'This app',
        cell: ({ engine }) => <ShareText words={shareWords(engine)} />,
      },
      ...(view.read[0]?.readers ?? []).map((_, place) => ({
        key: `reader-${place}`,
        header: `Reader ${place + 1}`,
        cell: ({ readers }: AccuracyView['read'][number]) => {
          const found = readers[place];
          return found && <ShareText words={shareWords(found)} />;
        },
      })),
    ]}
  />
);

const ByCondition = ({ view }: { readonly view: AccuracyView }) => (
  <Table
    caption="Hits by condition: in first place, among three, of all"
    captionHidden
    rows={view.conditions}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'condition',
        header: 'Condition',
        rowHeader: true,
        cell: ({ href, name }) => (
          <TextLink href={href} prefetch={false} className="font-normal no-underline hover:underline">
            {name}
          </TextLink>
        ),
      },
      ...view.groups.map(({ group }, place) => ({
        key: group,
        header: groupWords[group],
        numeric: true,
        cell: ({ groups }: AccuracyView['conditions'][number]) => {
          const row = groups[place];
          return row ? `${row.first}, ${row.three} of ${row.cases}` : <span className="text-ink-muted">no case</span>;
        },
      })),
    ]}
  />
);
