import { TrainerDto, TrainerEventKind } from '@proxy/trainer-pool/trainers';
import { TimeLineEntry } from '@shared/time-line/time-line.component';
import { EVENT_TONES, eventName } from '../pool-words';

/** Appointments and what changed them, newest first; a term's new end is shown as a change. */
export const trainerHistory = ({ events = [] }: Pick<TrainerDto, 'events'>): TimeLineEntry[] =>
  events
    .map(({ kind, creationTime = '', personName, reason, termEnd }) => ({
      time: creationTime,
      act: eventName(kind),
      who: personName,
      reason: kind === TrainerEventKind.Appointed ? null : reason,
      text: kind === TrainerEventKind.Appointed ? reason : null,
      changes: termEnd ? [{ name: 'TrainerPool::DisplayName:TermEnd', to: termEnd }] : [],
      tone: EVENT_TONES[kind ?? TrainerEventKind.Appointed],
    }))
    .reverse();
