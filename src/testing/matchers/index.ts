export { toBeTalkingTo } from './to-be-talking-to';
export { toBeWaitingIn } from './to-be-waiting-in';
export { toHaveBeenCalledBack } from './to-have-been-called-back';
export { toHaveBeenTexted } from './to-have-been-texted';
export { toHaveEnded } from './to-have-ended';
export { toHaveHeard } from './to-have-heard';
export { toHaveHeardInOrder } from './to-have-heard-in-order';
export { toHaveTaken } from './to-have-taken';
