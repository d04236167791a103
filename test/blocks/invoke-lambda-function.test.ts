import { Duration, Stack } from 'aws-cdk-lib';
import { Alias, CfnFunction, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { blockActions, failure, headingOf, problemsOf, render, say, usesOf } from './private/render';
import { FUNCTION, FUNCTION_ARN } from './private/resources';
import { Attribute, Chain, Disconnect, InvokeLambdaFunction, LambdaResponseFormat } from '../../src/blocks';

describe('InvokeLambdaFunction', () => {
  test('waits eight seconds for a flat answer', () => {
    expect(blockActions(new InvokeLambdaFunction('Look up', { handler: FUNCTION }))).toStrictEqual([{
      Identifier: 'Look up',
      Type: 'InvokeLambdaFunction',
      Parameters: {
        LambdaFunctionARN: FUNCTION_ARN, InvocationTimeLimitSeconds: '8', ResponseValidation: { ResponseType: 'STRING_MAP' },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new InvokeLambdaFunction('Look up', {
      handler: FUNCTION,
      parameters: { phone: Attribute.CUSTOMER_NUMBER.path, mode: 'callback' },
      timeout: Duration.seconds(3),
      responseFormat: LambdaResponseFormat.JSON,
      onError: say('Broken'),
    });
    expect(blockActions(block)[0]).toStrictEqual({
      Identifier: 'Look up',
      Type: 'InvokeLambdaFunction',
      Parameters: {
        LambdaFunctionARN: FUNCTION_ARN,
        InvocationTimeLimitSeconds: '3',
        LambdaInvocationAttributes: { phone: '$.CustomerEndpoint.Address', mode: 'callback' },
        ResponseValidation: { ResponseType: 'JSON' },
      },
      Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
    });
    expect(usesOf(block)).toStrictEqual([{ kind: 'function', resource: FUNCTION, block: 'Look up' }]);
  });

  test('invokes functions of both levels, and an alias by its own ARN', () => {
    const stack = new Stack();
    const low = new CfnFunction(stack, 'Low', { code: { zipFile: 'x' }, role: 'arn:aws:iam::111122223333:role/r' });
    const high = new Function(stack, 'High', { code: Code.fromInline('x'), handler: 'index.handler', runtime: Runtime.NODEJS_22_X });
    const alias = new Alias(stack, 'Alias', { aliasName: 'live', version: high.currentVersion });
    const arn = (handler: InvokeLambdaFunction) => stack.resolve(blockActions(handler)[0].Parameters).LambdaFunctionARN;
    expect(arn(new InvokeLambdaFunction('Look up', { handler: low }))).toStrictEqual({ 'Fn::GetAtt': ['Low', 'Arn'] });
    expect(arn(new InvokeLambdaFunction('Look up', { handler: high }))).toStrictEqual(stack.resolve(high.functionArn));
    expect(arn(new InvokeLambdaFunction('Look up', { handler: alias }))).toStrictEqual(stack.resolve(alias.functionArn));
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new InvokeLambdaFunction('Look up', {
      handler: FUNCTION, parameters: { a: '', b: 'x' }, timeout: Duration.seconds(9),
    }))).toStrictEqual([
      '[EmptyParameter] parameters must have names and values that are not empty, got nothing for ["a"]; leave such a parameter out',
      '[TimeoutOutOfRange] timeout must be a whole number from 1 to 8 seconds, got 9; choose a value in that range',
    ]);
  });

  test('gives what it declares to return, and keeps it out of the document', () => {
    const block = new InvokeLambdaFunction('Look up', {
      handler: FUNCTION, responseFormat: LambdaResponseFormat.JSON, returns: ['name', 'first order', 'order.id'],
    });
    expect(['name', 'first order', 'order.id'].map((key) => block.response(key).path)).toStrictEqual([
      '$.External.name', "$.External.['first order']", '$.External.order.id',
    ]);
    const { document, declarations } = render(Chain.of(block, new Disconnect('End')));
    expect(declarations).toStrictEqual([{ namespace: '$.External', keys: ['name', 'first order', 'order.id'], block: 'Look up' }]);
    expect(document.render()).not.toContain('first order');
  });

  test('refuses to give what it does not declare', () => {
    expect(headingOf(() => new InvokeLambdaFunction('Look up', { handler: FUNCTION }).response('name'))).toBe('InvokeLambdaFunction "Look up" is not valid');
    expect(problemsOf(() => new InvokeLambdaFunction('Look up', { handler: FUNCTION }).response('name')))
      .toStrictEqual(['[KeyNotDeclared] response must name what is declared, got "name"; it declares none']);
    expect(problemsOf(() => new InvokeLambdaFunction('Look up', { handler: FUNCTION, returns: ['name', 'tier'] }).response('nam')))
      .toStrictEqual(['[KeyNotDeclared] response must name what is declared, got "nam"; it declares "name", "tier"']);
  });

  test('rejects keys that no path can have, and nested ones in a flat answer', () => {
    expect(problemsOf(() => new InvokeLambdaFunction('Look up', { handler: FUNCTION, returns: ['', "it's", 'order.id', 'a..b'] }))).toStrictEqual([
      '[ReturnedKey] returns must have keys that are not empty, without quotes, brackets and $, got ["","it\'s","a..b"]; write them like "name" or "order.id"',
      '[NestedKey] returns must have no nested keys where responseFormat is STRING_MAP, got ["order.id","a..b"]; set responseFormat to JSON',
    ]);
  });
});
