/** What a service is called, wherever its name is published or has to be unique. */
export interface ServiceNames {
  /** In lower case, of packages, stacks, issuers, roles and problem types: "shop-api". */
  name: string;
  /** The folder of its domain below src. */
  folder: string;
  /** As people read it: "Shop API". */
  title: string;
  /** The metrics' namespace: "ShopApi". */
  metrics: string;
  /** Before the settings that are the service's alone: "SHOP_API". */
  settings: string;
}
