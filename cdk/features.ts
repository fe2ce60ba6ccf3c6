import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * Behaviour of the CDK that a new project begins with: all that is recommended by the version that is installed, but for
 * what differs here.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/featureflags.html
 */
export const feature = {
  ...recommended,
  // Tags of the whole stack would reach the API, too: see ServiceStack.
  '@aws-cdk/core:explicitStackTags': true,
  '@aws-cdk/core:target-partitions': ['aws'],
};
