import { giveUp, say } from './say';

/** What has to be undone before the process may end, in reverse order. */
export class Ending {
  readonly #steps: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  /** Carries out the steps, once, however often it is asked. */
  run(): Promise<void> {
    this.#running ??= (async () => {
      for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await step();
    })();
    return this.#running;
  }

  /** On SIGTERM and SIGINT: ends in order, then exits. */
  onSignals(): void {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        say(`${signal}: finishing what is under way.`);
        void this.run().then(() => {
          say('Stopped.');
          process.exit(0);
        }, giveUp);
      });
    }
  }
}

/** Runs a start; when it fails, what was begun is ended and one line says why. */
export function begin(start: (ending: Ending) => Promise<void>): void {
  const ending = new Ending();
  ending.onSignals();
  start(ending).catch(async (error: unknown) => {
    await ending.run().catch(() => {});
    giveUp(error);
  });
}
