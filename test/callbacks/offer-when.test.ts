import { Duration } from 'aws-cdk-lib';
import { readConditions } from '../../lambda/offer-gate/conditions';
import { Environment } from '../../lambda/shared/environment';
import { OfferWhen } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';

test.each([
  [OfferWhen.estimatedWaitAtLeast(Duration.minutes(5)), { measure: 'estimatedWaitSeconds', atLeast: 300 }],
  [OfferWhen.contactsInQueueAtLeast(1), { measure: 'contactsInQueue', atLeast: 1 }],
  [OfferWhen.oldestContactAtLeast(Duration.seconds(1)), { measure: 'oldestSeconds', atLeast: 1 }],
  [OfferWhen.agentsAvailableAtMost(), { measure: 'agentsAvailable', atMost: 0 }],
  [OfferWhen.agentsAvailableAtMost(2), { measure: 'agentsAvailable', atMost: 2 }],
  [OfferWhen.agentsStaffedAtMost(), { measure: 'agentsStaffed', atMost: 0 }],
])('condition %#: the handler takes what is written into its environment', (offerWhen, condition) => {
  const environment = new Environment({ OFFER_WHEN: JSON.stringify([offerWhen._condition]) });
  expect(readConditions(environment, 'OFFER_WHEN')).toStrictEqual([condition]);
});

test.each([
  [() => OfferWhen.contactsInQueueAtLeast(0), 'contactsInQueueAtLeast', 'contacts', 1, '0'],
  [() => OfferWhen.agentsAvailableAtMost(-1), 'agentsAvailableAtMost', 'agents', 0, '-1'],
  [() => OfferWhen.agentsStaffedAtMost(0.5), 'agentsStaffedAtMost', 'agents', 0, '0.5'],
  [() => OfferWhen.estimatedWaitAtLeast(Duration.millis(1500)), 'estimatedWaitAtLeast', 'wait in seconds', 1, '1.5'],
  [() => OfferWhen.oldestContactAtLeast(Duration.seconds(0)), 'oldestContactAtLeast', 'age in seconds', 1, '0'],
])('load %# is out of range', (make, method, param, min, got) => {
  expect(messageOf(make)).toBe(`OfferWhen.${method} is not valid\n`
    + `  - [LoadOutOfRange] ${param} must be a whole number of at least ${min}, got ${got}; choose a value in that range`);
});
