import { mapEnumToOptions } from '@abp/ng.core';

export enum AttemptEventKind {
  Started = 1,
  TakenOver = 2,
  FocusLost = 3,
  TimeGranted = 4,
  Submitted = 5,
  TimedOut = 6,
  AddressChanged = 7,
  Answered = 8,
  AnswerChanged = 9,
  Regraded = 10,
  Reopened = 11,
}

export const attemptEventKindOptions = mapEnumToOptions(AttemptEventKind);
