/** Runs a program and reports its errors without a stack trace, one line each. */
export async function runProgram(program: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await program()) ?? 0;
  } catch (error) {
    console.error(reasonOf(error));
    process.exitCode = 1;
  }
}

/** The message of `fetch` is "fetch failed"; its cause has the reason. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  const why = cause && (cause.code ?? cause.message);
  return (why && !message.includes(why) ? `${message}: ${why}` : message).replace(/\s*\n\s*/g, '\n  ');
}
