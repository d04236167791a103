export { acknowledge, wildcardFinding } from '../../connect/private/acknowledgements';

/** Of flows that offer a callback with a creation flow. */
export const COURTEOUS_DELAY = {
  'annotation::cdk-connect-callbacks:delay-with-creation-flow':
    'The initial delay is a courtesy: it lets the customer hang up. Without it, the callback only comes sooner.',
};
