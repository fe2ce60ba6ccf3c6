/** The longest that a timer of the platform can wait; a longer one would end at once. */
const LONGEST = 2 ** 31 - 1;

/** The end of one call, whatever the call is waiting for. */
export interface Deadline {
  /** Aborted when the time is over or the caller ends the call. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  left(): number;
  /**
   * The promise's outcome, or the signal's reason as soon as the signal is aborted.
   *
   * What is waited for may ignore the signal, or lose it: Node's `fetch` lost it to garbage collection
   * (https://github.com/nodejs/undici/issues/4068).
   */
  within<Value>(promise: PromiseLike<Value>): Promise<Value>;
  /** Lets go of the timer and of the caller's signal. */
  close(): void;
}

/**
 * Starts the clock of a call.
 *
 * @param timeout milliseconds
 * @param signal the caller's
 */
export function openDeadline({
  timeout,
  signal,
}: {
  timeout: number;
  signal?: AbortSignal | undefined;
}): Deadline {
  const controller = new AbortController();
  const end = Date.now() + timeout;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // Nothing may be waiting when the signal is aborted.
  ended.catch(() => {});

  const abort = () => controller.abort(signal?.reason);
  const expire = () => controller.abort(new DOMException(`No answer within ${timeout} ms`, 'TimeoutError'));
  const timer = setTimeout(expire, Math.min(timeout, LONGEST));
  signal?.addEventListener('abort', abort, { once: true });

  return {
    signal: controller.signal,
    left: () => end - Date.now(),
    within: (promise) => Promise.race([promise, ended]),
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}
