/**
 * Behaviour of the CDK that newer projects have by default and older ones ask for.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/featureflags.html
 */
export const feature = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-iam:standardizedServicePrincipals': true,
  '@aws-cdk/core:checkSecretUsage': true,
  // Tags of the whole stack would reach the API, too: see ServiceStack.
  '@aws-cdk/core:explicitStackTags': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:target-partitions': ['aws'],
  '@aws-cdk/aws-lambda:useCdkManagedLogGroup': true,
  '@aws-cdk/aws-codedeploy:removeAlarmsFromDeploymentGroup': true,
  '@aws-cdk/customresources:installLatestAwsSdkDefault': false,
};
