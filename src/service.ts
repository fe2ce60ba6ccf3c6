/** The service that the engine runs. Change this line to run another one. */
export * from './orders/service.ts';
