// Customers who wait hear music and the news of the line in English or German, and are offered a callback when the wait is long.
import { App, Duration, Stack } from 'aws-cdk-lib';
import {
  blocks, CallbackLanguage, ContactFlow, HoursOfOperation, IInstance, Instance, OfferGate, OfferPoint, OpeningHours, PhoneNumber, Queue,
  QueuedCallback, QueueExperience, QueueExperienceOptions, QueueMetricsCache, RoutingProfile,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const { Chain, Disconnect, FlowContent, GetCustomerInput, Message, PlayPrompt, SetVoice, SetWorkingQueue, TransferToQueue } = blocks;

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ContactCenter', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, callbacks } = queues(stack, instance);
  const agents = new RoutingProfile(stack, 'Agents', {
    instance,
    routingProfileName: 'Support agents',
    defaultOutboundQueue: support,
    queues: [{ queue: support, priority: 1 }],
  });
  const callback = new QueuedCallback(stack, 'Callback', {
    instance,
    inboundQueue: support,
    callbackQueue: callbacks,
    routingProfiles: [agents],
    localCountry: 'US',
    offerIn: [OfferPoint.CUSTOMER_QUEUE],
    offerGate: new OfferGate(stack, 'Gate', { metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }) }),
    languages: [{ languageCode: 'en-US' }, GERMAN],
    queueExperience: line(),
  });
  new ContactFlow(stack, 'MainLine', { instance, content: FlowContent.fromBlocks(mainLine(support, callback.queueExperience!)) });
}

/** Asks for the language, and puts the customer into the line. */
function mainLine(queue: Queue, experience: QueueExperience): blocks.Chain {
  return Chain.of(
    new GetCustomerInput('Choose language', {
      message: Message.text('For English, press 1. For German, press 2.'),
      choices: {
        1: new SetVoice('Speak English', { languageCode: 'en-US' }),
        2: new SetVoice('Speak German', { voice: 'Vicki', languageCode: 'de-DE' }),
      },
    }),
    new SetWorkingQueue('Support', { queue }),
    experience.begin(),
    new TransferToQueue('Wait for an agent'),
  );
}

function line(): QueueExperienceOptions {
  return {
    languages: [
      { languageCode: 'en-US', prompts: { otherChoices: Message.text('To end the call, press 9. To stay in line, just wait.') } },
      {
        languageCode: 'de-DE',
        voice: 'Vicki',
        prompts: {
          waiting: Message.text('Danke, dass Sie warten. Wir sind gleich für Sie da.'),
          agentArrived: Message.text('Jetzt ist jemand frei. Wir verbinden Sie.'),
          otherChoices: Message.text('Um den Anruf zu beenden, drücken Sie die 9. Sonst warten Sie einfach.'),
        },
      },
    ],
    music: [Message.audio('s3://example-support-prompts/music.wav')],
    waitRanges: [
      { below: Duration.minutes(2), texts: { en: 'The wait is less than 2 minutes.', de: 'Sie warten weniger als 2 Minuten.' } },
      { below: Duration.minutes(10), texts: { en: 'The wait is 2 to 10 minutes.', de: 'Sie warten 2 bis 10 Minuten.' } },
      { texts: { en: 'The wait is more than 10 minutes.', de: 'Sie warten mehr als 10 Minuten.' } },
    ],
    positionRanges: [{ upTo: 1, texts: { en: 'You are next in line.', de: 'Sie sind als Nächstes an der Reihe.' } }],
    maxDeclines: 2,
    otherChoices: {
      9: Chain.of(
        new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') }),
        new Disconnect('Leave the line'),
      ),
    },
  };
}

const GERMAN: CallbackLanguage = {
  languageCode: 'de-DE',
  voice: 'Vicki',
  prompts: {
    offer: Message.text('Wenn wir Sie zurückrufen sollen, drücken Sie die 1. Wenn Sie warten möchten, drücken Sie die 2.'),
    confirmNumber: Message.text('Wir rufen die Nummer an, von der Sie anrufen. Wenn das richtig ist, drücken Sie die 1, für eine andere die 2.'),
    enterNumber: Message.text('Bitte geben Sie die Nummer ein, und dann die Raute-Taste.'),
    readNumberBack: Message.text('Ihre Nummer ist $.Attributes.callbackNumber. Wenn das richtig ist, drücken Sie die 1, sonst die 2.'),
    numberNotValid: Message.text('Das war keine gültige Nummer.'),
    numberNotDialable: Message.text('Diese Nummer können wir leider nicht anrufen. Sie bleiben in der Warteschlange.'),
    alreadyRequested: Message.text('Für diese Nummer ist schon ein Rückruf vorgemerkt. Wir rufen Sie an. Auf Wiederhören.'),
    manageCallback: Message.text('Für diese Nummer ist schon ein Rückruf vorgemerkt. Um ihn zu behalten, drücken Sie die 1, '
      + 'für eine andere Nummer die 2, um ihn zu löschen und zu warten die 3.'),
    callbackCancelled: Message.text('Ihr Rückruf ist gelöscht. Sie bleiben in der Warteschlange.'),
    callbackNotChanged: Message.text('Ihr Rückruf kann nicht mehr geändert werden. Wir rufen Sie an. Auf Wiederhören.'),
    confirmed: Message.text('Danke. Wir rufen Sie zurück. Auf Wiederhören.'),
    notPossible: Message.text('Leider ist gerade kein Rückruf möglich. Sie bleiben in der Warteschlange.'),
    lineFull: Message.text('Leider sind alle Leitungen belegt. Bitte rufen Sie später wieder an. Auf Wiederhören.'),
    failed: Message.text('Leider ist etwas schiefgegangen. Bitte rufen Sie später wieder an. Auf Wiederhören.'),
    waiting: Message.text('Danke, dass Sie warten.'),
    greeting: Message.text('Guten Tag. Dies ist Ihr Rückruf. Wir verbinden Sie.'),
    agentWhisper: Message.text('Rückruf. Der Kunde wartet seit $.External.waitedMinutes Minuten.'),
    agentWhisperWaitUnknown: Message.text('Rückruf.'),
  },
};

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance,
    timeZone: 'America/New_York',
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const number = PhoneNumber.fromPhoneNumberArn(stack, 'Number',
    'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f');
  return {
    support: new Queue(stack, 'Support', { instance, hoursOfOperation, queueName: 'Support' }),
    callbacks: new Queue(stack, 'Callbacks', {
      instance, hoursOfOperation, queueName: 'Support callbacks', outboundCallerId: { name: 'Example Support', number }, maxContacts: 200,
    }),
  };
}
