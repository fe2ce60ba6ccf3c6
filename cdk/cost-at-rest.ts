export interface TemplateResource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a template holds.
  Properties?: any;
}

/** US dollars a month in eu-central-1, without free tiers: https://aws.amazon.com/pricing. */
const PRICE = { alarmMetric: 0.1, secret: 0.4, tokenClient: 6 };

/** The monthly cost of an unused resource in US dollars. What is charged by use counts as 0. */
export function costAtRest({ Type, Properties = {} }: TemplateResource): number {
  switch (Type) {
    case 'AWS::CloudWatch::Alarm':
      return metricsOf(Properties) * PRICE.alarmMetric;
    case 'AWS::SecretsManager::Secret':
      return PRICE.secret;
    case 'AWS::Cognito::UserPoolClient':
      return Properties.AllowedOAuthFlows?.includes('client_credentials') ? PRICE.tokenClient : 0;
    default:
      return 0;
  }
}

/** The number of charged metrics of an alarm; expressions are free. */
function metricsOf({ Metrics }: { Metrics?: { MetricStat?: object }[] }): number {
  return Metrics ? Metrics.filter(({ MetricStat }) => MetricStat).length : 1;
}
