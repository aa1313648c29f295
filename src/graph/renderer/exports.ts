/** Files that are on their way from the engine. */
export class Exports {
  readonly #waiting = new Map<number, (blob: Blob | null) => void>();
  #tickets = 0;

  /** @param send asks the engine for the file, under a number that its answer has too */
  ask(send: (ticket: number) => void): Promise<Blob> {
    return new Promise((resolve, reject) => {
      const ticket = ++this.#tickets;
      this.#waiting.set(ticket, (blob) => {
        if (blob === null) reject(new Error('The picture could not be drawn.'));
        else resolve(blob);
      });
      send(ticket);
    });
  }

  /** @param blob `null` when there is none */
  answer(ticket: number, blob: Blob | null): void {
    this.#waiting.get(ticket)?.(blob);
    this.#waiting.delete(ticket);
  }

  /** The engine answers no more. */
  giveUp(): void {
    for (const done of this.#waiting.values()) done(null);
    this.#waiting.clear();
  }
}
