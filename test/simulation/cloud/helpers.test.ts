import { closeAll, cloudOf, helperOf, Opened, reportOf } from './private/cloud-of';
import { messageQueue, TABLE } from './private/models';
import { ApiCall, Service } from '../../../src/simulation/cloud/http/api-call';
import { Timeline } from '../../../src/simulation/kernel/timeline';
import type { CloudModel } from '../../../src/simulation/template/cloud-model';
import { difference, Outcome } from '../../lambda/private/outcome';
import type { Scenario, ScenarioRun } from '../../lambda/private/scenario';
import { scenarios } from '../../lambda/private/scenarios';
import { ServiceDouble } from '../../lambda/private/service-double';
import { StateTableDouble, TABLE_NAME } from '../../lambda/private/state-table';

/** What helpers do in a deployment belongs to no simulation, so its calls are answered by a double. */
const AT_DEPLOYMENT = 'connect-resources';

const SCENARIOS = scenarios().map((scenario) => [scenario.handler, scenario] as const);

afterEach(closeAll);

/** What the scenario lets Amazon Connect say. */
function scripted({ services }: Scenario): Readonly<Record<string, Service>> {
  const reply = services['Amazon Connect'];
  return reply ? { connect: ({ operation, input }: ApiCall) => (reply({ operation, input }).body ?? {}) as object } : {};
}

function secretsOf({ services, environment }: Scenario): CloudModel['secrets'] {
  const ids = Object.entries(environment).filter(([name]) => name.endsWith('SECRET_ARN')).map(([, id]) => id);
  const textOf = (id: string) => (services['AWS Secrets Manager']!({ operation: 'GetSecretValue', input: { SecretId: id } }).body as { SecretString: string });
  return new Map(ids.map((id) => [id, { arn: id, name: id, value: textOf(id).SecretString }]));
}

function queuesOf({ environment }: Scenario): CloudModel['messageQueues'] {
  const urls = Object.values(environment).filter((value) => value.startsWith('https://sqs.'));
  return new Map(urls.map((url) => [url, messageQueue({ name: url.split('/').pop(), isFifo: url.endsWith('.fifo') })]));
}

async function opened(scenario: Scenario): Promise<Opened> {
  const environment = { TABLE_NAME, ...scenario.environment, CALL_TIMEOUT_MILLISECONDS: '5000' };
  return cloudOf(
    [helperOf(scenario.handler, environment)],
    { tables: new Map([[TABLE_NAME, TABLE]]), messageQueues: queuesOf(scenario), secrets: secretsOf(scenario) },
    { answering: scripted(scenario), timeline: new Timeline(Date.now()) },
  );
}

/** Time passes as long as the handler waits, and no longer, because scenarios tell the time of the day. */
async function outcomeOf(simulation: Opened, scenario: Scenario, run: ScenarioRun): Promise<Outcome> {
  await run.prepare?.(simulation.cloud.stores.tables.get(TABLE_NAME) as unknown as StateTableDouble);
  const { outcome } = await reportOf(simulation, scenario.handler, await run.event());
  return outcome.kind === 'answered' ? { answer: outcome.answer ?? undefined } : { throws: true };
}

test.each(SCENARIOS.filter(([handler]) => handler !== AT_DEPLOYMENT))('%s answers as its scenario says, by the calls of its scenario', async (_, scenario) => {
  const simulation = await opened(scenario);
  const { calls } = simulation.cloud.server;
  for (const run of scenario.runs) await outcomeOf(simulation, scenario, run);
  for (const run of scenario.runs) {
    const before = calls.length;
    expect(difference(await outcomeOf(simulation, scenario, run), { answer: run.healthy })).toBeUndefined();
    expect(calls.slice(before).map(({ service, operation }) => `${service}:${operation}`)).toEqual(run.calls);
  }
});

test('the helper of deployments runs, too', async () => {
  const [, scenario] = SCENARIOS.find(([handler]) => handler === AT_DEPLOYMENT)!;
  const double = await ServiceDouble.start(jest.requireActual('@aws-sdk/client-connect'));
  double.reply = scenario.services['Amazon Connect']!;
  const simulation = await cloudOf([helperOf(AT_DEPLOYMENT, { ...scenario.environment, AWS_ENDPOINT_URL_CONNECT: double.url })]);
  expect(difference(await outcomeOf(simulation, scenario, scenario.runs[0]), { answer: scenario.runs[0].healthy })).toBeUndefined();
  await double.close();
});
