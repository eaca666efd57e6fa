import { summaryOf } from './statistics.mjs';

/** A series of measurements as a row; `target.median` is the most that the median may be. */
export function times(id, name, unit, samples, target = {}) {
  const summary = summaryOf(samples);
  return {
    id,
    name,
    unit,
    ...summary,
    ...(target.median !== undefined && { target: target.median, met: summary.median <= target.median }),
  };
}

/** One figure as a row; `target` is the most that it may be. */
export const count = (id, name, unit, value, { target } = {}) => ({
  id,
  name,
  unit,
  value,
  ...(target !== undefined && { target, met: value <= target }),
});

/** As people read it: `[part, rows]` each, numbers under numbers. */
export function tableOf(parts) {
  const lines = parts.flatMap(([part, rows]) => [
    [part, 'median', 'p95', '', ''],
    ...rows.map((row) => [
      `  ${row.name}`,
      shown(row.median ?? row.value),
      shown(row.p95),
      row.unit,
      row.target === undefined ? '' : `at most ${shown(row.target)}: ${row.met ? 'met' : 'missed'}`,
    ]),
    null,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line?.[column].length ?? 0)));
  return lines
    .map((line) => {
      if (!line) return '';
      const [name, middle, high, unit, target] = line;
      const cells = [
        name.padEnd(widths[0]),
        middle.padStart(widths[1]),
        high.padStart(widths[2]),
        unit.padEnd(widths[3]),
      ];
      return [...cells, target].join('  ').trimEnd();
    })
    .join('\n');
}

/** Three significant digits, or whole numbers from a hundred on. */
const shown = (value) =>
  value === undefined ? '' : value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString();
