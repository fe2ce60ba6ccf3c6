/** The forms of a service's name that are published or must be unique. */
export interface ServiceNames {
  /** The lower-case name for packages, stacks, issuers, roles and problem types: "shop-api". */
  name: string;
  /** The service's folder below src. */
  folder: string;
  /** The name for people: "Shop API". */
  title: string;
  /** The metrics' namespace: "ShopApi". */
  metrics: string;
  /** The prefix of the service's own environment variables: "SHOP_API". */
  settings: string;
}
