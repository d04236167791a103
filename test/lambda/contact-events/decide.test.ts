import { POLICY } from './private/policy';
import { decide } from '../../../lambda/contact-events/decide';
import type { Lock } from '../../../lambda/shared/callback-lock';
import { readContactChange } from '../../../lambda/shared/contact-change';
import { connectEvent, Said } from '../private/connect-event';

const ASKED = 1_700_000_000;
const NOW = ASKED + 5000;
const LEG = { contactId: 'leg', since: ASKED + 60 };
const RESERVED: Lock = { pk: 'lock#customer', holder: 'first', state: 'RESERVED', requestedAt: ASKED, expiresAt: ASKED + 900 };
const QUEUED: Lock = { ...RESERVED, state: 'QUEUED', contactId: 'leg', contactSince: ASKED + 60 };

const of = (said: Partial<Said>, locks: Lock[], policy = POLICY) => {
  const change = readContactChange(connectEvent({ contactId: 'leg', initialContactId: 'first', eventType: 'QUEUED', startedAt: ASKED + 60, ...said }))!;
  return decide(change, locks, policy, NOW);
};

describe('a sign of life', () => {
  test.each(['INITIATED', 'CONNECTED_TO_SYSTEM', 'QUEUED', 'CONTACT_DATA_UPDATED', 'INVENTED_TOMORROW'])('%s makes a reservation a lock that lasts', (eventType) => {
    expect(of({ eventType }, [RESERVED])).toEqual({ action: 'renew', lock: RESERVED, leg: LEG, state: 'QUEUED', expiresAt: NOW + POLICY.lockSeconds });
  });

  test('is one of any method that is not known to be something else', () => {
    for (const initiationMethod of ['CALLBACK', 'CALLBACK_CUSTOMER_FIRST_QUEUED', 'CALLBACK_CUSTOMER_FIRST_DIALED', 'INVENTED_TOMORROW', '']) {
      expect(of({ initiationMethod }, [RESERVED])).toMatchObject({ action: 'renew' });
    }
  });

  test.each(['INBOUND', 'OUTBOUND', 'TRANSFER', 'QUEUE_TRANSFER', 'API', 'DISCONNECT', 'MONITOR', 'EXTERNAL_OUTBOUND', 'WEBRTC_API', 'AGENT_REPLY', 'FLOW'])(
    'of a contact that began by %s is none', (initiationMethod) => {
      expect(of({ initiationMethod }, [RESERVED])).toEqual({ action: 'nothing' });
    },
  );

  test('of a waiting callback that was moved to another queue is one', () => {
    expect(of({ contactId: 'moved', previousContactId: 'leg', initiationMethod: 'QUEUE_TRANSFER', startedAt: ASKED + 90 }, [QUEUED]))
      .toMatchObject({ action: 'renew', leg: { contactId: 'moved', since: ASKED + 90 } });
  });

  test('with an agent means that the customer is being called, and later ones do not take it back', () => {
    expect(of({ eventType: 'CONNECTED_TO_AGENT' }, [QUEUED])).toMatchObject({ action: 'renew', state: 'DIALLING' });
    expect(of({ agentAt: NOW }, [QUEUED])).toMatchObject({ state: 'DIALLING' });
    expect(of({}, [{ ...QUEUED, state: 'DIALLING' }])).toMatchObject({ state: 'DIALLING' });
  });

  test('of a callback that somebody wants gone ends it, unless an agent has it', () => {
    const unwanted = { ...RESERVED, cancelRequestedAt: ASKED + 30 };
    expect(of({}, [unwanted])).toEqual({ action: 'cancel', lock: unwanted, leg: LEG });
    expect(of({ eventType: 'CONNECTED_TO_AGENT' }, [unwanted])).toMatchObject({ action: 'renew', state: 'DIALLING' });
  });

  test('of an earlier callback of the same chain leaves a new reservation alone', () => {
    expect(of({ contactId: 'earlier', startedAt: ASKED - 600 }, [RESERVED])).toEqual({ action: 'nothing' });
  });

  test('without its beginning cannot be told from an old one, unless the leg is known', () => {
    expect(of({ startedAt: undefined }, [RESERVED])).toEqual({ action: 'nothing' });
    expect(of({ startedAt: undefined }, [QUEUED])).toMatchObject({ action: 'renew', leg: LEG });
  });
});

describe('an end', () => {
  const end: Partial<Said> = { eventType: 'DISCONNECTED', endedAt: NOW - 10 };

  test('with an agent releases the lock', () => {
    expect(of({ ...end, agentAt: NOW - 60 }, [QUEUED])).toEqual({ action: 'release', lock: QUEUED, leg: LEG });
    expect(of(end, [{ ...QUEUED, state: 'DIALLING' }])).toMatchObject({ action: 'release' });
  });

  test('without one leaves time for the next attempt, counted from the end', () => {
    expect(of(end, [QUEUED])).toEqual({ action: 'settle', lock: QUEUED, leg: LEG, expiresAt: NOW - 10 + 900 });
    expect(of({ eventType: 'COMPLETED' }, [QUEUED])).toMatchObject({ action: 'settle', expiresAt: NOW + 900 });
  });

  test('without one releases the lock if there is no next attempt', () => {
    expect(of(end, [QUEUED], { ...POLICY, graceSeconds: 0 })).toMatchObject({ action: 'release' });
  });

  test('of a customer-first callback in its queue means that it is being dialled, so the lock is kept for the dialled one', () => {
    const initiationMethod = 'CALLBACK_CUSTOMER_FIRST_QUEUED';
    expect(of({ ...end, initiationMethod }, [QUEUED], { ...POLICY, graceSeconds: 0 })).toMatchObject({ action: 'settle', expiresAt: NOW - 10 + 300 });
    expect(of({ ...end, initiationMethod }, [QUEUED])).toMatchObject({ action: 'settle', expiresAt: NOW - 10 + 900 });
  });

  test('of a customer-first call that nobody answered frees the customer soon, as its flow has asked for the next attempt before, if at all (C-7, C-9)', () => {
    const initiationMethod = 'CALLBACK_CUSTOMER_FIRST_DIALED';
    expect(of({ ...end, initiationMethod }, [QUEUED])).toMatchObject({ action: 'settle', expiresAt: NOW - 10 + 10 });
    expect(of({ ...end, initiationMethod }, [QUEUED], { ...POLICY, graceSeconds: 0 })).toMatchObject({ action: 'release' });
  });
});

describe('of several locks of a chain', () => {
  const other: Lock = { ...RESERVED, pk: 'lock#other', requestedAt: ASKED + 30 };

  test('the one that knows the contact is meant', () => {
    expect(of({}, [other, QUEUED])).toMatchObject({ lock: QUEUED });
  });

  test('the one whose leg came before is meant', () => {
    expect(of({ contactId: 'retry', previousContactId: 'leg', startedAt: ASKED + 900 }, [other, QUEUED])).toMatchObject({ lock: QUEUED });
  });

  test('the reservation is meant by a contact that nobody knows', () => {
    expect(of({ contactId: 'new' }, [QUEUED, other])).toMatchObject({ lock: other });
  });

  test('none is meant if it could be either', () => {
    expect(of({ contactId: 'new', startedAt: ASKED + 900 }, [QUEUED, { ...QUEUED, pk: 'lock#other', contactId: 'else' }])).toEqual({ action: 'nothing' });
  });
});

test('a chain without a lock is nobody\'s business', () => {
  expect(of({}, [])).toEqual({ action: 'nothing' });
});
