import { fullRow, type Plain, type Row, shortRow } from './short-row';

/**
 * JSON written column by column: what is alike stands together and compresses better, and no key is written twice. Reading
 * what was written gives the same value, to the order of its keys. Runs on the server, which writes, and in the browser.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A list of values by what they are: plain values; lists, by their lengths and all they hold; objects that have the same keys,
 * a column for each; and objects whose keys are names of their own, by how many, which, and all they hold.
 */
type Kind =
  | readonly [0, Row]
  | readonly [1, Row, Column]
  | readonly [2, readonly string[], ...Column[]]
  | readonly [3, Row, Row, Column];

/** How a row is written: as it is, or short. */
type WriteRow = (values: readonly Plain[]) => Row;

/** The kinds that occur; and, where there are several, which of them each value is. */
type Column = readonly [readonly Kind[], Row?];

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isPlain = (value: Json): value is Plain => value === null || typeof value !== 'object';

const PLAIN = 'plain';
const LIST = 'list';
const NAMED = 'named';

/**
 * Whether an object's keys are names and not parts of something: keys that occur together once, or in fewer objects than there
 * are keys, as two records by the same ids, which would else be hundreds of columns of two. No keys are no column.
 */
const isOfNames = (value: Json, times: number): boolean => {
  const { length } = Object.keys(value ?? {});
  return length === 0 || times === 1 || times < length;
};

const columnOf = (values: readonly Json[], row: WriteRow): Column => {
  const shapes = values.map((value) =>
    isPlain(value) ? PLAIN : isList(value) ? LIST : JSON.stringify(Object.keys(value)),
  );
  const times = new Map<string, number>();
  for (const shape of shapes) times.set(shape, (times.get(shape) ?? 0) + 1);
  const kinds = shapes.map((shape, at) =>
    shape === PLAIN || shape === LIST || !isOfNames(values[at] ?? null, times.get(shape) ?? 0) ? shape : NAMED,
  );
  const members = new Map<string, Json[]>();
  values.forEach((value, at) => {
    const kind = kinds[at] ?? PLAIN;
    const known = members.get(kind);
    if (known) known.push(value);
    else members.set(kind, [value]);
  });
  const names = [...members.keys()];
  const written = names.map((name) => kindOf(name, members.get(name) ?? [], row));
  return names.length > 1 ? [written, row(kinds.map((kind) => names.indexOf(kind)))] : [written];
};

const kindOf = (name: string, members: readonly Json[], row: WriteRow): Kind => {
  if (name === PLAIN) return [0, row(members as readonly Plain[])];
  if (name === LIST) {
    const lists = members as readonly (readonly Json[])[];
    return [1, row(lists.map(({ length }) => length)), columnOf(lists.flat() as Json[], row)];
  }
  const objects = members as readonly { readonly [key: string]: Json }[];
  if (name === NAMED) {
    const keys = objects.map((object) => Object.keys(object));
    return [
      3,
      row(keys.map(({ length }) => length)),
      row(keys.flat()),
      columnOf(
        objects.flatMap((object) => Object.values(object)),
        row,
      ),
    ];
  }
  const keys = JSON.parse(name) as readonly string[];
  return [
    2,
    keys,
    ...keys.map((key) =>
      columnOf(
        objects.map((object) => object[key] ?? null),
        row,
      ),
    ),
  ];
};

/** The values of a column, in their order. Plain loops: a browser waits for this before the walk stands. */
const valuesIn = ([kinds, row]: Column): readonly Json[] => {
  const members = kinds.map(membersOf);
  if (!row) return members[0] ?? [];
  const which = fullRow(row) as readonly number[];
  const next = new Uint32Array(members.length);
  const values = new Array<Json>(which.length);
  for (let at = 0; at < which.length; at += 1) {
    const kind = which[at] ?? 0;
    const place = next[kind] ?? 0;
    next[kind] = place + 1;
    values[at] = members[kind]?.[place] ?? null;
  }
  return values;
};

const membersOf = (kind: Kind): readonly Json[] => {
  switch (kind[0]) {
    case 0:
      return fullRow(kind[1]);
    case 1:
      return listsIn(fullRow(kind[1]) as readonly number[], valuesIn(kind[2]));
    case 2: {
      const [, keys, ...columns] = kind;
      return objectsIn(keys, columns.map(valuesIn));
    }
    case 3:
      return namedIn(fullRow(kind[1]) as readonly number[], fullRow(kind[2]) as readonly string[], valuesIn(kind[3]));
  }
};

const listsIn = (lengths: readonly number[], values: readonly Json[]): readonly Json[] => {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return values.slice(end - length, end);
  });
};

const objectsIn = (keys: readonly string[], columns: readonly (readonly Json[])[]): readonly Json[] => {
  const objects: Record<string, Json>[] = (columns[0] ?? []).map(() => ({}));
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? '';
    const column = columns[place] ?? [];
    for (let at = 0; at < objects.length; at += 1) {
      const object = objects[at];
      if (object) object[key] = column[at] ?? null;
    }
  }
  return objects;
};

const namedIn = (lengths: readonly number[], keys: readonly string[], values: readonly Json[]): readonly Json[] => {
  let at = 0;
  return lengths.map((length) => {
    const object: Record<string, Json> = {};
    for (const end = at + length; at < end; at += 1) object[keys[at] ?? ''] = values[at] ?? null;
    return object;
  });
};

/** A value in columns, as it travels. */
export interface InColumns {
  readonly columns: Column;
}

/** With `short`, rows of what occurs many times as letters; builds up to 2026.11.17 read those only that are written as they are. */
export const inColumns = (value: Json, short = false): InColumns => ({
  columns: columnOf([value], short ? shortRow : (values) => values),
});

/** The value that was written, the same to the order of its keys. Cannot fail on what `inColumns` gave. */
export const outOfColumns = ({ columns }: InColumns): Json => valuesIn(columns)[0] ?? null;
