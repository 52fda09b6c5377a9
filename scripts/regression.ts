/** Two convex fits by Newton's method with step halving. Deterministic: no chance in them. */

/** Rows of features, the row of each right choice marked. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

const STEPS = 40;
const SMALLEST_STEP = 2 ** -12;
const CLOSE = 1e-7;

/**
 * Conditional logistic regression (McFadden, 1974): weights under which the right rows of a choice are likeliest
 * against the others. `ridge` shrinks the weights, in units of features scaled to deviation 1.
 */
export function fitChoices(choices: readonly Choice[], ridge: number): Float64Array {
  const fitted = choices.filter(({ right }) => right.includes(true));
  const scale = deviations(fitted.flatMap(({ rows }) => rows));
  const scaled = fitted.map(({ rows, right }) => ({ rows: rows.map((row) => divided(row, scale)), right }));
  const weights = newton(scale.length, ridge * scaled.length, (at) => {
    const total = empty(scale.length);
    for (const choice of scaled) addChoice(total, choice, at);
    return total;
  });
  return divided(weights, scale);
}

/** Logistic regression; the last weight is the intercept. `emphasis` weighs the rows. */
export function fitLogistic(
  rows: readonly Float64Array[],
  right: readonly boolean[],
  emphasis: readonly number[],
  ridge: number,
): Float64Array {
  const scale = Float64Array.from([...deviations(rows), 1]);
  const scaled = rows.map((row) => divided(Float64Array.from([...row, 1]), scale));
  const weights = newton(scale.length, ridge * rows.length, (at) => {
    const total = empty(scale.length);
    for (const [number, row] of scaled.entries()) {
      addRow(total, row, right[number] === true, emphasis[number] ?? 1, at);
    }
    return total;
  });
  return divided(weights, scale);
}

interface Sum {
  value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

function empty(size: number): Sum {
  return { value: 0, gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
}

function addChoice(total: Sum, { rows, right }: Choice, weights: Float64Array): void {
  const scores = rows.map((row) => dot(row, weights));
  const greatest = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - greatest));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const wanted = chances.reduce((sum, chance, at) => (right[at] === true ? sum + chance : sum), 0);
  total.value += Math.log(wanted / all + Number.MIN_VALUE);
  const mean = new Float64Array(weights.length);
  for (const [at, row] of rows.entries()) add(mean, row, (chances[at] ?? 0) / all);
  for (const [at, row] of rows.entries()) {
    const chance = chances[at] ?? 0;
    if (right[at] === true) add(total.gradient, row, chance / wanted);
    if (chance / all > 1e-6) addSquare(total.hessian, difference(row, mean), chance / all);
  }
  add(total.gradient, mean, -1);
}

function addRow(
  total: Sum,
  row: Float64Array,
  right: boolean,
  emphasis: number,
  weights: Float64Array,
): void {
  const chance = 1 / (1 + Math.exp(-dot(row, weights)));
  total.value += emphasis * Math.log(right ? chance + Number.MIN_VALUE : 1 - chance + Number.MIN_VALUE);
  add(total.gradient, row, emphasis * ((right ? 1 : 0) - chance));
  addSquare(total.hessian, row, emphasis * chance * (1 - chance));
}

/** Climbs to the greatest penalised likelihood. */
function newton(size: number, penalty: number, slopeAt: (weights: Float64Array) => Slope): Float64Array {
  const penalised = (weights: Float64Array): Slope => {
    const { value, gradient, hessian } = slopeAt(weights);
    add(gradient, weights, -penalty);
    for (let at = 0; at < size; at += 1) hessian[at * size + at] = (hessian[at * size + at] ?? 0) + penalty;
    return { value: value - (penalty * dot(weights, weights)) / 2, gradient, hessian };
  };
  let weights: Float64Array = new Float64Array(size);
  let here = penalised(weights);
  for (let step = 0; step < STEPS; step += 1) {
    const direction = solved(here.hessian, here.gradient);
    let length = 1;
    let next = moved(weights, direction, length);
    let there = penalised(next);
    while (there.value < here.value && length > SMALLEST_STEP) {
      length /= 2;
      next = moved(weights, direction, length);
      there = penalised(next);
    }
    const gain = there.value - here.value;
    weights = next;
    here = there;
    if (gain < CLOSE * Math.abs(here.value)) break;
  }
  return weights;
}

/** Gauss elimination with pivoting; the matrix is positive definite thanks to the penalty. */
function solved(matrix: Float64Array, values: Float64Array): Float64Array {
  const size = values.length;
  const rows = Array.from({ length: size }, (_, row) =>
    Float64Array.from([...matrix.slice(row * size, (row + 1) * size), values[row] ?? 0]),
  );
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, rest.length, ...rest);
    const [pivot] = rest;
    for (const row of rest.slice(1)) {
      if (pivot !== undefined) add(row, pivot, -(row[column] ?? 0) / (pivot[column] ?? 1));
    }
  }
  const result = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = rows[row] ?? new Float64Array(size + 1);
    let sum = known[size] ?? 0;
    for (let column = row + 1; column < size; column += 1)
      sum -= (known[column] ?? 0) * (result[column] ?? 0);
    result[row] = sum / (known[row] ?? 1);
  }
  return result;
}

function deviations(rows: readonly Float64Array[]): Float64Array {
  const size = rows[0]?.length ?? 0;
  const sum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const row of rows) {
    add(sum, row, 1);
    add(
      squares,
      row.map((value) => value * value),
      1,
    );
  }
  return squares.map((square, at) => {
    const variance = square / rows.length - ((sum[at] ?? 0) / rows.length) ** 2;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (row[at] ?? 0);
}

function addSquare(to: Float64Array, row: Float64Array, times: number): void {
  const size = row.length;
  for (let at = 0; at < size; at += 1) {
    const value = times * (row[at] ?? 0);
    for (let other = 0; other < size; other += 1) {
      to[at * size + other] = (to[at * size + other] ?? 0) + value * (row[other] ?? 0);
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - (b[at] ?? 0));
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((value, at) => value + length * (direction[at] ?? 0));
}

function divided(row: Float64Array, scale: Float64Array): Float64Array {
  return row.map((value, at) => value / (scale[at] ?? 1));
}
