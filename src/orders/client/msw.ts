export {
  /**
   * What the mocks answer.
   *
   * @example
   * const slowlyChanging: MockOptions = { baseUrl, answers: { updateOrder: 412, getHealth: 503 } };
   */
  type MockOptions,
  /**
   * The contract as msw handlers: every operation checks the request as the service does (401, 400 with pointers) and
   * answers with an example of the contract, so a frontend's tests see what the service would send.
   *
   * @throws TypeError for a status or an example that the contract does not have
   * @example
   * const server = setupServer(...orderApiHandlers({ answers: { updateOrder: 412 } }));
   */
  mockHandlers as orderApiHandlers,
} from '../../client/msw/handlers.ts';
