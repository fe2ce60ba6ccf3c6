import { Aws } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The condition of one alarm. */
export interface AlarmRule {
  /** The alarm's section of the runbook: "latency". */
  kind: string;
  /** The operationId, where each operation has an alarm of this kind. */
  of?: string;
  /** One sentence for the person on call. */
  says: string;
  metric: IMetric;
  /** The alarm is raised above this value. */
  threshold: number;
  /** How many of the last periods must be above it, "2 of 3". */
  periods: { breaching: number; of: number };
  /** How missing data count; by default as good, because without traffic there are no data. */
  missingData?: TreatMissingData;
}

export interface AlarmsProps {
  /** The stack's name, the prefix of every alarm's name. */
  prefix: string;
  /** The runbook's URL. */
  runbookUrl: string;
  email?: string;
}

/** The stack's alarms and the topic that notifies people. Each alarm links to its section of the runbook. */
export class Alarms extends Construct {
  readonly topic: Topic;
  /** The alarms that belong to no single operation. */
  readonly ofTheService: Alarm[] = [];
  readonly #prefix: string;
  readonly #runbookUrl: string;

  constructor(scope: Construct, id: string, { prefix, runbookUrl, email }: AlarmsProps) {
    super(scope, id);
    this.#prefix = prefix;
    this.#runbookUrl = runbookUrl;
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    // A topic policy of the stack replaces the default one, which allowed the account's alarms to publish.
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

  add({ kind, of, says, metric, threshold, periods, missingData }: AlarmRule): Alarm {
    const name = of ? `${kind}-${of}` : kind;
    const alarm = new Alarm(this, name, {
      alarmName: `${this.#prefix}-${name}`,
      alarmDescription: `${says} Runbook: ${this.#runbookUrl}#${kind}`,
      metric,
      threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods.of,
      datapointsToAlarm: periods.breaching,
      treatMissingData: missingData ?? TreatMissingData.NOT_BREACHING,
    });
    const notify = new SnsAction(this.topic);
    alarm.addAlarmAction(notify);
    alarm.addOkAction(notify);
    if (!of) this.ofTheService.push(alarm);
    return alarm;
  }
}
