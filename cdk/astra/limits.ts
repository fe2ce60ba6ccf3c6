/**
 * Time limits of the custom resource's parts, in seconds. Together they are shorter than the hour after which
 * CloudFormation rolls back, so that no late answer arrives during a rollback.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html
 */
export const limits = {
  /** The Lambda time-out of on-event and of is-complete. */
  onEvent: 300,
  isComplete: 180,
  /** The part of it that is kept for sending the answer. */
  reserve: 30,
  /** Schema and new token in one poll; creating a collection takes up to 15 s on Astra DB. */
  dataApi: 60,
  /** The interval between two polls. */
  interval: 15,
  /** From on-event's start until is-complete gives up. */
  whole: 3_000,
  /** The time after which CloudFormation gives up. */
  cloudFormation: 3_600,
} as const;
