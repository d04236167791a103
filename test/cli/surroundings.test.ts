import { Source } from '../../src/cli/source';
import { stackSurroundings } from '../../src/cli/surroundings';
import { resourcesOf } from '../../src/cli/template';
import { JsonObject } from '../../src/language/json';

function around(json: JsonObject) {
  const template = { stack: 'Line', file: 'line.template.json', json };
  const source: Source = { templates: [template], resources: resourcesOf(template), flows: [], problems: [] };
  return stackSurroundings(source, 'Line');
}

const fn = (properties: JsonObject) => around({ Resources: { Lookup: { Type: 'AWS::Lambda::Function', Properties: properties } } }).function('${Lookup.Arn}');

describe('What the command line tells of functions', () => {
  test('is their time limit', () => {
    expect(fn({ FunctionName: 'lookup', Timeout: 30 })).toStrictEqual({ name: 'lookup', timeoutSeconds: 30 });
  });

  test('is the default of the service where nothing is set', () => {
    expect(fn({})).toStrictEqual({ name: 'Lookup', timeoutSeconds: 3 });
  });

  test('is nothing if only the deployment knows, or if it is no function', () => {
    expect(fn({ Timeout: { Ref: 'Limit' } })).toBeUndefined();
    expect(around({ Resources: { Lookup: { Type: 'AWS::Lambda::Alias' } } }).function('${Lookup.Arn}')).toBeUndefined();
  });
});

describe('A reference is missing', () => {
  const stack = { Parameters: { Given: { Type: 'String' } }, Resources: { Queue: { Type: 'AWS::Connect::Queue' } } };

  test('if the template declares no such resource and no such parameter', () => {
    const { isMissing } = around(stack);
    expect(['${Gone.QueueArn}', '${Gone}', '${Queue.QueueArn}', '${Given}'].map(isMissing)).toStrictEqual([true, true, false, false]);
  });

  test('never if nobody can know', () => {
    const { isMissing } = around(stack);
    expect(['${AWS::Region}', '${import Other}', 'arn:aws:connect:eu-central-1:111122223333:instance/i', '$.Attributes.queue'].some(isMissing)).toBe(false);
    expect(around({ ...stack, Transform: 'AWS::Serverless-2016-10-31' }).isMissing('${LookupAliaslive}')).toBe(false);
  });
});
