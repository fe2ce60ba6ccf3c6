import { Aws } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** What has to be true of a metric for how long, so that somebody is told. */
export interface AlarmRule {
  /** Names the section of the runbook: "latency". */
  kind: string;
  /** Which one of its kind: an operationId. */
  of?: string;
  /** One sentence for whoever is woken. */
  says: string;
  metric: IMetric;
  /** It is in alarm above this. */
  threshold: number;
  /** In how many of the last periods, "2 of 3". */
  periods: { breaching: number; of: number };
  /** What no data mean; by default that all is well, for without traffic there is nothing to be wrong with. */
  silence?: TreatMissingData;
}

export interface AlarmsProps {
  /** The stack's name, in front of every alarm's name. */
  prefix: string;
  /** Where the runbook is found. */
  runbookUrl: string;
  email?: string;
}

/** The alarms of the stack, and the topic that carries them to people. Each names its section of the runbook. */
export class Alarms extends Construct {
  readonly topic: Topic;
  /** Those of no single operation. */
  readonly ofTheService: Alarm[] = [];
  readonly #prefix: string;
  readonly #runbookUrl: string;

  constructor(scope: Construct, id: string, { prefix, runbookUrl, email }: AlarmsProps) {
    super(scope, id);
    this.#prefix = prefix;
    this.#runbookUrl = runbookUrl;
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    // A topic with a policy of its own has lost the default one, which let the account's alarms in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (email) this.topic.addSubscription(new EmailSubscription(email));
  }

  add({ kind, of, says, metric, threshold, periods, silence }: AlarmRule): Alarm {
    const name = of ? `${kind}-${of}` : kind;
    const alarm = new Alarm(this, name, {
      alarmName: `${this.#prefix}-${name}`,
      alarmDescription: `${says} Runbook: ${this.#runbookUrl}#${kind}`,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods.of,
      datapointsToAlarm: periods.breaching,
      treatMissingData: silence ?? TreatMissingData.NOT_BREACHING,
    });
    const tell = new SnsAction(this.topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    if (!of) this.ofTheService.push(alarm);
    return alarm;
  }
}
