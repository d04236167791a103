import { KnownAction, knownActions } from './known-actions';
import { CUSTOMER_FIRST_GUESS } from '../../language/customer-first';
import { RuleContext } from '../rule';

/** The callbacks that call the customer first, as far as the way to write it is known. */
export function customerFirstCallbacks(context: RuleContext): KnownAction[] {
  return knownActions(context).filter(({ spec, action }) => spec.effect?.success === 'callback-created'
    && action.parameters[CUSTOMER_FIRST_GUESS.modeParameter] === CUSTOMER_FIRST_GUESS.modeValue);
}
