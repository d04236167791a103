import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { App, Validations } from 'aws-cdk-lib';
import { CloudAssembly, SynthesisMessageLevel } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';

/** Makes an app that is synthesized into a folder; the context goes to the `App`. */
export type CreateApp = (props: { outdir: string; context: Record<string, unknown> }) => App;

/** What notes findings at constructs, in place of a report. */
export const FLOW_CHECKS = 'Annotations';

/** One finding of a validator, in one line. */
export interface StrictFinding {
  readonly validator: string;
  readonly text: string;
}

/**
 * Synthesizes an app against CloudFormation's own resource schemas, where even warnings count, against the checks of flows, and
 * against the rules of cdk-nag's AwsSolutions pack. Returns what they found and nobody acknowledged.
 */
export function synthesizeStrictly(createApp: CreateApp, outdir: string): StrictFinding[] {
  if (process.env.CDK_VALIDATION === 'false') throw new Error('CDK_VALIDATION is false, so nothing would be validated; set it to true');
  const app = createApp({
    outdir,
    context: { '@aws-cdk/core:validateAgainstDefaultRules': true, '@aws-cdk/core:strictCfnValidateErrors': true },
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  let failure: unknown;
  let noted: StrictFinding[] = [];
  try {
    noted = notedFindings(app.synth());
  } catch (error) {
    failure = error;
  }
  const findings = reportedFindings(outdir);
  // A synthesis that fails without a finding failed for another reason, which must not pass for success.
  if (failure !== undefined && !findings?.length) throw failure;
  if (findings === undefined) throw new Error('the synthesis wrote no validation-report.json, so nothing was validated; look for its new name');
  return [...findings, ...noted];
}

/** Warnings and errors at constructs, those of the flow checks among them, which no report of a validator holds. */
function notedFindings(assembly: CloudAssembly): StrictFinding[] {
  return assembly.stacksRecursively.flatMap(({ messages }) => messages).filter(({ level }) => level !== SynthesisMessageLevel.INFO)
    .map(({ level, id, entry }) => ({ validator: FLOW_CHECKS, text: `${level} ${id}: ${String(entry.data)}` }));
}

interface ValidationReport {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

function reportedFindings(outdir: string): StrictFinding[] | undefined {
  const file = join(outdir, 'validation-report.json');
  if (!existsSync(file)) return undefined;
  const { pluginReports } = JSON.parse(readFileSync(file, 'utf-8')) as ValidationReport;
  return pluginReports.flatMap(({ pluginName, violations }) => violations.map(({ ruleName, description, violatingConstructs }) => ({
    validator: pluginName,
    text: `${pluginName} ${ruleName}  ${violatingConstructs.map(({ constructPath }) => constructPath ?? 'the app').join(', ')}: ${description}`,
  })));
}
