import { KnownAction, knownActions } from './known-actions';
import { CALLBACK_MODE } from '../../language/customer-first';
import { RuleContext } from '../rule';

/** The callbacks that call the customer first, as far as the way to write it is known. */
export function customerFirstCallbacks(context: RuleContext): KnownAction[] {
  return knownActions(context).filter(({ spec, action }) => spec.effect?.success === 'callback-created'
    && action.parameters[CALLBACK_MODE.parameter] === CALLBACK_MODE.customerFirst);
}
