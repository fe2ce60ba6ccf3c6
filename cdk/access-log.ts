import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface AccessLogProps {
  retentionDays: number;
  /** The stack's name, the namespace of the two metrics. */
  namespace: string;
}

/**
 * Writes one JSON line per request at the gateway, and counts requests and 5xx answers from these lines.
 *
 * The gateway's own metrics need the id of the API. The alarm that rolls a deployment back must exist before the API
 * does (API → alias → deployment → alarm), so it counts lines of this log. The gateway has no metric for 429 either.
 */
export class AccessLog extends Construct {
  readonly logGroup: LogGroup;
  readonly requests: Metric;
  readonly errors5xx: Metric;
  readonly throttled: Metric;

  constructor(scope: Construct, id: string, { retentionDays, namespace }: AccessLogProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Log', {
      // With this prefix, log delivery adds nothing to the account's resource policy, which is limited to 5,120
      // characters:
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
      logGroupName: `/aws/vendedlogs/${namespace}`,
      retention: retentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const count = (metricName: string, filterPattern: ReturnType<typeof FilterPattern.exists>) => {
      new MetricFilter(this, metricName, {
        logGroup: this.logGroup,
        metricNamespace: namespace,
        metricName,
        filterPattern,
        defaultValue: 0,
      });
      return new Metric({ namespace, metricName, statistic: Stats.SUM, period: Duration.minutes(1) });
    };
    this.requests = count('GatewayRequests', FilterPattern.exists('$.status'));
    this.errors5xx = count('Gateway5xx', FilterPattern.stringValue('$.status', '=', '5*'));
    this.throttled = count('Gateway429', FilterPattern.stringValue('$.status', '=', '429'));
  }
}
