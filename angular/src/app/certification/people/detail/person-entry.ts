import { PersonAct, PersonEventDto } from '@proxy/certification/people';
import { TimeLineEntry } from '@shared/time-line/time-line.component';
import { personActName } from '../person-words';

/** What was changed, under the name it has elsewhere. */
const CHANGED: Partial<Record<PersonAct, string>> = {
  [PersonAct.Transfer]: 'Certification::DisplayName:OrganizationUnitId',
  [PersonAct.Rename]: 'Certification::People:Name',
  [PersonAct.ChangePost]: 'Certification::People:PostAndEmployment',
  [PersonAct.LinkAccount]: 'Certification::DisplayName:UserId',
  [PersonAct.CorrectNumber]: 'Certification::DisplayName:IdentityNumber',
};

/** One act of a person's history, for the time line. */
export function personEntry(line: PersonEventDto): TimeLineEntry {
  const { time = '', act, userName, reason, before, after, documentNumber, decidedOn } = line;
  const name = act && CHANGED[act];
  return {
    time,
    act: personActName(act),
    who: userName,
    reason: reason || null,
    text: documentNumber ? `${documentNumber} · ${decidedOn}` : null,
    changes: name ? [{ name, from: before, to: after }] : undefined,
  };
}
