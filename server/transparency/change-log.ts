import { readFileSync } from 'node:fs';
import path from 'node:path';
import { engineVersion } from '@/engine';
import { closedChanges, openChanges } from '@/knowledge/changes/release-changes';
import type { ReleaseChanges } from '@/knowledge/changes/schema';
import { releaseNumber } from '@/knowledge/release';
import { appVersion } from '../app-version';
import { entryAddress } from './entry-address';
import type { Change, ChangesView, ReleaseView } from './schema';

/**
 * The sections of a change log written in Markdown: second headings, paragraphs and lists, which is all that ours use. Marks
 * around code and names are left out. Cannot fail.
 */
export const changesIn = (markdown: string): readonly Change[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...rest] = section.split('\n');
      const blocks = rest
        .join('\n')
        .split(/\n{2,}/)
        .map((block) => block.trim())
        .filter((block) => block !== '');
      const isList = (block: string): boolean => block.startsWith('- ');
      return {
        title: title.trim(),
        paragraphs: blocks.filter((block) => !isList(block)).map(plain),
        points: blocks.filter(isList).flatMap((block) => block.split(/^- /m).slice(1).map(plain)),
      };
    });

const plain = (text: string): string =>
  text
    .replaceAll('`', '')
    .replace(/(?<![\p{L}\p{N}_])_([^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const read = (...place: readonly string[]): string =>
  readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), ...place), 'utf8');

/** What changed among the entries of each release, the latest first; nothing for one that is just begun. */
const allChanges = (): readonly ReleaseChanges[] =>
  [openChanges(), ...closedChanges].filter(({ changes }) => changes.length > 0);

/** So many of a kind are on the page; all of them are in the file beside it. */
const SHOWN = 40;

const releaseView = ({ release, since, changes }: ReleaseChanges): ReleaseView => ({
  release,
  since,
  kinds: [...new Set(changes.map(({ kind }) => kind))].map((kind) => {
    const mine = changes.filter((one) => one.kind === kind);
    return {
      kind,
      shown: mine.slice(0, SHOWN).map((one) => ({ ...one, href: entryAddress(one) })),
      count: mine.length,
    };
  }),
});

let file: string | undefined;

/** Every change of an entry with its sources, who reviewed it and the published cases that hold it, as JSON. Made once. */
export const entryChangesText = (): string => {
  file ??= JSON.stringify({ releases: allChanges() }, null, 2);
  return file;
};

let view: ChangesView | undefined;

/** What has changed in app, engine and content, each on its own (ECO-19). Read once. */
export const changesView = (): ChangesView => {
  if (view) return view;
  const own = changesIn(read('CHANGELOG.md'));
  const of = (part: string): readonly Change[] => own.filter(({ title }) => title.startsWith(`${part} `));
  view = {
    versions: { app: appVersion, engine: engineVersion, knowledge: releaseNumber },
    app: of('App'),
    engine: of('Engine'),
    knowledge: changesIn(read('knowledge', 'RELEASES.md')),
    releases: allChanges().map(releaseView),
  };
  return view;
};
