import { Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ServiceStack } from '../service-stack.ts';
import { synthesise } from './stack.ts';

const check = (environment: Record<string, string>) =>
  synthesise({
    environment,
    validate: (app) => Validations.of(app).addPlugins(new AwsSolutionsChecks(app)),
  });

describe('cdk-nag finds nothing that is not acknowledged with its reason', () => {
  const cases: Record<string, string>[] = [
    { STAGE: 'production', DEPLOY_ALARM_EMAIL: 'on-call@shop.example' },
    { STAGE: 'development', ORDER_API_CORS_ORIGINS: '*' },
    {
      STAGE: 'staging',
      JWT_ISSUER: 'https://issuer.example',
      JWT_AUDIENCE: 'shop',
      RUNTIME: 'native',
      PACKAGE: 'order-api-native-0123456789ab.zip',
      DEPLOY_DOMAIN_NAME: 'api.shop.example',
      DEPLOY_CERTIFICATE_ARN: 'arn:aws:acm:eu-central-1:123456789012:certificate/0-1',
    },
  ];
  it.each(cases)('$STAGE', (environment) => expect(() => check(environment)).not.toThrow());
});

it('cdk-nag runs: a topic without restrictions fails', () => {
  const careless = () =>
    synthesise({
      validate: (app) => {
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        const stack = app.node.children.find((child) => child instanceof ServiceStack);
        new Topic(stack as ServiceStack, 'Careless');
      },
    });
  expect(careless).toThrow(/SNS3/);
});
