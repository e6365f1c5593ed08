import { PagingLoopError } from '../errors/paging-loop-error.ts';
import type { Page, PagedCall } from './page.ts';

/**
 * Fetches the page that begins at a cursor; `undefined` asks for the first page.
 */
export type PageFetcher<T, Data> = (cursor: string | undefined) => Promise<Page<T, Data>>;

/**
 * A list under way that sends nothing until it is awaited or iterated, and asks for its first page once.
 */
export class LazyPagedCall<T, Data> implements PagedCall<T, Data> {
  readonly [Symbol.toStringTag] = 'PagedCall';
  readonly #operation: string;
  readonly #start: string | undefined;
  readonly #fetch: PageFetcher<T, Data>;
  #first: Promise<Page<T, Data>> | undefined;

  constructor(operation: string, start: string | undefined, fetch: PageFetcher<T, Data>) {
    this.#operation = operation;
    this.#start = start;
    this.#fetch = fetch;
  }

  then<A = Page<T, Data>, B = never>(
    fulfilled?: ((page: Page<T, Data>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T, Data> | B> {
    return this.#firstPage().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page<T, Data>> {
    return this.#firstPage().finally(settled);
  }

  async *pages(): AsyncGenerator<Page<T, Data>, void, undefined> {
    const used = new Set<string>();
    if (this.#start !== undefined) used.add(this.#start);
    let page = await this.#firstPage();
    for (;;) {
      const next = page.nextCursor;
      if (next !== undefined) this.#use(next, used);
      yield page;
      if (next === undefined) return;
      page = await this.#fetch(next);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  #firstPage(): Promise<Page<T, Data>> {
    this.#first ??= this.#fetchFirst();
    return this.#first;
  }

  async #fetchFirst(): Promise<Page<T, Data>> {
    const page = await this.#fetch(this.#start);
    if (page.nextCursor !== undefined && page.nextCursor === this.#start) throw this.#loop();
    return page;
  }

  /** Notes where a page points to. A place seen before would be fetched for ever. */
  #use(cursor: string, used: Set<string>): void {
    if (used.has(cursor)) throw this.#loop();
    used.add(cursor);
  }

  #loop(): PagingLoopError {
    return new PagingLoopError({
      message: `${this.#operation} gave a page that leads back to one it gave before, so the list would never end. Keep what you have and report the request id to the platform.`,
      operation: this.#operation,
    });
  }
}
