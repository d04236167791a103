import * as connect from '@aws-sdk/client-connect';
import * as sms from '@aws-sdk/client-pinpoint-sms-voice-v2';
import * as secretsManager from '@aws-sdk/client-secrets-manager';
import * as sqs from '@aws-sdk/client-sqs';
import { DIALECTS } from './dialects';
import { replyOf, SLOW_MILLISECONDS } from './faults';
import { HandlerHost } from './handler-host';
import { nobody } from './http-server';
import type { Outcome } from './outcome';
import type { Dependency, FaultName, Scenario, ScenarioRun } from './scenario';
import { ServiceDouble } from './service-double';
import { StateTableDouble, TABLE_NAME } from './state-table';

type Service = Exclude<Dependency, 'Amazon DynamoDB'>;

const CLIENTS: Record<Service, object> = {
  'Amazon Connect': connect, 'AWS End User Messaging SMS': sms, 'AWS Secrets Manager': secretsManager, 'Amazon SQS': sqs,
};

/** A built handler in a process of its own, with all services around it; one of them may fail. */
export class Stage {
  public static async start(scenario: Scenario, environment: Record<string, string>): Promise<Stage> {
    const stage = new Stage(scenario, await StateTableDouble.start());
    await Promise.all((Object.keys(scenario.services) as Service[]).map((service) => stage.add(service)));
    stage.table.fault = (operation) => stage.tableFault(operation);
    try {
      stage.host = await HandlerHost.start(scenario.handler, {
        AWS_ENDPOINT_URL: await nobody(), TABLE_NAME, ...scenario.environment, ...stage.endpoints(), ...environment,
      });
    } catch (error) {
      await stage.closeDoubles();
      throw error;
    }
    return stage;
  }

  private static preparing: Promise<unknown> = Promise.resolve();

  /** Every call that reached a service, in order, with the name that policies have for it. */
  public readonly calls: string[] = [];
  public slowestMilliseconds = 0;

  private readonly services = new Map<Service, ServiceDouble>();
  private readonly faults = new Map<Dependency, FaultName>();
  private host!: HandlerHost;

  private constructor(private readonly scenario: Scenario, private readonly table: StateTableDouble) {}

  public fail(dependency: Dependency, fault: FaultName): void {
    this.faults.set(dependency, fault);
  }

  /** Several runs may be prepared, one after the other on all stages, and then asked at once: an event may go with what was prepared last. */
  public async prepare(run: ScenarioRun): Promise<() => Promise<Outcome>> {
    const prepared = Stage.preparing.then(async () => {
      await run.prepare?.(this.table);
      return run.event();
    });
    Stage.preparing = prepared.catch(() => undefined);
    const event = await prepared;
    return () => this.ask(event);
  }

  public async stop(): Promise<void> {
    await this.host.stop().finally(() => this.closeDoubles());
  }

  private async ask(event: unknown): Promise<Outcome> {
    const start = performance.now();
    const outcome = await this.host.invoke(event).then((answer) => ({ answer }), () => ({ throws: true as const }));
    this.slowestMilliseconds = Math.max(this.slowestMilliseconds, performance.now() - start);
    return outcome;
  }

  private async closeDoubles(): Promise<void> {
    await Promise.all([this.table, ...this.services.values()].map((double) => double.close()));
  }

  private async add(service: Service): Promise<void> {
    const double = await ServiceDouble.start(CLIENTS[service]);
    const healthy = this.scenario.services[service]!;
    double.reply = (call) => {
      const fault = this.note(service, call.operation);
      if (fault === undefined) return healthy(call);
      return replyOf(service, fault) ?? { ...healthy(call), delayMilliseconds: SLOW_MILLISECONDS };
    };
    this.services.set(service, double);
  }

  private tableFault(operation: string) {
    const fault = this.note('Amazon DynamoDB', operation);
    return fault && (replyOf('Amazon DynamoDB', fault) ?? { answerLateMilliseconds: SLOW_MILLISECONDS });
  }

  private note(dependency: Dependency, operation: string): FaultName | undefined {
    this.calls.push(`${DIALECTS[dependency].prefix}:${operation}`);
    return this.faults.get(dependency);
  }

  private endpoints(): Record<string, string> {
    const urls = [...this.services].map(([service, { url }]) => [DIALECTS[service].endpoint, url]);
    return { ...Object.fromEntries(urls), [DIALECTS['Amazon DynamoDB'].endpoint]: this.table.url };
  }
}
