import { ActionStep } from './action-step';
import { failed } from './exit';
import { Scope } from './scope';
import type { Channel } from '../../language/spec';

/** The channel of the contact. */
export function channelOf(scope: Scope): Channel {
  return scope.text('$.Channel').toLowerCase() as Channel;
}

/** A step that takes the error branch for contacts of other channels. */
export function onlyFor(channels: readonly Channel[], step: ActionStep, error?: string): ActionStep {
  return function* (action, scope, frame) {
    return channels.includes(channelOf(scope)) ? yield* step(action, scope, frame) : failed(error);
  };
}
