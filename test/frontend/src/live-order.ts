import type { CallProblem, Order } from 'order-api-client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

const EVERY = 2_500;

/** One order as it is now: asked again with the version held, so that nothing new costs no body. */
export function useLiveOrder(orderId: string) {
  const { orders } = useDesk();
  const [order, setOrder] = useState<Order>();
  const [problem, setProblem] = useState<CallProblem>();
  const held = useRef<Order | undefined>(undefined);

  function hold(next: Order) {
    // Answers may overtake each other.
    if (held.current && held.current.version > next.version) return;
    held.current = next;
    setOrder(next);
    setProblem(undefined);
  }

  useEffect(() => {
    const ended = new AbortController();
    let timer = 0;

    async function look() {
      const ifNoneMatch = held.current && `"${held.current.version}"`;
      const { signal } = ended;
      const answer = await orders.getOrder({ orderId, ...(ifNoneMatch && { ifNoneMatch }), signal });
      if (!answer.ok) setProblem(answer.problem);
      else if (answer.data) hold(answer.data);
      else setProblem(undefined);
    }
    async function keepLooking() {
      try {
        if (!document.hidden || !held.current) await look();
        timer = window.setTimeout(keepLooking, EVERY);
      } catch (reason) {
        if (!ended.signal.aborted) throw reason;
      }
    }
    keepLooking();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [orders, orderId]);

  return { order, problem, hold };
}
