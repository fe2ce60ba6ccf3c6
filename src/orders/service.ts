/** Everything that the engine imports from the order service. */
export { service, store } from './definition.ts';
export { deployment } from './deployment.ts';
export { development } from './development.ts';
export { names } from './names.ts';
