import { Duration } from 'aws-cdk-lib';
import { type IMetric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Watch } from '../src/contract/deployment.ts';
import type { AlarmRule } from './alarms.ts';
import type { ServiceMetrics } from './metrics.ts';

export interface QueueWatchProps extends Watch {
  /** The alias that serves the traffic, so that the version in use runs the task. */
  alias: IFunction;
  metrics: ServiceMetrics;
  /** The age in minutes above which the alarm is raised. */
  minutes: number;
}

/** Runs the function's queue task every five minutes, with an alarm on the age of the oldest entry for each queue. */
export class QueueWatch extends Construct {
  readonly rules: readonly AlarmRule[];
  /** One metric per queue. */
  readonly graph: { title: string; shown: IMetric };

  constructor(
    scope: Construct,
    id: string,
    { task, kind, title, metric, dimension, values, says, alias, metrics, minutes }: QueueWatchProps,
  ) {
    super(scope, id);
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      // A failure counts as one of the function's errors; the next run is five minutes later.
      targets: [new LambdaFunction(alias, { event: RuleTargetInput.fromObject({ task }), retryAttempts: 0 })],
    });
    this.rules = values.map((value) => ({
      kind,
      of: value,
      says: says(value),
      metric: metrics.measured(metric, dimension, value).with({ statistic: Stats.MAXIMUM }),
      threshold: minutes * 60,
      periods: { breaching: 2, of: 3 },
    }));
    this.graph = { title, shown: metrics.eachMeasured(metric, dimension) };
  }
}
