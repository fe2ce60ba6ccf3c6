/** The longest delay of a platform timer; a longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

/** The time-out and the cancellation of one call. */
export interface Deadline {
  /** Aborted when the time is over or the caller's signal is aborted. */
  readonly signal: AbortSignal;
  /** The remaining milliseconds. */
  left(): number;
  /**
   * Settles as the promise does, or rejects with the signal's reason as soon as the signal is aborted.
   *
   * It does not rely on the work to observe the signal: Node's `fetch` could lose it to garbage collection
   * (https://github.com/nodejs/undici/issues/4068).
   */
  within<Value>(promise: PromiseLike<Value>): Promise<Value>;
  /** Clears the timer and stops listening to the caller's signal. */
  close(): void;
}

/**
 * Starts the time-out of a call.
 *
 * @param timeout milliseconds
 * @param signal the caller's signal
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
  // Prevents an unhandled rejection when the signal is aborted while no `within` is pending.
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
