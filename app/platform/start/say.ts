/** One line for whoever started the portal, beside the log. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Ends the process with one line about why. */
export function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
