import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { onTop, SlopePlot, type SlopeRow } from './slope-plot';
import { SlopeTable } from './slope-table';

const standing = (place: number, point: number) => ({ place, point, low: point / 2, high: point * 1.5 });
const rows: readonly SlopeRow[] = [
  { id: 'ash-blight', name: 'Ash blight', before: standing(1, 0.4), after: standing(2, 0.22) },
  { id: 'root-rot', name: 'Root rot', before: standing(2, 0.1), after: standing(1, 0.5) },
  { id: 'leaf-curl', name: 'Leaf curl', before: null, after: standing(3, 0.03) },
  { id: 'moss', name: 'Moss', before: standing(9, 0.01), after: standing(8, 0.01) },
];
const sides = ['Earlier', 'Later'] as const;
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('A11Y-16: every figure of the picture stands in its table', () => {
  const picture = textOf(renderToStaticMarkup(createElement(SlopePlot, { caption: 'x', sides, rows: onTop(rows) })));
  const table = textOf(renderToStaticMarkup(createElement(SlopeTable, { caption: 'x', sides, rows })));
  const figures = picture.match(/[\d.–]+ %/g) ?? [];
  expect(figures).toHaveLength(5);
  for (const figure of figures) expect(table).toContain(figure);
  expect(picture).toContain('not ranked');
  expect(picture).toMatch(/Root rot [^%]*%? ?.*up 1/);
});

test('the picture has what stands on top on either side, the table everything', () => {
  expect(onTop(rows).map(({ id }) => id)).toEqual(['ash-blight', 'root-rot', 'leaf-curl']);
});
