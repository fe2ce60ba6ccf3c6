import type { CallProblem } from 'order-api-client';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Faults by the JSON pointer of their member: https://www.rfc-editor.org/rfc/rfc6901 */
export type FaultsByPointer = ReadonlyMap<string, readonly string[]>;

export const FaultsContext = createContext<FaultsByPointer>(new Map());

export function useFaults(pointer: string): readonly string[] {
  return useContext(FaultsContext).get(pointer) ?? [];
}

export function faultsByPointer(problem: CallProblem | undefined): FaultsByPointer {
  const faults = new Map<string, string[]>();
  for (const { pointer, detail } of problem?.errors ?? []) {
    if (pointer !== undefined) faults.set(pointer, [...(faults.get(pointer) ?? []), detail]);
  }
  return faults;
}

/** The id of a member's field. */
export function fieldId(pointer: string): string {
  return `field${pointer}`;
}

/**
 * Shows a problem with links to the fields of its faults; it is announced and focused when it appears.
 *
 * @param quiet the problem was not caused by an action: announced politely, without moving the focus
 */
export function ProblemAlert({
  problem,
  quiet = false,
}: {
  problem: CallProblem | undefined;
  quiet?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const pointers = [...faultsByPointer(problem).keys()];
    setLabels(new Map(pointers.map((pointer) => [pointer, labelOf(pointer)])));
    if (problem && !quiet) box.current?.focus();
  }, [problem, quiet]);
  if (!problem) return null;

  return (
    <div class="alert" role={quiet ? 'status' : 'alert'} tabIndex={-1} ref={box}>
      <strong>{sentenceOf(problem)}</strong>
      {problem.errors && (
        <ul>
          {problem.errors.map(({ pointer, parameter, detail }) => (
            <li key={`${pointer ?? parameter} ${detail}`}>
              {pointer !== undefined && labels.get(pointer) ? (
                <button
                  type="button"
                  class="link"
                  onClick={() => document.getElementById(fieldId(pointer))?.focus()}
                >
                  {labels.get(pointer)}
                </button>
              ) : (
                <code>{pointer ?? parameter}</code>
              )}{' '}
              {detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function labelOf(pointer: string): string {
  const field = document.getElementById(fieldId(pointer)) as HTMLInputElement | null;
  return field?.labels?.[0]?.textContent ?? '';
}

/** A sentence for people where the desk has a better one than the API. */
function sentenceOf(problem: CallProblem): string {
  switch (problem.code) {
    case 'network':
    case 'timeout':
      return 'There was no answer, so nobody knows whether it was done. Try again: it is not done twice.';
    case 'idempotency_key_reused':
      return 'An earlier try of this form has placed an order. Look at the list before you place another.';
    default:
      return problem.detail ?? problem.title;
  }
}
