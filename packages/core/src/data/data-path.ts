const shownName = /^[A-Za-z_$][\w$-]{0,63}$/;

/**
 * Where in nested data something is, such as `orders[0].buyer_email`. Names that do not look like field names are
 * left out, because they may be data themselves.
 */
export class DataPath {
  readonly #parent: DataPath | undefined;
  readonly #step: string | number;

  static readonly root = new DataPath(undefined, '');

  private constructor(parent: DataPath | undefined, step: string | number) {
    this.#parent = parent;
    this.#step = step;
  }

  at(step: string | number): DataPath {
    return new DataPath(this, step);
  }

  /** The names and positions from the root. */
  steps(): (string | number)[] {
    if (this.#parent === undefined) return [];
    return [...this.#parent.steps(), isShown(this.#step) ? this.#step : '?'];
  }

  /** The path for a message. */
  text(): string {
    let text = '';
    for (const step of this.steps()) {
      if (typeof step === 'number') text += `[${step}]`;
      else text += text === '' ? step : `.${step}`;
    }
    return text === '' ? 'the top' : text;
  }
}

function isShown(step: string | number): boolean {
  return typeof step === 'number' || shownName.test(step);
}
