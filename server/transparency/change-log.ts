import { readFileSync } from 'node:fs';
import path from 'node:path';
import { engineVersion } from '@/engine';
import { releaseNumber } from '@/knowledge/release';
import { appVersion } from '../app-version';
import type { Change, ChangesView } from './schema';

/**
 * The sections of a change log written in Markdown: second headings, paragraphs and lists, which is all that ours use. Marks
 * around code are left out. Cannot fail.
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

const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

const read = (...place: readonly string[]): string =>
  readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), ...place), 'utf8');

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
  };
  return view;
};
