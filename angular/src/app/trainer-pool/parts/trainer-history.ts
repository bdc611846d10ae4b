import {
  ProfileChange,
  ProfilePart,
  TrainerDto,
  TrainerEventKind,
} from '@proxy/trainer-pool/trainers';
import { TimeLineChange, TimeLineEntry } from '@shared/time-line/time-line.component';
import { EVENT_TONES, eventName, profilePartName } from '../pool-words';

/** Appointments and what changed them, newest first; an extension says from which day to which. */
export function trainerHistory({ events = [] }: Pick<TrainerDto, 'events'>): TimeLineEntry[] {
  let lastEnd: string | null | undefined;
  return events
    .map(({ kind, creationTime = '', personName, reason, termEnd, changes = [] }) => {
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
            : changes.filter(change => !isContent(change)).map(lineOf),
        facts: changes
          .filter(isContent)
          .map(({ part, to }) => ({ name: profilePartName(part), value: to ?? '' })),
        tone: EVENT_TONES[kind ?? TrainerEventKind.Appointed],
      };
    })
    .reverse();
}

/** Of a course that stayed: there is no old and new in a word. */
const isContent = ({ part }: ProfileChange) => part === ProfilePart.CourseContent;

const lineOf = ({ part, from, to }: ProfileChange): TimeLineChange => ({
  name: profilePartName(part),
  from,
  to,
});
