/**
 * Times tasks against each other on a machine that has other work: one call of each, in turns, round after round, so
 * that what slows one slows all. What is reported is the median and the ratio of medians.
 *
 * @module
 */

/** One thing to time. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds of one call. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  /** A quarter of the calls took less, a quarter took more than the other. */
  readonly quartiles: readonly [low: number, high: number];
  readonly rounds: number;
}

/** How long to go on. */
export interface Effort {
  /** Rounds before the clock counts, for the compiler. */
  readonly warmup: number;
  readonly rounds: number;
  /** Calls in one measurement; for inputs that take microseconds. Default: 1. */
  readonly calls?: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

/** What a task returned; read so that no call can be left out by the compiler. */
export let kept: unknown;

/** Times the tasks in turns. */
export function interleave(tasks: readonly Task[], { warmup, rounds, calls = 1 }: Effort): Timing[] {
  const times = tasks.map((): number[] => []);
  for (let round = -warmup; round < rounds; round += 1) {
    tasks.forEach(({ run }, index) => {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) kept = run();
      const time = (performance.now() - start) / calls;
      if (round >= 0) times[index]?.push(time);
    });
  }
  return tasks.map(({ name }, index) => {
    const sorted = (times[index] as number[]).sort((a, b) => a - b);
    return { name, median: quantile(sorted, 0.5), quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)], rounds };
  });
}

/** A table of plain text, the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Fails loudly: a bench never times wrong output. */
export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not timed, because the output is wrong: ${what}`);
}
