/**
 * For each of several targets, what each feature adds to it: the least squares over these rows, where every feature but number 0
 * costs the penalty times the square of what it adds. By feature, then by target. The same to the last bit wherever it is run. Throws
 * where the equations have no single solution, which a penalty above 0 rules out as soon as there is a row.
 *
 * Source: ridge regression (Hoerl & Kennard 1970, doi:10.1080/00401706.1970.10488634), solved by the Cholesky decomposition of
 * its normal equations.
 */
export const ridge = (
  rows: readonly { readonly features: readonly number[]; readonly targets: readonly number[] }[],
  { features, targets, penalty }: { readonly features: number; readonly targets: number; readonly penalty: number },
): readonly (readonly number[])[] => {
  const products = Array.from({ length: features }, () => new Float64Array(features));
  const wished = Array.from({ length: features }, () => new Float64Array(targets));
  for (const row of rows)
    for (const one of row.features) {
      for (const other of row.features) add(products, one, other, 1);
      for (let target = 0; target < targets; target += 1) add(wished, one, target, row.targets[target] as number);
    }
  for (let feature = 1; feature < features; feature += 1) add(products, feature, feature, penalty);
  const lower = decomposed(products);
  return transposed(
    Array.from({ length: targets }, (_, target) =>
      solved(
        lower,
        Float64Array.from(wished, (own) => own[target] as number),
      ),
    ),
    features,
  );
};

const add = (table: readonly Float64Array[], row: number, column: number, value: number): void => {
  const own = table[row] as Float64Array;
  own[column] = (own[column] as number) + value;
};

/** The lower triangle whose product with its own transpose is the table. */
const decomposed = (table: readonly Float64Array[]): readonly Float64Array[] => {
  const lower: Float64Array[] = [];
  for (const [row, values] of table.entries()) {
    const own = new Float64Array(row + 1);
    for (const [column, above] of [...lower, own].entries()) {
      let rest = values[column] as number;
      for (let place = 0; place < column; place += 1) rest -= (own[place] as number) * (above[place] as number);
      if (column < row) own[column] = rest / (above[column] as number);
      else if (rest > 0) own[column] = Math.sqrt(rest);
      else throw new Error('the equations have no single solution');
    }
    lower.push(own);
  }
  return lower;
};

const solved = (lower: readonly Float64Array[], wished: Float64Array): Float64Array => {
  const result = wished.slice();
  for (const [row, own] of lower.entries()) {
    for (let place = 0; place < row; place += 1)
      add([result], 0, row, -(own[place] as number) * (result[place] as number));
    result[row] = (result[row] as number) / (own[row] as number);
  }
  for (let row = lower.length - 1; row >= 0; row -= 1) {
    for (let place = row + 1; place < lower.length; place += 1)
      add([result], 0, row, -((lower[place] as Float64Array)[row] as number) * (result[place] as number));
    result[row] = (result[row] as number) / ((lower[row] as Float64Array)[row] as number);
  }
  return result;
};

const transposed = (columns: readonly Float64Array[], rows: number): readonly (readonly number[])[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] as number));
