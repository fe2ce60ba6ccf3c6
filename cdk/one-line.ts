/** Runs a program whose failures are told without a stack: nothing of its own is wrong. A line per fault. */
export async function oneLine(program: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await program()) ?? 0;
  } catch (error) {
    console.error(reasonOf(error));
    process.exitCode = 1;
  }
}

/** `fetch` says "fetch failed"; why stands in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  const why = cause && (cause.code ?? cause.message);
  return (why ? `${message}: ${why}` : message).replace(/\s*\n\s*/g, '\n  ');
}
