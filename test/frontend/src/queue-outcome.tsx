import type { Outcome } from './queue-moves.ts';
import { statusNames } from './status.tsx';

/**
 * Shows and announces the result of the last move. The element always exists, because live regions must exist before
 * their text.
 */
export function QueueOutcome({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <div class="said" role="status">
      {outcome && outcome.kind !== 'failed' && (
        <p class={outcome.kind === 'moved' ? 'notice done' : 'notice'}>
          <Sentence {...outcome} />
        </p>
      )}
    </div>
  );
}

function Sentence(outcome: Exclude<Outcome, { kind: 'failed' }>) {
  const { orderId, status, history } = outcome.order;
  const link = <a href={`#/orders/${orderId}`}>{orderId.slice(0, 8)}</a>;
  const state = statusNames[status].toLowerCase();
  if (outcome.kind === 'moved')
    return (
      <>
        Order {link} is {state}.
      </>
    );
  if (status === outcome.before.status)
    return <>Order {link} has been edited meanwhile, and waits still. Look at it, then try again.</>;
  return (
    <>
      {history.at(-1)?.by === 'customer' ? 'The customer' : 'A colleague'} was faster: order {link} is {state}{' '}
      already.
    </>
  );
}
