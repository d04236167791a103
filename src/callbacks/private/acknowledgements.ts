export { acknowledge, wildcardFinding } from '../../connect/private/acknowledgements';
