import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AlarmRule } from './alarms.ts';
import { handlerFunction } from './handler-function.ts';

export interface HealthWatchProps {
  /** The API's public URL. */
  url: string;
  handlersFolder: string;
  logRetentionDays: number;
}

/**
 * Requests the API's health once a minute at its public URL. The other alarms treat missing data as good, so they
 * cannot notice that no request arrives at all.
 */
export class HealthWatch extends Construct {
  readonly rule: AlarmRule;

  constructor(scope: Construct, id: string, { url, handlersFolder, logRetentionDays }: HealthWatchProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const look = handlerFunction(this, 'look-at-health', {
      folder: handlersFolder,
      description: 'Asks for the health of the API by its public URL',
      timeout: 10,
      logGroup,
      environment: { HEALTH_URL: `${url}/health` },
    });
    // A failure is counted, not retried.
    look.configureAsyncInvoke({ retryAttempts: 0 });
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(look, { retryAttempts: 0 })],
    });
    this.rule = {
      kind: 'health',
      says: 'The API does not answer GET /health at its public URL, or the check did not run.',
      metric: look.metricErrors({ period: Duration.minutes(1), statistic: Stats.SUM }),
      threshold: 0,
      periods: { breaching: 3, of: 4 },
      missingData: TreatMissingData.BREACHING,
    };
  }
}
