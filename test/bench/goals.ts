import {
  FLOOR,
  FLOOR_WITH_LINE,
  HONO,
  NATIVE,
  overHttps,
  POWERTOOLS,
  tunedNames,
  ZIP,
} from './candidates.ts';
import { type Measure, ratiosOf, type Starts } from './cold.ts';
import type { LocalRatios } from './local.ts';
import { compared, median, table } from './table.ts';
import { type Costs, costRatios } from './warm.ts';

/** The measurements of a run; a part that was not run is absent. */
export interface Results {
  /** Started with Lambda's flags. */
  cold?: Starts;
  /** Started in Node without them. */
  plain?: Starts;
  warm?: Costs;
  local?: LocalRatios;
}

/** A goal of the service: a ratio, smaller is better unless `atLeast` is set. */
interface Goal {
  /** The column of the history. */
  key: string;
  name: string;
  goal: number;
  atLeast?: true;
  ratios: (results: Results) => readonly number[] | undefined;
}

/** Of the ratios to several peers, those to the peer with the highest median ratio. */
function bestPeer(ratios: readonly (readonly number[])[]): readonly number[] {
  return ratios.reduce((best, one) => (median(one) > median(best) ? one : best));
}

const cold = (name: string, to: string, measure: Measure) => (results: Results) =>
  results.cold && ratiosOf(results.cold, name, to, measure);

const goals: readonly Goal[] = [
  { key: 'cold_wall', name: 'cold wall, zip ÷ F0', goal: 1.08, ratios: cold(ZIP, FLOOR, 'wall') },
  { key: 'cold_cpu', name: 'cold CPU, zip ÷ F0', goal: 1.08, ratios: cold(ZIP, FLOOR, 'cpu') },
  {
    key: 'cold_wall_line',
    name: 'cold wall, zip ÷ F0 with the flag line',
    goal: 1.15,
    ratios: cold(ZIP, FLOOR_WITH_LINE, 'wall'),
  },
  {
    key: 'cold_cpu_line',
    name: 'cold CPU, zip ÷ F0 with the flag line',
    goal: 1.15,
    ratios: cold(ZIP, FLOOR_WITH_LINE, 'cpu'),
  },
  {
    key: 'plain_wall',
    name: 'cold wall in plain Node, zip ÷ F0',
    goal: 1.18,
    ratios: ({ plain }) => plain && ratiosOf(plain, ZIP, FLOOR, 'wall'),
  },
  { key: 'hono', name: 'cold wall, zip ÷ Hono as published', goal: 0.66, ratios: cold(ZIP, HONO, 'wall') },
  {
    key: 'powertools',
    name: 'cold wall, zip ÷ Powertools as published',
    goal: 0.66,
    ratios: cold(ZIP, POWERTOOLS, 'wall'),
  },
  {
    key: 'https_peer',
    name: 'cold wall, zip ÷ the better of Hono and Powertools on node:https, without the line',
    goal: 0.73,
    ratios: ({ cold }) =>
      cold && bestPeer([HONO, POWERTOOLS].map((name) => ratiosOf(cold, ZIP, overHttps(name), 'wall'))),
  },
  {
    key: 'tuned_peer',
    name: 'cold wall, zip ÷ the best tuned peer: code cache, the line, astra-db-ts',
    goal: 0.95,
    ratios: ({ cold }) => cold && bestPeer(tunedNames.map((name) => ratiosOf(cold, ZIP, name, 'wall'))),
  },
  { key: 'faults', name: 'page faults, zip ÷ F0', goal: 1.12, ratios: cold(ZIP, FLOOR, 'faults') },
  {
    key: 'warm_tuned_peer',
    name: 'warm CPU, zip ÷ the best peer with the same two writes through astra-db-ts',
    goal: 0.75,
    ratios: ({ warm }) => warm && bestPeer(tunedNames.map((name) => costRatios(warm, ZIP, name))),
  },
  {
    key: 'native_wall',
    name: 'cold wall, native executable ÷ F0',
    goal: 0.33,
    ratios: cold(NATIVE, FLOOR, 'wall'),
  },
  {
    key: 'local_orders',
    name: 'local service, orders per s ÷ Hono + better-sqlite3',
    goal: 1,
    atLeast: true,
    ratios: ({ local }) => local?.orders,
  },
  {
    key: 'local_reads',
    name: 'local service, reads per s ÷ Hono + better-sqlite3',
    goal: 0.7,
    atLeast: true,
    ratios: ({ local }) => local?.reads,
  },
];

export function goalsTable(results: Results): string {
  const rows = goals.map(({ name, goal, atLeast, ratios }) => {
    const measured = ratios(results);
    const bound = `${atLeast ? '≥' : '≤'} ${goal.toFixed(2)}`;
    if (!measured) return [name, bound, 'not in this run', ''];
    const reached = Number(median(measured).toFixed(2));
    const met = atLeast ? reached >= goal : reached <= goal;
    return [name, bound, compared(measured), met ? 'met' : 'missed'];
  });
  return table(['what', 'goal', 'median (interquartile range)', ''], rows);
}

/** The median of each goal by its key; empty where it was not measured. */
export function goalMedians(results: Results): Record<string, string> {
  return Object.fromEntries(
    goals.map(({ key, ratios }) => {
      const measured = ratios(results);
      return [key, measured ? median(measured).toFixed(3) : ''];
    }),
  );
}
