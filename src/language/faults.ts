/** What an argument got, as an error message says it. */
function told(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'an array' : typeof value;
}

/** True for what has keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Collects everything that is wrong with an argument, so that one error names all of it. */
export class Faults {
  readonly #caller: string;
  readonly #found: string[] = [];

  /** @param caller the function that was called, which the error begins with */
  constructor(caller: string) {
    this.#caller = caller;
  }

  /**
   * Notes a fault unless `right` holds.
   *
   * @returns `right`, so that what rests on it can be left out
   */
  demand(right: boolean, what: string, takes: string, got: unknown): boolean {
    if (!right) this.#found.push(`${what} must be ${takes}, got ${told(got)}`);
    return right;
  }

  /** Notes a fault for every key that is not among `keys`. */
  demandKeys(value: object, keys: ReadonlySet<string>): void {
    for (const key of Object.keys(value)) {
      this.demand(keys.has(key), `the key "${key}"`, `one of ${[...keys].join(', ')}`, key);
    }
  }

  /** @throws TypeError when there are faults, naming each: the part that is wrong, what it takes and what it got */
  raise(): void {
    if (this.#found.length > 0) throw new TypeError(`${this.#caller}: ${this.#found.join('; ')}`);
  }
}
