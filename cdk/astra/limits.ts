/**
 * Seconds that each part of the custom resource's work may take. All of it ends within the hour that CloudFormation
 * waits, so that a late answer never meets a rollback that has begun.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html
 */
export const limits = {
  /** An invocation of on-event, and of is-complete, until Lambda ends it. */
  onEvent: 300,
  isComplete: 180,
  /** What either keeps of that for its answer. */
  reserve: 30,
  /** Of a poll, schema and new token together; creating a collection takes up to 15 s on Astra DB. */
  dataApi: 60,
  /** Between two polls. */
  interval: 15,
  /** From on-event's start until is-complete gives up. */
  whole: 3_000,
  /** What CloudFormation waits for. */
  cloudFormation: 3_600,
} as const;
