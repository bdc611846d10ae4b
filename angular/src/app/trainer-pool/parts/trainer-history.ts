import { TrainerDto, TrainerEventKind } from '@proxy/trainer-pool/trainers';
import { TimeLineEntry } from '@shared/time-line/time-line.component';
import { EVENT_TONES, eventName } from '../pool-words';

/** Appointments and what changed them, newest first; an extension says from which day to which. */
export function trainerHistory({ events = [] }: Pick<TrainerDto, 'events'>): TimeLineEntry[] {
  let lastEnd: string | null | undefined;
  return events
    .map(({ kind, creationTime = '', personName, reason, termEnd }) => {
      const isAppointment = kind === TrainerEventKind.Appointed;
      const from = lastEnd;
      lastEnd = termEnd ?? lastEnd;
      return {
        time: creationTime,
        act: eventName(kind),
        who: personName,
        reason: isAppointment ? null : reason,
        // The number of the notice.
        text: isAppointment ? reason : null,
        changes:
          kind === TrainerEventKind.Extended
            ? [{ name: 'TrainerPool::DisplayName:TermEnd', from, to: termEnd }]
            : [],
        tone: EVENT_TONES[kind ?? TrainerEventKind.Appointed],
      };
    })
    .reverse();
}
