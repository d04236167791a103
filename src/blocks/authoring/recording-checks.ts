import { RecordedParticipant } from './redaction';
import { Problems, shown } from '../../language/problems';

/** Only a recording of both sides can be analyzed. */
export function bothRecorded(participants: readonly RecordedParticipant[] | undefined, problems: Problems): void {
  problems.addUnless(Object.values(RecordedParticipant).every((one) => participants?.includes(one)), 'AnalyticsWithoutRecording',
    `analytics of a call need both sides recorded, got ${shown(participants)}; record RecordedParticipant.AGENT and RecordedParticipant.CUSTOMER`);
}

/** The kinds of sensitive data that the service knows. */
export function knownEntities(prop: string, entities: readonly string[] | undefined, known: readonly string[], problems: Problems): void {
  const strange = (entities ?? []).filter((entity) => !known.includes(entity));
  problems.addUnless(strange.length === 0, 'UnknownEntity',
    `${prop} must be kinds of data that the service knows, got ${shown(strange)}; they are ${known.join(', ')}`);
  problems.addUnless(entities === undefined || entities.length > 0, 'NoEntities',
    `${prop} must have at least one kind of data, got []; add one, or leave it out for all kinds`);
}
