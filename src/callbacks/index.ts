export * from './api-queue';
export type { CallbackLanguage } from './callback-language';
export type { CallbackPrompts } from './callback-prompts';
export * from './cancel-callback';
export * from './contact-events';
export * from './duplicate-check';
export * from './duplicate-policy';
export * from './emergency-line';
export type { EmergencyLinePrompts } from './emergency-line-prompts';
export type { HelperOptions } from './helper-options';
export * from './holiday-calendar';
export * from './next-opening';
export type { NoLinePrompts } from './no-line-prompts';
export * from './offer-gate';
export * from './offer-when';
export * from './path-to-service';
export type { PathToServicePrompts } from './path-to-service-prompts';
export * from './place-in-line';
export * from './queue-metrics-cache';
export * from './queue-position-sms';
export type { QueuePositionSmsOptions, QueuePositionSmsProps } from './queue-position-sms-options';
export * from './queued-callback';
export * from './queued-callback-props';
export type { QuietHours } from './quiet-hours';
export * from './service-status';
export * from './service-step';
export type {
  CallbackStepOptions, ClosingTaper, OpeningStepOptions, OverflowQueue, ServiceMenu, StaffingStepOptions, StatusStepOptions,
} from './service-step-options';
