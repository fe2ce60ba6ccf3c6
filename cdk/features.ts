import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };

/**
 * Feature flags of the CDK: all that the installed version recommends, except those set here.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/featureflags.html
 */
export const feature = {
  ...recommended,
  // Tags of the whole stack would be set on the API too: see ServiceStack.
  '@aws-cdk/core:explicitStackTags': true,
  '@aws-cdk/core:target-partitions': ['aws'],
};
