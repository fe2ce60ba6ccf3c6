/** What the engine takes of the order service. */
export { service, store } from './definition.ts';
export { deployment } from './deployment.ts';
export { development } from './development.ts';
export { names } from './names.ts';
