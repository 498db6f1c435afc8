/** Lets several waiters sleep until called. A call that comes while nobody waits is not kept. */
export class Wake {
  #resolve: () => void = () => undefined;
  #next: Promise<void> = this.#fresh();

  /** Ask before looking for work: a call after that is then never missed. */
  next(): Promise<void> {
    return this.#next;
  }

  call(): void {
    const resolve = this.#resolve;
    this.#next = this.#fresh();
    resolve();
  }

  #fresh(): Promise<void> {
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
}
