import { CorpusDocument } from './corpus-check';

/** One small document for every oddity that real documents have. */
export const ODD_DOCUMENTS: readonly CorpusDocument[] = [
  document('no-parameters', 'CUSTOMER_QUEUE', {
    Version: '2019-10-30',
    StartAction: 'Transfer',
    Actions: [
      { Identifier: 'Transfer', Type: 'TransferContactToQueue', Transitions: { NextAction: 'End', Errors: [{ NextAction: 'End', ErrorType: 'NoMatchingError' }] } },
      { Identifier: 'End', Type: 'EndFlowExecution', Transitions: {} },
    ],
  }),
  document('draft', 'CONTACT_FLOW', {
    Version: '2019-10-30',
    StartAction: '',
    Metadata: { entryPointPosition: { x: 14.5, y: -3 }, status: 'SAVED' },
    Actions: [
      { Parameters: {}, Identifier: 'Number', Type: 'UpdateContactCallbackNumber', Transitions: { NextAction: '', Errors: [{ NextAction: '$end', ErrorType: 'InvalidCallbackNumber' }] } },
      { Parameters: { Text: '' }, Identifier: 'Say', Type: 'MessageParticipant', Transitions: { NextAction: '$end', Errors: [], Conditions: [] } },
    ],
  }),
  document('settings', undefined, {
    Settings: { InputParameters: [], OutputParameters: [], Transitions: [{ DisplayName: 'Success', ReferenceName: 'Success', Description: '' }] },
    Version: '2019-10-30',
    StartAction: 'End',
    Actions: [{ Identifier: 'End', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} }],
  }),
  document('unknown-keys', 'CONTACT_FLOW', {
    Actions: [
      { 'Type': 'BrandNewAction', 'Identifier': 'b', 'Parameters': { Nested: { Deep: [1, 2.5, null, true, 'x'] } }, 'Transitions': { NextAction: 'a', Extra: 1 }, 'x-note': '' },
      { Type: 'DisconnectParticipant', Identifier: 'a', Parameters: {}, Transitions: {} },
    ],
    StartAction: 'b',
    Version: '2019-10-30',
    Hash: 'abc',
  }),
  document('real-numbers', 'MODULE', {
    Version: '2019-10-30',
    StartAction: 'Route',
    Actions: [{
      Identifier: 'Route',
      Type: 'UpdateContactRoutingCriteria',
      Parameters: { RoutingCriteria: { Steps: [{ Expiry: { DurationInSeconds: 30 }, Expression: { ProficiencyLevel: 2.0 } }] } },
      Transitions: {},
    }],
  }),
  { id: 'byte-order-mark', text: '\uFEFF{"Version":"2019-10-30","StartAction":"","Actions":[]}' },
];

function document(id: string, flowType: string | undefined, json: unknown): CorpusDocument {
  return { id, flowType, text: JSON.stringify(json) };
}
